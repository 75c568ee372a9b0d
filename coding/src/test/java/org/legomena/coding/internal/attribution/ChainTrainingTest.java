package org.legomena.coding.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ChainTrainingTest {
  /** After "open" everything is inside until "close": only steps can tell what "word" is. */
  private static ChainModel learned() {
    ChainTraining training = new ChainTraining(2);
    for (int i = 0; i < 200; i++) {
      List<List<String>> units = units("word", "open", "word", "word", "close", "word");
      training.add(units, units, new int[] {0, 1, 1, 1, 0, 0});
    }
    return training.learn(new ChainTraining.Settings(.1f, 0, 10, 1));
  }

  private static List<List<String>> units(String... words) {
    return Stream.of(words).map(List::of).toList();
  }

  @Test
  void learnsWhatOnlyTheNeighboursTell() {
    ChainModel model = learned();
    List<List<String>> units = units("word", "open", "word", "close", "word", "word");
    assertThat(
            model.best(
                units.stream().map(model::scores).toList(),
                units.stream().map(model::stepScores).toList(),
                1))
        .containsExactly(0, 1, 1, 0, 0, 0);
  }

  @Test
  void sameSequencesGiveTheSameBytes() {
    assertThat(WeightsText.of(learned(), "toy")).isEqualTo(WeightsText.of(learned(), "toy"));
  }
}
