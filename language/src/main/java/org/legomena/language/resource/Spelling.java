package org.legomena.language.resource;

import java.util.Collection;

/** Finds the right spelling nearest to a wrong one, by edit distance (Levenshtein 1966). */
public final class Spelling {
  private Spelling() {}

  /** {@code ; did you mean 'actor'?}, or nothing if no allowed word is near. */
  public static String hint(String wrong, Collection<String> allowed) {
    String best = "";
    int least = Math.max(1, wrong.length() / 2) + 1;
    for (String right : allowed) {
      int distance = distance(wrong, right);
      if (distance < least || (distance == least && !best.isEmpty() && right.compareTo(best) < 0)) {
        best = right;
        least = distance;
      }
    }
    return best.isEmpty() ? "" : "; did you mean '" + best + "'?";
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
