package org.legomena.cli.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well coded documents agree with gold annotations.
 *
 * @param documents how many were compared
 * @param goldEvents how many sure events they hold
 * @param notCoded ids of those that no coded document was given for
 * @param found how well things are found, by name, in the order of the report
 * @param shares how often fields are right in events of the right type, by name, in order
 * @param types how well each type is found
 * @param mismatches each difference in a line
 */
public record Scores(
    int documents,
    int goldEvents,
    List<String> notCoded,
    Map<String, Found> found,
    Map<String, Right> shares,
    SortedMap<String, Found> types,
    List<String> mismatches) {
  private static final int FIGURE_DECIMALS = 4;
  private static final int TYPE_DECIMALS = 3;

  public Scores {
    notCoded = List.copyOf(notCoded);
    found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    mismatches = List.copyOf(mismatches);
  }

  /**
   * Precision, recall and their harmonic mean, 0 to 1, and the counts they come from.
   *
   * @param right found and right
   * @param wrong found and not right
   * @param missed not found
   */
  public record Found(
      double precision, double recall, double f1, int right, int wrong, int missed) {
    static Found of(Tally tally) {
      return rounded(tally, FIGURE_DECIMALS);
    }

    static Found ofType(Tally tally) {
      return rounded(tally, TYPE_DECIMALS);
    }

    private static Found rounded(Tally tally, int decimals) {
      return new Found(
          round(tally.precision(), decimals),
          round(tally.recall(), decimals),
          round(tally.f1(), decimals),
          tally.right(),
          tally.wrong(),
          tally.missed());
    }

    /** How many there are in the gold annotations. */
    public int inGold() {
      return right + missed;
    }
  }

  /**
   * How often a field is right.
   *
   * @param share 0 to 1; empty if there was no case
   * @param cases how many there were
   */
  public record Right(Optional<Double> share, int cases) {
    static Right of(Share share) {
      return of((double) share.right() / share.all(), share.all());
    }

    static Right of(double share, int cases) {
      return new Right(
          cases == 0 ? Optional.empty() : Optional.of(round(share, FIGURE_DECIMALS)), cases);
    }
  }

  /** The report in lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    String gaps = notCoded.isEmpty() ? "" : "; NOT CODED: " + String.join(", ", notCoded);
    lines.add(documents + " documents, " + goldEvents + " gold events" + gaps);
    found.forEach(
        (name, figure) ->
            lines.add(
                padded(name)
                    + " P "
                    + fixed(figure.precision(), 3)
                    + "  R "
                    + fixed(figure.recall(), 3)
                    + "  F1 "
                    + fixed(figure.f1(), 3)));
    shares.forEach(
        (name, figure) ->
            lines.add(
                padded(name)
                    + " "
                    + figure.share().map(share -> fixed(share, 3)).orElse("  -  ")
                    + "  (n="
                    + figure.cases()
                    + ")"));
    List<String> each = new ArrayList<>();
    types.forEach(
        (type, figure) ->
            each.add(type + " " + fixed(figure.f1(), 2) + " (" + figure.inGold() + ")"));
    lines.add("by type: " + String.join("  ", each));
    return lines;
  }

  private static String padded(String name) {
    return String.format(Locale.ROOT, "%-20s", name);
  }

  /**
   * Rounds the exact value of a double, halves to even, so that figures are the same everywhere.
   */
  private static double round(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static String fixed(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }
}
