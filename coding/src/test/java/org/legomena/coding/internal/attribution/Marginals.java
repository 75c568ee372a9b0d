package org.legomena.coding.internal.attribution;

/**
 * The forward-backward algorithm on one sequence: how probable each label and each pair of
 * neighbouring labels is under the present weights.
 */
final class Marginals {
  private final float[][] units;
  private final float[][] steps;
  private final int labels;
  private final double[][] forward;
  private final double[][] backward;

  /** Log of the sum of the scores of all labellings. */
  final double total;

  /**
   * @param units scores of each unit's labels
   * @param steps scores of the pairs of labels at each step, the first not used
   */
  Marginals(float[][] units, float[][] steps) {
    this.units = units;
    this.steps = steps;
    this.labels = units[0].length;
    this.forward = new double[units.length][labels];
    this.backward = new double[units.length][labels];
    goForward();
    goBackward();
    this.total = logSum(forward[units.length - 1]);
  }

  private void goForward() {
    for (int y = 0; y < labels; y++) {
      forward[0][y] = units[0][y];
    }
    double[] terms = new double[labels];
    for (int i = 1; i < units.length; i++) {
      for (int y = 0; y < labels; y++) {
        for (int x = 0; x < labels; x++) {
          terms[x] = forward[i - 1][x] + steps[i][x * labels + y];
        }
        forward[i][y] = logSum(terms) + units[i][y];
      }
    }
  }

  private void goBackward() {
    double[] terms = new double[labels];
    for (int i = units.length - 2; i >= 0; i--) {
      for (int x = 0; x < labels; x++) {
        for (int y = 0; y < labels; y++) {
          terms[y] = backward[i + 1][y] + steps[i + 1][x * labels + y] + units[i + 1][y];
        }
        backward[i][x] = logSum(terms);
      }
    }
  }

  /** Probability of each label of a unit. */
  float[] unit(int i) {
    float[] probabilities = new float[labels];
    for (int y = 0; y < labels; y++) {
      probabilities[y] = (float) Math.exp(forward[i][y] + backward[i][y] - total);
    }
    return probabilities;
  }

  /** Probability of each pair of labels at a step. */
  float[] step(int i) {
    float[] probabilities = new float[labels * labels];
    for (int x = 0; x < labels; x++) {
      for (int y = 0; y < labels; y++) {
        double score = forward[i - 1][x] + steps[i][x * labels + y] + units[i][y] + backward[i][y];
        probabilities[x * labels + y] = (float) Math.exp(score - total);
      }
    }
    return probabilities;
  }

  private static double logSum(double[] terms) {
    double highest = terms[0];
    for (double term : terms) {
      highest = Math.max(highest, term);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - highest);
    }
    return highest + Math.log(sum);
  }
}
