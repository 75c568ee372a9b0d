package org.legomena.ledger.internal.meaning;

import java.nio.ByteBuffer;

/**
 * The stored forms of a meaning: its numbers in four bits each, and their signs in one.
 *
 * <p>As the cosine does not depend on length, each meaning is stretched until its greatest number
 * is 7 or -7.
 */
public final class Packing {
  /** Bytes of the numbers of one meaning. */
  public static final int NUMBER_BYTES = SentenceModel.SIZE / 2;

  /** Longs of the signs of one meaning. */
  public static final int SIGN_LONGS = SentenceModel.SIZE / Long.SIZE;

  private static final int GREATEST = 7;
  private static final int ZERO = 8;

  private Packing() {}

  /** Appends the numbers. */
  public static void putNumbers(float[] meaning, ByteBuffer out) {
    float greatest = 1e-9f;
    for (float value : meaning) {
      greatest = Math.max(greatest, Math.abs(value));
    }
    for (int i = 0; i < meaning.length; i += 2) {
      int low = Math.round(meaning[i] / greatest * GREATEST) + ZERO;
      int high = Math.round(meaning[i + 1] / greatest * GREATEST) + ZERO;
      out.put((byte) (high << 4 | low));
    }
  }

  /** Appends the signs: a bit for each number that is positive. */
  public static void putSigns(float[] meaning, ByteBuffer out) {
    for (long word : signs(meaning)) {
      out.putLong(word);
    }
  }

  /** The signs: a bit for each number that is positive. */
  public static long[] signs(float[] meaning) {
    long[] signs = new long[SIGN_LONGS];
    for (int i = 0; i < meaning.length; i++) {
      if (meaning[i] > 0) {
        signs[i / Long.SIZE] |= 1L << (i % Long.SIZE);
      }
    }
    return signs;
  }

  /**
   * The cosine of a meaning of length 1 and a stored one, -1 to 1.
   *
   * @param index the how-manieth of the stored ones
   */
  public static double cosine(float[] meaning, byte[] numbers, int index) {
    double product = 0;
    double square = 0;
    for (int i = 0; i < NUMBER_BYTES; i++) {
      int pair = numbers[index * NUMBER_BYTES + i] & 0xFF;
      int low = (pair & 0xF) - ZERO;
      int high = (pair >> 4) - ZERO;
      product += low * meaning[2 * i] + high * meaning[2 * i + 1];
      square += low * low + high * high;
    }
    return square == 0 ? 0 : product / Math.sqrt(square);
  }
}
