package org.legomena.coding.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legomena.language.resource.ResourceException;

final class WeightsFileTest {
  private static final String HEADER = "# origin: a test\n# licence: GPL-3.0-or-later\n# date: x\n";

  private static ChainModel read(String text) throws IOException {
    return WeightsFile.read(
        "w.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    ChainModel model =
        new ChainModel(
            2,
            Map.of("lemma=dice|“", new float[] {0, 1.5f}),
            Map.of("step", new float[] {.5f, 0, -1, 0}));
    ChainModel again = read(WeightsText.of(model, "toy"));
    assertThat(again.scores(List.of("lemma=dice|“"))).containsExactly(0, 1.5f);
    assertThat(again.stepScores(List.of("step"))).containsExactly(.5f, 0, -1, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x~f~1          | w.txt:6: starts with 'x'",
        "u~f            | w.txt:6: a weight needs 3 fields parted by tabs, got 2",
        "u~f~1 2        | w.txt:6: needs 1 weights, got 2",
        "s~f~1 2        | w.txt:6: needs 4 weights, got 2",
        "u~f~1.5        | w.txt:6: weight '1.5' is no whole number",
        "labels~many    | w.txt:6: labels needs a number, got 'many'",
        "labels~1       | w.txt:6: labels needs one number from 2.0 to 64.0",
        "# nothing more | w.txt: has no weights"
      })
  void faultTellsFileLineAndReason(String line, String message) {
    String text = HEADER + "labels\t2\nscale\t0.5\n" + line.replace('~', '\t') + "\n";
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining(message);
  }

  @Test
  void headerIsNeeded() {
    assertThatThrownBy(() -> read("labels\t2\nscale\t1\nu\tf\t1\n"))
        .hasMessage("w.txt: has no line '# origin:' in its header");
  }
}
