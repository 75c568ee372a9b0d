package org.legomena.reading.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the lines of a page in reading order: each column from top to bottom, columns from left to
 * right; a line over several columns (a headline, a wide note) divides what is above from what is
 * below.
 *
 * <p>A border between columns is a strip that hardly any line crosses, with lines enough on both
 * sides.
 */
final class PdfColumns {
  private static final float NARROWEST_STRIP = 6;
  private static final double MOST_CROSSING = 0.25;
  private static final double FEWEST_BESIDE = 0.2;
  private static final int FEWEST_LINES = 3;
  private static final int MOST_DEPTH = 6;
  // Looking for strips takes the square of the lines; no page for readers has more.
  private static final int MOST_LINES = 2000;
  private static final float SAME_LINE = 0.5f;

  private PdfColumns() {}

  /** A strip between two columns, in points from the left of the page. */
  private record Strip(float left, float right) {
    boolean isCrossedBy(PdfLine line) {
      return line.left() < left && line.right() > right;
    }

    boolean isRightOf(PdfLine line) {
      return (line.left() + line.right()) / 2 < (left + right) / 2;
    }
  }

  /** The columns of a page in reading order; each a list of lines from top to bottom. */
  static List<List<PdfLine>> inOrder(List<PdfLine> lines) {
    List<List<PdfLine>> columns = new ArrayList<>();
    divide(lines, 0, columns);
    return columns;
  }

  private static void divide(List<PdfLine> lines, int depth, List<List<PdfLine>> columns) {
    Optional<Strip> strip = depth < MOST_DEPTH ? strip(lines) : Optional.empty();
    if (strip.isEmpty()) {
      if (!lines.isEmpty()) {
        columns.add(joined(lines));
      }
      return;
    }
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    List<PdfLine> across = new ArrayList<>();
    for (PdfLine line : byHeight(lines)) {
      boolean crosses = strip.get().isCrossedBy(line);
      if (crosses && !(left.isEmpty() && right.isEmpty())) {
        divide(left, depth + 1, columns);
        divide(right, depth + 1, columns);
        left = new ArrayList<>();
        right = new ArrayList<>();
      } else if (!crosses && !across.isEmpty()) {
        columns.add(joined(across));
        across = new ArrayList<>();
      }
      (crosses ? across : strip.get().isRightOf(line) ? left : right).add(line);
    }
    if (!across.isEmpty()) {
      columns.add(joined(across));
    }
    divide(left, depth + 1, columns);
    divide(right, depth + 1, columns);
  }

  /** The best strip between columns, if there is one: crossed least, then widest. */
  private static Optional<Strip> strip(List<PdfLine> lines) {
    if (lines.size() < 2 * FEWEST_LINES || lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    return lines.stream()
        .map(PdfLine::right)
        .distinct()
        .map(start -> stripAt(start, lines))
        .flatMap(Optional::stream)
        .min(
            Comparator.<Strip>comparingLong(strip -> crossing(strip, lines))
                .thenComparing(strip -> strip.left() - strip.right())
                .thenComparing(Strip::left));
  }

  /** The strip from where a line ends to where the next one to the right starts. */
  private static Optional<Strip> stripAt(float start, List<PdfLine> lines) {
    float end =
        (float)
            lines.stream()
                .mapToDouble(PdfLine::left)
                .filter(left -> left >= start)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    Strip strip = new Strip(start, end);
    if (end - start < NARROWEST_STRIP || end == Float.POSITIVE_INFINITY) {
      return Optional.empty();
    }
    long crossing = crossing(strip, lines);
    long left = lines.stream().filter(line -> line.right() <= start + 1).count();
    long right = lines.stream().filter(line -> line.left() >= end - 1).count();
    long fewest = Math.max(FEWEST_LINES, Math.round(FEWEST_BESIDE * lines.size()));
    boolean isBorder =
        crossing <= MOST_CROSSING * lines.size()
            && left >= fewest
            && right >= fewest
            && left + right + crossing == lines.size();
    return isBorder ? Optional.of(strip) : Optional.empty();
  }

  private static long crossing(Strip strip, List<PdfLine> lines) {
    return lines.stream().filter(strip::isCrossedBy).count();
  }

  private static List<PdfLine> byHeight(List<PdfLine> lines) {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(PdfLine::baseline).thenComparing(PdfLine::left));
    return sorted;
  }

  /** The lines from top to bottom; what stands at one height is one line. */
  private static List<PdfLine> joined(List<PdfLine> lines) {
    List<PdfLine> joined = new ArrayList<>();
    for (PdfLine line : byHeight(lines)) {
      int last = joined.size() - 1;
      boolean continues =
          last >= 0
              && Math.abs(joined.get(last).baseline() - line.baseline()) < SAME_LINE * line.size()
              && line.left() >= joined.get(last).right() - 1;
      if (continues) {
        joined.set(last, joined.get(last).joined(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }
}
