package org.legomena.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DisplayTextTest {
  @Test
  void escapeSequencesAreShownAndNotObeyed() {
    assertThat(DisplayText.safe("a\u001B]0;title\u0007b")).isEqualTo("a␛]0;title␇b");
    assertThat(DisplayText.safe("\u009B31m")).isEqualTo("<U+009B>31m");
    assertThat(DisplayText.safe("\u007F")).isEqualTo("␡");
  }

  @Test
  void directionMarksAreShown() {
    assertThat(DisplayText.safe("a\u202Eb\u2066c")).isEqualTo("a<U+202E>b<U+2066>c");
  }

  @Test
  void whiteSpaceOfAnyKindIsOneSpace() {
    assertThat(DisplayText.safe("a\nb\tc\u00A0d\u2028e\u0085f")).isEqualTo("a b c d e f");
  }

  @Test
  void joinersStay() {
    assertThat(DisplayText.safe("نمی\u200Cخواهم")).isEqualTo("نمی\u200Cخواهم");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(DisplayText.width("北京")).isEqualTo(4);
    assertThat(DisplayText.width("e\u0301")).isEqualTo(1);
    assertThat(DisplayText.width("🎉")).isEqualTo(2);
  }

  @Test
  void clippedTextFits() {
    assertThat(DisplayText.clip("people briefed on the matter", 14)).isEqualTo("people briefe…");
    assertThat(DisplayText.clip("short", 14)).isEqualTo("short");
    assertThat(DisplayText.clip("北京北京", 4)).isEqualTo("北…");
  }

  @Test
  void nothingThatIsSafeHoldsAControlCharacter() {
    long seed = 7;
    Random random = new Random(seed);
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x100 : 0xD800));
      }
      assertThat(DisplayText.safe(text.toString()).codePoints())
          .as("seed %d", seed)
          .noneMatch(Character::isISOControl)
          .noneMatch(
              codePoint ->
                  Character.getType(codePoint) == Character.FORMAT
                      && codePoint != 0x200C
                      && codePoint != 0x200D);
    }
  }
}
