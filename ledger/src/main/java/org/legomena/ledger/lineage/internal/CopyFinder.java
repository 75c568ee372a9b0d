package org.legomena.ledger.lineage.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.legomena.ledger.lineage.CopyKind;
import org.legomena.ledger.lineage.CopyLink;

/**
 * Finds which report was taken from which. Reports that share runs of words are verbatim or edited
 * copies; reports that tell the same facts in the same order within some days are rewritten, if
 * they credit the outlet, or come back from a translation. Order of facts is the heaviest common
 * subsequence of telling words, as a share of the lighter text's weight.
 */
public final class CopyFinder {
  private static final double SAME = 0.85;
  private static final double SHARED = 0.3;
  private static final double SAME_FACTS = 0.12;
  private static final double SAME_FACTS_CREDITED = 0.08;
  private static final long LONGEST_REWRITING_DAYS = 2;
  private static final int LEAST_COMMON = 10;
  private static final int FEWEST_TERMS = 20;
  private static final double NEARLY_BEST = 0.85;

  private record Candidate(Report of, CopyKind kind, double score, String why) {}

  private final List<Report> reports;
  private final Terms terms;

  public CopyFinder(List<Report> reports, Terms terms) {
    this.reports = reports;
    this.terms = terms;
  }

  /** The link of each copy, by its id. */
  public Map<String, CopyLink> links() {
    Map<String, CopyLink> links = new TreeMap<>();
    Map<Integer, Set<Integer>> near = Neighbours.of(reports, terms, LEAST_COMMON);
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      List<Candidate> candidates = new ArrayList<>();
      for (int other : near.getOrDefault(i, Set.of())) {
        Report original = reports.get(other);
        if (comesFirst(original, report)) {
          compare(report, original).ifPresent(candidates::add);
        }
      }
      best(candidates)
          .ifPresent(
              found ->
                  links.put(
                      report.id(),
                      new CopyLink(
                          report.id(),
                          found.of().id(),
                          found.kind(),
                          Math.min(1, Math.round(found.score() * 100) / 100.0),
                          found.why())));
    }
    return links;
  }

  /**
   * Of those nearly as good as the best one, the earliest: copies of copies come from the original.
   */
  private static Optional<Candidate> best(List<Candidate> candidates) {
    double most = candidates.stream().mapToDouble(Candidate::score).max().orElse(0);
    return candidates.stream()
        .filter(candidate -> candidate.score() >= NEARLY_BEST * most)
        .min((one, other) -> comesFirst(one.of(), other.of()) ? -1 : 1);
  }

  /** By day; on one day the credited one, then the longer one, then by id. */
  private static boolean comesFirst(Report one, Report other) {
    if (one.published().isPresent()
        && other.published().isPresent()
        && !one.published().equals(other.published())) {
      return one.published().get().isBefore(other.published().get());
    }
    boolean credited = other.credits(one);
    if (credited != one.credits(other)) {
      return credited;
    }
    int longer = Integer.compare(one.terms().size(), other.terms().size());
    return longer != 0 ? longer > 0 : one.id().compareTo(other.id()) < 0;
  }

  private Optional<Candidate> compare(Report report, Report original) {
    double containment = report.containment(original);
    if (report.coverage(original) >= SAME) {
      return Optional.of(
          new Candidate(original, CopyKind.VERBATIM, containment, share(containment)));
    }
    if (containment >= SHARED) {
      return Optional.of(new Candidate(original, CopyKind.EDITED, containment, share(containment)));
    }
    return retold(report, original);
  }

  private Optional<Candidate> retold(Report report, Report original) {
    boolean comparable =
        report.daysApart(original) <= LONGEST_REWRITING_DAYS
            && Math.min(report.terms().size(), original.terms().size()) >= FEWEST_TERMS;
    if (!comparable) {
      return Optional.empty();
    }
    boolean credit = report.credits(original);
    double order = sameOrder(report.terms(), original.terms());
    if (order < (credit ? SAME_FACTS_CREDITED : SAME_FACTS)) {
      return Optional.empty();
    }
    String why =
        String.format(Locale.ROOT, "the same facts in the same order (%.0f %%)", 100 * order)
            + (credit ? ", credits " + original.document().article().outlet().orElse("") : "");
    double confidence = Math.min(0.95, 0.4 + 2 * order + (credit ? 0.2 : 0));
    return Optional.of(
        new Candidate(
            original, credit ? CopyKind.REWRITTEN : CopyKind.TRANSLATED, confidence, why));
  }

  private static String share(double containment) {
    return String.format(
        Locale.ROOT, "%.0f %% of its runs of three words stand there too", 100 * containment);
  }

  /**
   * Weight of the heaviest common subsequence as a share of the lighter sequence's weight, 0 to 1.
   */
  private double sameOrder(List<String> one, List<String> other) {
    double[] before = new double[other.size() + 1];
    for (String term : one) {
      double weight = terms.weight(term);
      double[] now = new double[other.size() + 1];
      for (int j = 0; j < other.size(); j++) {
        double matched = other.get(j).equals(term) ? before[j] + weight : 0;
        now[j + 1] = Math.max(Math.max(before[j + 1], now[j]), matched);
      }
      before = now;
    }
    double lighter = Math.min(weight(one), weight(other));
    return lighter == 0 ? 0 : before[other.size()] / lighter;
  }

  private double weight(List<String> sequence) {
    return sequence.stream().mapToDouble(terms::weight).sum();
  }
}
