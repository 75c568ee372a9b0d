package org.legomena.reading.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of a PDF's lines. A paragraph ends where the next line is set lower than lines
 * are, in another size, or indented, or where a line that ends a sentence stops short. One that
 * goes on over a column or page is put together again.
 */
final class PdfParagraphs {
  private static final float WIDER_SPACING = 1.4f;
  private static final float OTHER_SIZE = 0.15f;
  private static final float INDENT = 0.8f;
  private static final float SHORT_LINE = 3f;
  private static final int SHORT_HEADING = 80;
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][\"'\u201D\u2019)\\]]*$");
  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");
  private static final Pattern DIVIDED = Pattern.compile(".*\\p{L}[-\u2010\u00AD]$");
  private static final Pattern LAST_WORD = Pattern.compile(".*?([\\p{L}-]+)[-\u2010\u00AD]$");
  private static final Pattern FIRST_WORD = Pattern.compile("^([\\p{L}-]+).*");

  private final Set<String> hyphenated = new HashSet<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private float openSize;

  private PdfParagraphs() {}

  /** The text of a document's pages, paragraphs with a blank line between them. */
  static String text(List<PdfPages.Page> pages) {
    List<List<PdfLine>> lines = new ArrayList<>();
    pages.forEach(page -> lines.add(PdfLine.of(page.glyphs())));
    List<List<PdfLine>> bodies = RunningHeads.without(lines, pages);
    PdfParagraphs paragraphs = new PdfParagraphs();
    bodies.forEach(page -> page.forEach(paragraphs::noteHyphens));
    for (List<PdfLine> page : bodies) {
      PdfColumns.inOrder(page).forEach(paragraphs::addColumn);
    }
    paragraphs.end();
    return String.join("\n\n", paragraphs.paragraphs);
  }

  /** Words with a hyphen inside a line keep theirs when a line end divides them. */
  private void noteHyphens(PdfLine line) {
    HYPHENATED
        .matcher(line.text())
        .results()
        .map(match -> match.group().toLowerCase(Locale.ROOT))
        .forEach(hyphenated::add);
  }

  private void addColumn(List<PdfLine> column) {
    float spacing = spacing(column);
    float left = (float) column.stream().mapToDouble(PdfLine::left).min().orElse(0);
    float right = (float) column.stream().mapToDouble(PdfLine::right).max().orElse(0);
    for (int i = 0; i < column.size(); i++) {
      PdfLine line = column.get(i);
      boolean breaks =
          i == 0 ? !continuesOpen(line) : breaks(column.get(i - 1), line, spacing, left, right);
      if (breaks) {
        end();
      }
      append(line.text());
      openSize = line.size();
    }
  }

  /** Whether the first line of a column goes on with the paragraph of the one before. */
  private boolean continuesOpen(PdfLine line) {
    return !open.isEmpty()
        && Math.abs(line.size() - openSize) <= OTHER_SIZE * openSize
        && !SENTENCE_END.matcher(open).matches()
        && (Character.isLowerCase(line.text().codePointAt(0))
            || DIVIDED.matcher(open).matches()
            || !endsLikeHeading());
  }

  private boolean endsLikeHeading() {
    return open.length() < SHORT_HEADING;
  }

  private static boolean breaks(
      PdfLine before, PdfLine line, float spacing, float left, float right) {
    float size = Math.max(before.size(), line.size());
    boolean isLower = line.baseline() - before.baseline() > WIDER_SPACING * spacing;
    boolean isOtherSize = Math.abs(before.size() - line.size()) > OTHER_SIZE * size;
    boolean isIndented =
        line.left() - before.left() > INDENT * size
            && line.left() - left > INDENT * size
            && line.left() - left < 8 * size;
    boolean stopsShort =
        before.right() < right - SHORT_LINE * size && SENTENCE_END.matcher(before.text()).matches();
    return isLower || isOtherSize || isIndented || stopsShort;
  }

  /** The usual distance between lines: the median. */
  private static float spacing(List<PdfLine> column) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < column.size(); i++) {
      float distance = column.get(i).baseline() - column.get(i - 1).baseline();
      if (distance > 0) {
        distances.add(distance);
      }
    }
    distances.sort(null);
    float most = column.isEmpty() ? 0 : 1.6f * column.get(0).size();
    return distances.isEmpty() ? most : distances.get((distances.size() - 1) / 2);
  }

  private void append(String line) {
    if (open.isEmpty()) {
      open.append(line);
    } else if (DIVIDED.matcher(open).matches()
        && !line.isEmpty()
        && Character.isLowerCase(line.codePointAt(0))) {
      if (!keepsHyphen(line)) {
        open.setLength(open.length() - 1);
      }
      open.append(line);
    } else {
      open.append(' ').append(line);
    }
  }

  private boolean keepsHyphen(String line) {
    var last = LAST_WORD.matcher(open);
    var first = FIRST_WORD.matcher(line);
    return open.charAt(open.length() - 1) != '\u00AD'
        && last.matches()
        && first.matches()
        && hyphenated.contains((last.group(1) + "-" + first.group(1)).toLowerCase(Locale.ROOT));
  }

  private void end() {
    if (!open.isEmpty()) {
      paragraphs.add(Characters.onOneLine(open.toString()));
    }
    open.setLength(0);
  }
}
