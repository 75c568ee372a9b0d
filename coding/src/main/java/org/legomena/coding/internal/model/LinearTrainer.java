package org.legomena.coding.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Learns a {@link LinearModel} from examples by steepest descent on the whole set with steps after
 * Duchi, Hazan and Singer, <i>Adaptive Subgradient Methods</i>, JMLR 2011, and a Gaussian prior on
 * the weights. The same examples in the same order give the same model.
 */
public final class LinearTrainer {
  private static final int ROUNDS = 150;
  private static final double STEP = 0.3;
  private static final double LEAST_WEIGHT = 0.02;

  private record Example(List<Integer> features, int label, double importance) {}

  private final double prior;
  private final int leastCount;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  /**
   * @param prior strength of the prior, in examples: the larger, the smaller the weights
   * @param leastCount features seen less often are left out
   */
  public LinearTrainer(double prior, int leastCount) {
    this.prior = prior;
    this.leastCount = leastCount;
  }

  /** Takes an example in. */
  public void add(Collection<String> features, String label) {
    add(features, label, 1);
  }

  /**
   * Takes an example in that counts as much as so many.
   *
   * @param importance more than 0
   */
  public void add(Collection<String> features, String label, double importance) {
    if (!labels.contains(label)) {
      labels.add(label);
    }
    List<Integer> numbered = new ArrayList<>();
    for (String name : new LinkedHashSet<>(features)) {
      numbered.add(numbers.computeIfAbsent(name, none -> numbers.size()));
    }
    for (int number : numbered) {
      counts.merge(number, 1, Integer::sum);
    }
    examples.add(new Example(numbered, labels.indexOf(label), importance));
  }

  /** Number of examples so far. */
  public int size() {
    return examples.size();
  }

  /** The model that fits the examples, within the prior. */
  public LinearModel train() {
    double[][] weights = new double[numbers.size()][labels.size()];
    double[][] squares = new double[numbers.size()][labels.size()];
    for (int round = 0; round < ROUNDS; round++) {
      step(weights, squares, gradient(weights));
    }
    return finished(weights);
  }

  private double[][] gradient(double[][] weights) {
    double[][] gradient = new double[numbers.size()][labels.size()];
    for (Example example : examples) {
      double[] sums = new double[labels.size()];
      for (int feature : example.features()) {
        for (int label = 0; label < sums.length; label++) {
          sums[label] += weights[feature][label];
        }
      }
      double[] shares = LinearModel.softmax(sums);
      shares[example.label()] -= 1;
      for (int feature : example.features()) {
        for (int label = 0; label < shares.length; label++) {
          gradient[feature][label] += example.importance() * shares[label];
        }
      }
    }
    return gradient;
  }

  private void step(double[][] weights, double[][] squares, double[][] gradient) {
    for (int feature = 0; feature < weights.length; feature++) {
      if (counts.getOrDefault(feature, 0) < leastCount) {
        continue;
      }
      for (int label = 0; label < weights[feature].length; label++) {
        double slope = gradient[feature][label] + prior * weights[feature][label];
        squares[feature][label] += slope * slope;
        weights[feature][label] -= STEP * slope / (1e-6 + StrictMath.sqrt(squares[feature][label]));
      }
    }
  }

  private LinearModel finished(double[][] weights) {
    List<String> sorted = List.copyOf(new TreeSet<>(labels));
    Map<String, float[]> kept = new HashMap<>();
    numbers.forEach(
        (name, number) -> {
          float[] values = new float[sorted.size()];
          boolean counts = false;
          for (int label = 0; label < values.length; label++) {
            values[label] = (float) weights[number][labels.indexOf(sorted.get(label))];
            counts |= Math.abs(values[label]) >= LEAST_WEIGHT;
          }
          if (counts) {
            kept.put(name, values);
          }
        });
    return new LinearModel(sorted, kept);
  }
}
