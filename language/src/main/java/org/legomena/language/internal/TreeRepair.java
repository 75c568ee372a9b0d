package org.legomena.language.internal;

/** Makes a tree with one root of whatever a converter left: loose words, second roots, cycles. */
final class TreeRepair {
  private TreeRepair() {}

  /**
   * Mends in place.
   *
   * @param heads head of each word, from index 1; 0 for a root or a word not attached
   * @param relations relation of each word, same length; null where the word is not attached
   */
  static void repair(int[] heads, String[] relations) {
    int root = 0;
    for (int word = 1; word < heads.length && root == 0; word++) {
      if ("root".equals(relations[word]) && heads[word] == 0) {
        root = word;
      }
    }
    if (root == 0) {
      root = 1;
    }
    heads[root] = 0;
    relations[root] = "root";
    for (int word = 1; word < heads.length; word++) {
      if (word != root && (relations[word] == null || heads[word] == 0 || heads[word] == word)) {
        heads[word] = root;
        relations[word] = "dep";
      }
    }
    breakCycles(heads, relations, root);
  }

  private static void breakCycles(int[] heads, String[] relations, int root) {
    boolean[] safe = new boolean[heads.length];
    safe[root] = true;
    for (int word = 1; word < heads.length; word++) {
      int at = word;
      int steps = 0;
      while (!safe[at] && steps++ < heads.length) {
        at = heads[at];
      }
      if (!safe[at]) {
        heads[word] = root;
        relations[word] = "dep";
      }
      for (int up = word; !safe[up]; up = heads[up]) {
        safe[up] = true;
      }
    }
  }
}
