package org.legomena.ledger.internal;

/**
 * How many letters have to be put in, taken out or replaced to make one word of another. After
 * Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals", 1966.
 */
final class EditDistance {
  private EditDistance() {}

  /**
   * The distance; any number greater than {@code most} if it is greater.
   *
   * @param most where counting may end
   */
  static int of(String one, String other, int most) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      above = row;
    }
    return above[other.length()];
  }
}
