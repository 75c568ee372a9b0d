package org.legomena.cli.evaluation;

/** A text whose offsets count code points. */
final class CodePointText {
  private final int[] codePoints;

  CodePointText(String text) {
    this.codePoints = text.codePoints().toArray();
  }

  /** The text between two offsets; what lies past its end is left out. */
  String slice(int start, int end) {
    int from = Math.min(start, codePoints.length);
    int to = Math.max(from, Math.min(end, codePoints.length));
    return new String(codePoints, from, to - from);
  }

  /** How many code points a string has. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
