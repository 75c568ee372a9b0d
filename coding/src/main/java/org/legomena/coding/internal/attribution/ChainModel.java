package org.legomena.coding.internal.attribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A linear-chain model: gives each unit of a sequence the label that, with those beside it, scores
 * highest (Lafferty, McCallum and Pereira, "Conditional Random Fields", ICML 2001; decoding after
 * Viterbi). A sequence of one unit is plain logistic regression. Immutable; for any number of
 * threads.
 */
final class ChainModel {
  private final int labels;
  private final Map<String, float[]> unitWeights;
  private final Map<String, float[]> stepWeights;

  /**
   * @param labels how many labels there are; they are numbered from 0
   * @param unitWeights for each feature of a unit one weight a label
   * @param stepWeights for each feature of a step one weight for each pair of labels, the first
   *     label's pairs first
   */
  ChainModel(int labels, Map<String, float[]> unitWeights, Map<String, float[]> stepWeights) {
    this.labels = labels;
    this.unitWeights = Map.copyOf(unitWeights);
    this.stepWeights = Map.copyOf(stepWeights);
  }

  int labels() {
    return labels;
  }

  Map<String, float[]> unitWeights() {
    return unitWeights;
  }

  Map<String, float[]> stepWeights() {
    return stepWeights;
  }

  /** The scores of a unit's labels. */
  float[] scores(List<String> features) {
    return sum(features, unitWeights, labels);
  }

  /**
   * The features that speak most for or against a label, as against label 0, with their weights.
   *
   * @param most how many at most
   */
  List<String> reasons(List<String> features, int label, int most) {
    return features.stream()
        .distinct()
        .filter(unitWeights::containsKey)
        .map(feature -> new Reason(feature, weight(feature, label)))
        .sorted(Comparator.comparingDouble(Reason::size).reversed())
        .limit(most)
        .map(Reason::toString)
        .toList();
  }

  private float weight(String feature, int label) {
    float[] weights = unitWeights.getOrDefault(feature, new float[labels]);
    return weights[label] - weights[0];
  }

  private record Reason(String feature, float weight) {
    double size() {
      return Math.abs(weight);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s %+.2f", feature, weight);
    }
  }

  /** The scores of all pairs of labels, the first label's pairs first. */
  float[] stepScores(List<String> features) {
    return sum(features, stepWeights, labels * labels);
  }

  private static float[] sum(List<String> features, Map<String, float[]> weights, int size) {
    float[] sum = new float[size];
    for (String feature : features) {
      float[] weight = weights.get(feature);
      if (weight != null) {
        for (int i = 0; i < size; i++) {
          sum[i] += weight[i];
        }
      }
    }
    return sum;
  }

  /**
   * The best labels of a sequence in which one label stands at least once.
   *
   * @param units scores of each unit's labels
   * @param steps scores of each step's pairs; the first is not used
   * @param needed the label that must stand somewhere
   */
  int[] best(List<float[]> units, List<float[]> steps, int needed) {
    int size = units.size();
    int[][] from = new int[size][2 * labels];
    float[] score = begin(units.get(0), needed);
    for (int i = 1; i < size; i++) {
      score = advance(score, units.get(i), steps.get(i), needed, from[i]);
    }
    int state = highest(score);
    int[] best = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      best[i] = state % labels;
      state = from[i][state];
    }
    return best;
  }

  /** A state is a label while the needed one has not been seen, and a label more once it has. */
  private float[] begin(float[] unit, int needed) {
    float[] score = new float[2 * labels];
    Arrays.fill(score, Float.NEGATIVE_INFINITY);
    for (int label = 0; label < labels; label++) {
      score[label == needed ? labels + label : label] = unit[label];
    }
    return score;
  }

  private float[] advance(float[] score, float[] unit, float[] step, int needed, int[] from) {
    float[] next = new float[2 * labels];
    Arrays.fill(next, Float.NEGATIVE_INFINITY);
    for (int before = 0; before < 2 * labels; before++) {
      for (int label = 0; label < labels; label++) {
        int state = before >= labels || label == needed ? labels + label : label;
        float sum = score[before] + step[before % labels * labels + label] + unit[label];
        if (sum > next[state]) {
          next[state] = sum;
          from[state] = before;
        }
      }
    }
    return next;
  }

  /** The best state in which the needed label has been seen. */
  private int highest(float[] scores) {
    int best = labels;
    for (int i = labels + 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
