package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns a {@link ChainModel} from labelled sequences by maximum likelihood, one sequence after the
 * other. Same sequences, same order: same model.
 */
final class ChainTraining {
  private static final long SEED = 20261125;

  private final int labels;
  private final FeatureNumbers unitNumbers = new FeatureNumbers();
  private final FeatureNumbers stepNumbers = new FeatureNumbers();
  private final List<Example> examples = new ArrayList<>();

  /** A sequence with its features by number. */
  private static final class Example {
    final int[][] units;
    final int[][] steps;
    final int[] right;

    Example(int[][] units, int[][] steps, int[] right) {
      this.units = units;
      this.steps = steps;
      this.right = right;
    }
  }

  /**
   * How to learn.
   *
   * @param rounds how often each sequence is seen
   * @param leastCount features of units seen less often are left out
   */
  record Settings(float rate, float sparsity, int rounds, int leastCount) {}

  ChainTraining(int labels) {
    this.labels = labels;
  }

  /**
   * Takes a sequence in.
   *
   * @param units features of each unit
   * @param steps features of the step to each unit; the first is not used
   * @param right label of each unit
   */
  void add(List<List<String>> units, List<List<String>> steps, int[] right) {
    examples.add(
        new Example(
            units.stream().map(unitNumbers::of).toArray(int[][]::new),
            steps.stream().map(stepNumbers::of).toArray(int[][]::new),
            right));
  }

  ChainModel learn(Settings settings) {
    for (Example example : examples) {
      int[][] units = example.units;
      for (int i = 0; i < units.length; i++) {
        units[i] = unitNumbers.frequent(units[i], settings.leastCount());
      }
    }
    FtrlWeights units =
        new FtrlWeights(unitNumbers.size() * labels, settings.rate(), settings.sparsity());
    FtrlWeights steps =
        new FtrlWeights(stepNumbers.size() * labels * labels, settings.rate(), settings.sparsity());
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(order, random);
      order.forEach(example -> learn(example, units, steps));
    }
    return new ChainModel(
        labels, unitNumbers.rows(units, labels), stepNumbers.rows(steps, labels * labels));
  }

  private void learn(Example example, FtrlWeights units, FtrlWeights steps) {
    int size = example.right.length;
    float[][] unitScores = new float[size][labels];
    float[][] stepScores = new float[size][labels * labels];
    for (int i = 0; i < size; i++) {
      units.sum(example.units[i], unitScores[i]);
      steps.sum(example.steps[i], stepScores[i]);
    }
    Marginals marginals = new Marginals(unitScores, stepScores);
    for (int i = 0; i < size; i++) {
      int right = example.right[i];
      float[] unit = marginals.unit(i);
      unit[right] -= 1;
      units.update(example.units[i], unit);
      if (i > 0) {
        float[] step = marginals.step(i);
        step[example.right[i - 1] * labels + right] -= 1;
        steps.update(example.steps[i], step);
      }
    }
  }
}
