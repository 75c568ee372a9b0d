package org.legomena.ledger.lineage.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.legomena.coding.Event;
import org.legomena.ledger.lineage.Case;

/**
 * Gathers the mentions of one event over documents. Mentions are joined, the likest first, where
 * they are alike enough; a document's mentions of one act may all belong to the case.
 */
public final class CaseFinder {
  private static final double ALIKE = 0.28;
  private static final int LEAST_COMMON = 8;

  private record Pair(int one, int other, double likeness) {}

  private final List<Told> told = new ArrayList<>();
  private final Map<Integer, List<Integer>> byReport = new TreeMap<>();
  private final List<Report> reports;
  private final Terms terms;
  private final Map<String, String> origins;

  /**
   * @param origins the origin of each document, by its id
   */
  public CaseFinder(List<Report> reports, Terms terms, Map<String, String> origins) {
    this.reports = reports;
    this.terms = terms;
    this.origins = origins;
    for (int i = 0; i < reports.size(); i++) {
      for (Event event : reports.get(i).document().events()) {
        byReport.computeIfAbsent(i, none -> new ArrayList<>()).add(told.size());
        told.add(Told.of(reports.get(i), event));
      }
    }
  }

  /** All cases, the best reported first. */
  public List<Case> cases() {
    int[] parent = new int[told.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (Pair pair : pairs()) {
      int one = root(parent, pair.one());
      int other = root(parent, pair.other());
      parent[Math.max(one, other)] = Math.min(one, other);
    }
    Map<Integer, List<Told>> groups = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(root(parent, i), none -> new ArrayList<>()).add(told.get(i));
    }
    CaseWriter writer = new CaseWriter(origins);
    return groups.values().stream()
        .map(writer::write)
        .sorted(
            Comparator.comparingInt((Case found) -> -found.standing().reports())
                .thenComparing(Case::id))
        .toList();
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }

  /** Each mention with the likest one of each other document, if they are alike enough. */
  private List<Pair> pairs() {
    Likeness likeness = new Likeness(terms, origins);
    List<Pair> pairs = new ArrayList<>();
    Neighbours.of(reports, terms, LEAST_COMMON)
        .forEach(
            (one, others) -> {
              for (int other : others) {
                for (int first : byReport.getOrDefault(one, List.of())) {
                  likest(first, byReport.getOrDefault(other, List.of()), likeness, pairs);
                }
              }
            });
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  private void likest(int first, List<Integer> candidates, Likeness likeness, List<Pair> pairs) {
    Pair best = new Pair(first, first, 0);
    for (int candidate : candidates) {
      double alike = likeness.of(told.get(first), told.get(candidate));
      if (alike > best.likeness()) {
        best = new Pair(first, candidate, alike);
      }
    }
    if (best.likeness() >= ALIKE) {
      pairs.add(best);
    }
  }
}
