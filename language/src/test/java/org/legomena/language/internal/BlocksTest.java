package org.legomena.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BlocksTest {
  private static List<String> blocks(String text) {
    return Blocks.of(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void emptyLineEndsBlock() {
    assertThat(blocks("A heading\n\nThe text.")).containsExactly("A heading", "The text.");
  }

  @Test
  void shortLineIsHeading() {
    assertThat(blocks("Talks fail\nThe envoy left."))
        .containsExactly("Talks fail", "The envoy left.");
  }

  @Test
  void longLineWithoutStopRunsOn() {
    String text =
        "The envoy said that the talks between the two governments had been put off until the\n"
            + "   summer.";
    assertThat(blocks(text)).containsExactly(text);
  }

  @Test
  void lowerCaseLineBelongsToTheOneBefore() {
    assertThat(blocks("The envoy\nleft.")).containsExactly("The envoy\nleft.");
  }

  @Test
  void blankTextHasNoBlocks() {
    assertThat(blocks(" \n \n")).isEmpty();
  }
}
