package org.legomena.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StyledTextTest {
  @Test
  void linesBreakAtSpaces() {
    assertThat(lines("people briefed on the matter", 10))
        .containsExactly("people", "briefed on", "the matter");
  }

  @Test
  void wordsLongerThanALineAreCut() {
    assertThat(lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
  }

  @Test
  void wideCharactersNeverPassTheMargin() {
    assertThat(lines("北京北京", 5)).containsExactly("北京", "北京");
    assertThat(lines("北京", 3)).containsExactly("北", "京");
  }

  @Test
  void emptyTextIsOneEmptyLine() {
    assertThat(lines("", 10)).containsExactly("");
  }

  @Test
  void everyStyleEndsBeforeTheNext() {
    StyledText text = StyledText.of("a", Style.RED).add("b").add("c", Style.BOLD);

    assertThat(text.render(true)).isEqualTo("\u001B[31ma\u001B[0mb\u001B[1mc\u001B[0m");
    assertThat(text.render(false)).isEqualTo("abc");
  }

  private static List<String> lines(String text, int columns) {
    return StyledText.of(text, Style.PLAIN).lines(columns).stream()
        .map(line -> line.render(false))
        .toList();
  }
}
