package org.legomena.cli.evaluation;

/** Counts what was found rightly, found wrongly, and missed. */
final class Tally {
  private int right;
  private int wrong;
  private int missed;

  void addRight(int count) {
    right += count;
  }

  void addWrong(int count) {
    wrong += count;
  }

  void addMissed(int count) {
    missed += count;
  }

  int right() {
    return right;
  }

  int wrong() {
    return wrong;
  }

  int missed() {
    return missed;
  }

  /** The share of what was found that is right, 0 to 1; 0 if nothing was found. */
  double precision() {
    return share(right, right + wrong);
  }

  /** The share of what there is that was found, 0 to 1; 0 if there is nothing. */
  double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of the two. */
  double f1() {
    double precision = precision();
    double recall = recall();
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
