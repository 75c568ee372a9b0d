package org.legomena.coding.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChainModelTest {
  private static final ChainModel MODEL =
      new ChainModel(
          2,
          Map.of("no", new float[] {2, 0}, "yes", new float[] {0, 2}, "open", new float[] {0, 0}),
          Map.of("stay", new float[] {1, 0, 0, 1}));

  private static int[] best(List<String> units, int needed) {
    return MODEL.best(
        units.stream().map(unit -> MODEL.scores(List.of(unit))).toList(),
        units.stream().map(unit -> MODEL.stepScores(List.of("stay"))).toList(),
        needed);
  }

  @Test
  void undecidedUnitFollowsItsNeighbours() {
    assertThat(best(List.of("yes", "open", "yes", "no", "open"), 1)).containsExactly(1, 1, 1, 0, 0);
  }

  @Test
  void neededLabelStandsSomewhere() {
    assertThat(best(List.of("no", "no", "no"), 1)).contains(1);
    assertThat(best(List.of("no"), 1)).containsExactly(1);
  }

  @Test
  void unknownFeaturesWeighNothing() {
    assertThat(MODEL.scores(List.of("never seen"))).containsExactly(0, 0);
  }
}
