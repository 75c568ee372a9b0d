package org.legomena.ledger.internal.meaning;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The signs of all meanings of a ledger, in memory: 56 bytes a sentence. That two meanings differ
 * in few signs makes it likely that they are near (Charikar, "Similarity estimation techniques from
 * rounding algorithms", STOC 2002); those few are then compared in full.
 */
final class Sketches {
  private final String state;
  private final long[] sentences;
  private final long[] signs;

  private Sketches(String state, long[] sentences, long[] signs) {
    this.state = state;
    this.sentences = sentences;
    this.signs = signs;
  }

  /** None at all. */
  static Sketches none() {
    return new Sketches("", new long[0], new long[0]);
  }

  /** These, or if meanings have come since, those there are now. */
  Sketches upToDate(Handle handle) {
    String now =
        handle
            .createQuery("SELECT count(*) || ' ' || COALESCE(max(document), 0) FROM meaning_sketch")
            .mapTo(String.class)
            .one();
    return now.equals(state) ? this : read(handle, now);
  }

  private static Sketches read(Handle handle, String state) {
    long count =
        handle
            .createQuery("SELECT COALESCE(sum(length(sentences)), 0) / 2 FROM meaning_sketch")
            .mapTo(Long.class)
            .one();
    long[] sentences = new long[(int) count];
    long[] signs = new long[(int) count * Packing.SIGN_LONGS];
    int[] at = {0};
    handle
        .createQuery("SELECT document, sentences, signs FROM meaning_sketch ORDER BY document")
        .map(
            (row, context) -> {
              ByteBuffer numbers = ByteBuffer.wrap(row.getBytes(2));
              ByteBuffer words = ByteBuffer.wrap(row.getBytes(3));
              long first = row.getLong(1) << 20;
              while (numbers.hasRemaining()) {
                sentences[at[0]] = first + numbers.getChar();
                words.asLongBuffer().get(signs, at[0] * Packing.SIGN_LONGS, Packing.SIGN_LONGS);
                words.position(words.position() + Packing.SIGN_LONGS * Long.BYTES);
                at[0]++;
              }
              return at[0];
            })
        .forEach(done -> {});
    return new Sketches(state, sentences, signs);
  }

  /** Keys of the sentences whose signs differ least from these. */
  List<Long> nearest(long[] wanted, int most) {
    short[] distances = new short[sentences.length];
    int[] histogram = new int[SentenceModel.SIZE + 1];
    for (int i = 0; i < sentences.length; i++) {
      int distance = 0;
      for (int j = 0; j < Packing.SIGN_LONGS; j++) {
        distance += Long.bitCount(signs[i * Packing.SIGN_LONGS + j] ^ wanted[j]);
      }
      distances[i] = (short) distance;
      histogram[distance]++;
    }
    int limit = limit(histogram, most);
    List<Long> near = new ArrayList<>();
    for (int i = 0; i < sentences.length && near.size() < 2 * most; i++) {
      if (distances[i] <= limit) {
        near.add(sentences[i]);
      }
    }
    return near;
  }

  /** The greatest distance within which at most so many lie, or the least there is. */
  private static int limit(int[] histogram, int most) {
    int sum = 0;
    for (int distance = 0; distance < histogram.length; distance++) {
      sum += histogram[distance];
      if (sum > most) {
        boolean none = sum == histogram[distance];
        return none ? distance : distance - 1;
      }
    }
    return histogram.length - 1;
  }

  /** How many sentences there are. */
  int size() {
    return sentences.length;
  }

  @Override
  public String toString() {
    return "sketches of " + size() + " sentences, " + Arrays.hashCode(signs);
  }
}
