package org.legomena.coding.internal.attribution;

/**
 * Weights learned by FTRL-Proximal (McMahan et al., "Ad Click Prediction: a View from the
 * Trenches", KDD 2013): each has a rate of its own, and a first-order penalty leaves most of them
 * at nought.
 */
final class FtrlWeights {
  /** Gradients smaller than this change nothing; most units are long decided. */
  private static final float LEAST_GRADIENT = 1e-3f;

  private final float rate;
  private final float sparsity;
  private final float[] weights;
  private final float[] sums;
  private final float[] squares;

  /**
   * @param rate how fast weights move
   * @param sparsity how much the gradients of a weight must sum to before it leaves nought
   */
  FtrlWeights(int size, float rate, float sparsity) {
    this.rate = rate;
    this.sparsity = sparsity;
    this.weights = new float[size];
    this.sums = new float[size];
    this.squares = new float[size];
  }

  float at(int i) {
    return weights[i];
  }

  /** Adds the rows of features, each as long as {@code into}. */
  void sum(int[] features, float[] into) {
    for (int feature : features) {
      int base = feature * into.length;
      for (int i = 0; i < into.length; i++) {
        into[i] += weights[base + i];
      }
    }
  }

  /** Moves the rows of features against the gradient. */
  void update(int[] features, float[] gradient) {
    for (int feature : features) {
      int base = feature * gradient.length;
      for (int i = 0; i < gradient.length; i++) {
        if (Math.abs(gradient[i]) >= LEAST_GRADIENT) {
          move(base + i, gradient[i]);
        }
      }
    }
  }

  private void move(int i, float gradient) {
    float before = (float) Math.sqrt(squares[i]);
    squares[i] += gradient * gradient;
    float after = (float) Math.sqrt(squares[i]);
    sums[i] += gradient - (after - before) / rate * weights[i];
    float shrunk = Math.abs(sums[i]) - sparsity;
    weights[i] = shrunk <= 0 ? 0 : -Math.signum(sums[i]) * shrunk * rate / (1 + after);
  }
}
