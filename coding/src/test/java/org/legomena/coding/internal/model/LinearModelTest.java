package org.legomena.coding.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.legomena.language.resource.ResourceException;

class LinearModelTest {
  @Test
  void whatWentWithALabelSpeaksForIt() {
    LinearModel model = trained();
    assertThat(model.best(List.of("verb=shell"))).isEqualTo("yes");
    assertThat(model.best(List.of("verb=bake"))).isEqualTo("no");
    assertThat(model.probability("yes", List.of("verb=shell"))).isGreaterThan(0.6);
  }

  @Test
  void probabilitiesSumToOne() {
    double[] probabilities = trained().probabilities(List.of("verb=shell", "unheard"));
    assertThat(probabilities[0] + probabilities[1])
        .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void sameExamplesGiveTheSameModel() {
    assertThat(trained().write(List.of())).isEqualTo(trained().write(List.of()));
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    String written = trained().write(List.of("origin: a test"));
    LinearModel read = read(written);
    assertThat(read.write(List.of("origin: a test"))).isEqualTo(written);
    assertThat(read.labels()).containsExactly("no", "yes");
  }

  @Test
  void strongestFeaturesAreToldWithTheirWeight() {
    assertThat(trained().strongest("yes", List.of("verb=bake", "unheard"), 5))
        .singleElement()
        .asString()
        .startsWith("verb=bake -");
  }

  @Test
  void brokenLineIsToldWithFileAndLine() {
    assertThatThrownBy(() -> read("# header\nno\tyes\nverb=shell\t0.5\n"))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("model.tsv:3");
    assertThatThrownBy(() -> read("no\tyes\nverb=shell\t0.5\tmuch\n"))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("much");
    assertThatThrownBy(() -> read("# nothing else\n")).isInstanceOf(ResourceException.class);
  }

  private static LinearModel trained() {
    LinearTrainer trainer = new LinearTrainer(1, 1);
    for (int i = 0; i < 10; i++) {
      trainer.add(List.of("verb=shell"), "yes");
      trainer.add(List.of("verb=bake"), "no");
    }
    return trainer.train();
  }

  private static LinearModel read(String text) throws IOException {
    return LinearModel.read(
        "model.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
