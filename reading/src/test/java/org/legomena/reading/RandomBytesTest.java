package org.legomena.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, reading gives documents or named faults, and nothing else. */
class RandomBytesTest {
  private static final int CASES = 10_000;
  private static final int LONGEST = 400;
  private static final List<String> STARTS =
      List.of(
          "",
          "",
          "{\"text\":",
          "<html><body><p>",
          "<?xml version=\"1.0\"?>",
          "[{",
          "\uFEFF",
          "<rss>",
          "WARC/1.0\r\n",
          "%PDF-1.4\n",
          "PK\u0003\u0004",
          "From a@b Mon Jan 1\nSubject: ",
          "a,b\n",
          "Subject: x\n\n");

  @Test
  void randomBytesGiveDocumentsOrFaults() {
    long seed = Long.getLong("legomena.seed", 20261125L);
    for (int number = 0; number < CASES; number++) {
      byte[] bytes = bytes(new Random(seed + number));
      try {
        assertThat(Readings.ofStandardInput(bytes).results()).isNotEmpty();
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("repeat with -Dlegomena.seed=" + (seed + number), e);
      }
    }
  }

  /** A start of some kind or none, then noise: of all bytes, of text, or of markup. */
  private static byte[] bytes(Random random) {
    String start = STARTS.get(random.nextInt(STARTS.size()));
    byte[] known = start.getBytes(StandardCharsets.UTF_8);
    byte[] noise = new byte[1 + random.nextInt(LONGEST)];
    String alphabet = random.nextBoolean() ? "<>/\"'=&;{}[]:, \nab1-\\u" : " etaoinshrdlu.,\n";
    boolean any = random.nextInt(3) == 0;
    for (int i = 0; i < noise.length; i++) {
      noise[i] =
          any
              ? (byte) random.nextInt(256)
              : (byte) alphabet.charAt(random.nextInt(alphabet.length()));
    }
    byte[] all = new byte[known.length + noise.length];
    System.arraycopy(known, 0, all, 0, known.length);
    System.arraycopy(noise, 0, all, known.length, noise.length);
    return all;
  }
}
