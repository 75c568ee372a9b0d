package org.legomena.ledger.lineage.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which reports have enough uncommon words in common to be compared at all. Words of many reports
 * are passed over, so that the cost grows with the reports and not with their pairs.
 */
final class Neighbours {
  private static final int MOST_FREQUENT = 60;

  private Neighbours() {}

  /**
   * For each report those near it, by their places in the list.
   *
   * @param least uncommon words that two must share
   */
  static Map<Integer, Set<Integer>> of(List<Report> reports, Terms terms, int least) {
    Map<Long, Integer> common = new HashMap<>();
    for (List<Integer> holders : holders(reports, terms).values()) {
      for (int i = 0; i < holders.size(); i++) {
        for (int j = i + 1; j < holders.size(); j++) {
          long pair = (long) holders.get(i) << Integer.SIZE | holders.get(j);
          common.merge(pair, 1, Integer::sum);
        }
      }
    }
    Map<Integer, Set<Integer>> near = new TreeMap<>();
    common.forEach(
        (pair, count) -> {
          if (count >= least) {
            int one = (int) (pair >> Integer.SIZE);
            int other = pair.intValue();
            near.computeIfAbsent(one, none -> new TreeSet<>()).add(other);
            near.computeIfAbsent(other, none -> new TreeSet<>()).add(one);
          }
        });
    return near;
  }

  private static Map<String, List<Integer>> holders(List<Report> reports, Terms terms) {
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      int report = i;
      reports.get(i).terms().stream()
          .distinct()
          .filter(term -> terms.frequency(term) > 1 && terms.frequency(term) <= MOST_FREQUENT)
          .forEach(term -> holders.computeIfAbsent(term, none -> new ArrayList<>()).add(report));
    }
    return holders;
  }
}
