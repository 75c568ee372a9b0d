package org.legomena.cli.format;

import java.util.regex.Pattern;

/**
 * Writes cells of comma-separated values as RFC 4180 defines them, so that no spreadsheet takes a
 * text for a formula.
 */
final class CsvCell {
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

  private CsvCell() {}

  /**
   * A text cell. One that a spreadsheet would take for a formula gets an apostrophe before it; one
   * that holds a comma, a quotation mark or a line's end is put in quotation marks. Control
   * characters become U+FFFD.
   */
  static String text(String value) {
    boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    return quoted(CONTROLS.matcher(formula ? "'" + value : value).replaceAll("\uFFFD"));
  }

  private static String quoted(String value) {
    boolean needed = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
