package org.legomena.cli.evaluation;

/** Counts how often something is right. */
final class Share {
  private int right;
  private int all;

  void add(boolean isRight) {
    right += isRight ? 1 : 0;
    all++;
  }

  int right() {
    return right;
  }

  int all() {
    return all;
  }
}
