package org.legomena.reading.internal;

import java.util.Set;

/**
 * What the elements of a word processor's XML mean, by their local names.
 *
 * @param words elements whose characters are words; empty if those of every paragraph are
 * @param paragraphs elements that are paragraphs or headings
 * @param breaks elements that break a line
 * @param tabs elements that stand for a tab
 * @param spaces elements that stand for spaces, their number in the attribute {@code c}
 * @param cells elements that are cells of a table
 * @param rows elements that are rows of a table
 * @param unseen elements that a reader does not see in the text: deletions, notes, field codes
 */
record OfficeMarkup(
    Set<String> words,
    Set<String> paragraphs,
    Set<String> breaks,
    Set<String> tabs,
    Set<String> spaces,
    Set<String> cells,
    Set<String> rows,
    Set<String> unseen) {
  /** WordprocessingML, ECMA-376 part 1, chapter 17. */
  static final OfficeMarkup WORD =
      new OfficeMarkup(
          Set.of("t"),
          Set.of("p"),
          Set.of("br", "cr"),
          Set.of("tab"),
          Set.of(),
          Set.of("tc"),
          Set.of("tr"),
          Set.of(
              "del",
              "delText",
              "moveFrom",
              "instrText",
              "Fallback",
              "pPr",
              "rPr",
              "sectPr",
              "footnoteReference",
              "txbxContent"));

  /** OpenDocument 1.3 part 3, chapters 5 and 6. */
  static final OfficeMarkup OPEN_DOCUMENT =
      new OfficeMarkup(
          Set.of(),
          Set.of("p", "h"),
          Set.of("line-break"),
          Set.of("tab"),
          Set.of("s"),
          Set.of("table-cell"),
          Set.of("table-row"),
          Set.of(
              "note",
              "annotation",
              "annotation-end",
              "tracked-changes",
              "ruby-text",
              "table-of-content",
              "alphabetical-index"));
}
