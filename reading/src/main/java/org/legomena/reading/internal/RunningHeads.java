package org.legomena.reading.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out what stands at the top and bottom of pages: page numbers, and lines that come again on
 * several pages, their numbers aside.
 */
final class RunningHeads {
  private static final float MARGIN = 0.12f;
  private static final int MANY = 3;
  private static final int LONGEST = 200;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)\\W*(?:page|p\\.|seite)?\\s*\\d{1,4}(?:\\s*(?:of|/|von)\\s*\\d{1,4})?\\W*");

  private RunningHeads() {}

  /**
   * The lines of each page without its heads and feet.
   *
   * @param lines those of each page
   * @param pages the pages, as many
   */
  static List<List<PdfLine>> without(List<List<PdfLine>> lines, List<PdfPages.Page> pages) {
    Map<String, Integer> pagesWith = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Set<String> onPage = new HashSet<>();
      float height = pages.get(i).height();
      lines.get(i).stream()
          .filter(line -> isInMargin(line, height))
          .forEach(line -> onPage.add(form(line)));
      onPage.forEach(form -> pagesWith.merge(form, 1, Integer::sum));
    }
    int many = Math.max(2, Math.min(MANY, lines.size()));
    List<List<PdfLine>> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      float height = pages.get(i).height();
      kept.add(
          lines.get(i).stream()
              .filter(
                  line ->
                      !isInMargin(line, height)
                          || (pagesWith.getOrDefault(form(line), 0) < many
                              && !PAGE_NUMBER.matcher(line.text()).matches()))
              .toList());
    }
    return kept;
  }

  private static boolean isInMargin(PdfLine line, float height) {
    return line.text().length() <= LONGEST
        && (line.baseline() < MARGIN * height || line.baseline() > (1 - MARGIN) * height);
  }

  private static String form(PdfLine line) {
    return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
  }
}
