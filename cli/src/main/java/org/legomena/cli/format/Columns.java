package org.legomena.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cells set side by side in columns that together are no wider than the page. A cell that is wider
 * than its column goes on in the next line.
 */
final class Columns {
  private static final String GAP = "  ";

  private final int[] widths;

  private Columns(int[] widths) {
    this.widths = widths;
  }

  /**
   * Columns for these rows: each as wide as its widest cell if the page holds them all; else the
   * wide ones share evenly what the narrow ones leave.
   *
   * @param rows at least one, all with the same number of cells
   * @param pageColumns width of the page
   */
  static Columns fit(List<List<StyledText>> rows, int pageColumns) {
    int count = rows.get(0).size();
    int[] wanted = new int[count];
    for (List<StyledText> row : rows) {
      for (int i = 0; i < count; i++) {
        wanted[i] = Math.max(wanted[i], row.get(i).width());
      }
    }
    return new Columns(share(wanted, pageColumns - GAP.length() * (count - 1)));
  }

  private static int[] share(int[] wanted, int available) {
    int[] narrowFirst = wanted.clone();
    Arrays.sort(narrowFirst);
    int left = available;
    int limit = available;
    for (int i = 0; i < narrowFirst.length; i++) {
      limit = left / (narrowFirst.length - i);
      if (narrowFirst[i] > limit) {
        break;
      }
      left -= narrowFirst[i];
    }
    int most = Math.max(2, limit);
    return Arrays.stream(wanted).map(width -> Math.max(2, Math.min(width, most))).toArray();
  }

  /** Writes one row, in as many lines as its tallest cell needs, without spaces at their ends. */
  void write(List<StyledText> row, boolean color, Writer out) throws IOException {
    List<List<StyledText>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<StyledText> lines = row.get(i).lines(widths[i]);
      cells.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      writeLine(cells, line, color, out);
    }
  }

  private void writeLine(List<List<StyledText>> cells, int line, boolean color, Writer out)
      throws IOException {
    int pending = 0;
    for (int i = 0; i < widths.length; i++) {
      List<StyledText> lines = cells.get(i);
      StyledText cell = line < lines.size() ? lines.get(line) : new StyledText();
      if (!cell.isEmpty()) {
        out.write(" ".repeat(pending));
        out.write(cell.render(color));
        pending = 0;
      }
      pending += widths[i] - cell.width() + GAP.length();
    }
    out.write('\n');
  }
}
