package org.legomena.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.legomena.reading.Span;

class CodePointsTest {
  @Test
  void offsetsOfPlainTextStayAsTheyAre() {
    CodePoints codePoints = CodePoints.of("Oslo, Ålesund, 北京");

    assertThat(codePoints.at(0)).isZero();
    assertThat(codePoints.at(15)).isEqualTo(15);
  }

  @Test
  void charactersOutsideThePlaneCountOnce() {
    String text = "a🎉b𝔉c";
    CodePoints codePoints = CodePoints.of(text);

    assertThat(codePoints.start(new Span(1, 3))).isEqualTo(1);
    assertThat(codePoints.end(new Span(1, 3))).isEqualTo(2);
    assertThat(codePoints.at(text.length())).isEqualTo(5);
  }

  @Test
  void everyOffsetAgreesWithCounting() {
    long seed = 20240306;
    Random random = new Random(seed);
    for (int run = 0; run < 200; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : 0x1F300 + i);
      }
      CodePoints codePoints = CodePoints.of(text.toString());
      for (int at = 0; at <= text.length(); at++) {
        if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
          assertThat(codePoints.at(at))
              .as("offset %d of '%s', seed %d", at, text, seed)
              .isEqualTo(text.codePointCount(0, at));
        }
      }
    }
  }
}
