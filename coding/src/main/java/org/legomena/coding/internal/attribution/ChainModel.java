package org.legomena.coding.internal.attribution;

import java.util.Arrays;
import java.util.List;
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
  ChainModel(
      int labels, Map<String, float[]> unitWeights, Map<String, float[]> stepWeights) {
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
   * The best labels of a sequence.
   *
   * @param units scores of each unit's labels
   * @param steps scores of each step's pairs, that to the first unit counting only for label 0
   */
  int[] best(List<float[]> units, List<float[]> steps) {
    int size = units.size();
    float[] score = units.get(0).clone();
    int[][] from = new int[size][labels];
    for (int i = 1; i < size; i++) {
      score = advance(score, units.get(i), steps.get(i), from[i]);
    }
    int[] best = new int[size];
    best[size - 1] = highest(score);
    for (int i = size - 1; i > 0; i--) {
      best[i - 1] = from[i][best[i]];
    }
    return best;
  }

  private float[] advance(float[] score, float[] unit, float[] step, int[] from) {
    float[] next = new float[labels];
    Arrays.fill(next, Float.NEGATIVE_INFINITY);
    for (int label = 0; label < labels; label++) {
      for (int previous = 0; previous < labels; previous++) {
        float sum = score[previous] + step[previous * labels + label] + unit[label];
        if (sum > next[label]) {
          next[label] = sum;
          from[label] = previous;
        }
      }
    }
    return next;
  }

  private static int highest(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
