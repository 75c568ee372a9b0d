package org.legomena.cli.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which gold events a coder has found: pairs one to one, best first.
 *
 * @param pairs in order of how well they agree
 * @param missed gold events without a partner, in their order
 * @param extra coded events without a partner, in their order
 */
record Matching(List<Pair> pairs, List<ScoredEvent> missed, List<ScoredEvent> extra) {
  private static final int OVERLAP_WEIGHT = 4;
  private static final int TYPE_WEIGHT = 3;
  private static final int MOST_PEOPLE = 2;
  private static final double STATUS_WEIGHT = 0.1;

  Matching {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /** A gold event and the coded one that was found for it. */
  record Pair(ScoredEvent gold, ScoredEvent coded) {}

  private record Candidate(double score, int distance, int gold, int coded) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
            .thenComparingInt(Candidate::distance)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::coded);
  }

  /** Pairs the events of one document. */
  static Matching of(List<ScoredEvent> gold, List<ScoredEvent> coded) {
    boolean[] goldTaken = new boolean[gold.size()];
    boolean[] codedTaken = new boolean[coded.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates(gold, coded)) {
      if (!goldTaken[candidate.gold()] && !codedTaken[candidate.coded()]) {
        goldTaken[candidate.gold()] = true;
        codedTaken[candidate.coded()] = true;
        pairs.add(new Pair(gold.get(candidate.gold()), coded.get(candidate.coded())));
      }
    }
    return new Matching(pairs, free(gold, goldTaken), free(coded, codedTaken));
  }

  private static List<Candidate> candidates(List<ScoredEvent> gold, List<ScoredEvent> coded) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < coded.size(); j++) {
        ScoredEvent wanted = gold.get(i);
        ScoredEvent found = coded.get(j);
        boolean alike = wanted.overlaps(found) || wanted.type.equals(found.type);
        if (wanted.sentence == found.sentence && alike) {
          int distance = Math.abs(wanted.start - found.start);
          candidates.add(new Candidate(agreement(wanted, found), distance, i, j));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    return candidates;
  }

  private static double agreement(ScoredEvent gold, ScoredEvent coded) {
    int people =
        ScoredEntity.pairs(gold.actors, coded.actors).size()
            + ScoredEntity.pairs(gold.recipients, coded.recipients).size();
    int whole =
        (gold.overlaps(coded) ? OVERLAP_WEIGHT : 0)
            + (gold.type.equals(coded.type) ? TYPE_WEIGHT : 0)
            + Math.min(people, MOST_PEOPLE);
    return whole + (gold.status.equals(coded.status) ? STATUS_WEIGHT : 0.0);
  }

  private static List<ScoredEvent> free(List<ScoredEvent> events, boolean[] taken) {
    List<ScoredEvent> free = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (!taken[i]) {
        free.add(events.get(i));
      }
    }
    return free;
  }
}
