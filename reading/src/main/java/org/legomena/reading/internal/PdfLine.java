package org.legomena.reading.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.legomena.reading.internal.PdfPages.Glyph;

/**
 * Words of a page that stand beside each other on one line, with no gap as wide as that between
 * columns.
 *
 * @param text its words; not blank
 * @param left in points from the left of the page
 * @param right in points from the left of the page
 * @param baseline in points from the top of the page
 * @param size of the font, in points
 */
record PdfLine(String text, float left, float right, float baseline, float size) {
  private static final float SAME_LINE = 0.35f;
  private static final float COLUMN_GAP = 1.0f;
  private static final float WORD_GAP = 0.15f;

  /** The lines of a page from top to bottom, and from left to right. */
  static List<PdfLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(Glyph::baseline).thenComparing(Glyph::left));
    List<PdfLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !isOnLine(sorted.get(i), sorted.get(i - 1), sorted.get(start))) {
        addSegments(sorted.subList(start, i), lines);
        start = i;
      }
    }
    return lines;
  }

  /** This line and one that follows it at the same height, as one. */
  PdfLine joined(PdfLine next) {
    return new PdfLine(text + " " + next.text, left, Math.max(right, next.right), baseline, size);
  }

  private static boolean isOnLine(Glyph glyph, Glyph before, Glyph first) {
    float tolerance = SAME_LINE * Math.max(glyph.size(), before.size());
    return glyph.baseline() - before.baseline() <= tolerance
        && glyph.baseline() - first.baseline() <= 2 * tolerance;
  }

  private static void addSegments(List<Glyph> band, List<PdfLine> lines) {
    List<Glyph> sorted = new ArrayList<>(band);
    sorted.sort(Comparator.comparing(Glyph::left));
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean ends =
          i == sorted.size()
              || sorted.get(i).left() - sorted.get(i - 1).right()
                  > COLUMN_GAP * sorted.get(i).size();
      if (ends) {
        PdfLine line = segment(sorted.subList(start, i));
        if (!line.text.isBlank()) {
          lines.add(line);
        }
        start = i;
      }
    }
  }

  private static PdfLine segment(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    float right = Float.NEGATIVE_INFINITY;
    float left = Float.POSITIVE_INFINITY;
    float size = 0;
    for (Glyph glyph : glyphs) {
      boolean isBlank = glyph.text().isBlank();
      float gap = glyph.left() - right;
      float space = Math.max(WORD_GAP * glyph.size(), glyph.space() * 0.5f);
      if (!text.isEmpty() && !isBlank && gap > space) {
        text.append(' ');
      }
      text.append(glyph.text());
      right = Math.max(right, glyph.right());
      if (!isBlank) {
        left = Math.min(left, glyph.left());
        size = Math.max(size, glyph.size());
      }
    }
    return new PdfLine(
        Characters.onOneLine(text.toString()), left, right, glyphs.get(0).baseline(), size);
  }
}
