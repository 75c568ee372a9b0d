package org.legomena.reading.internal;

/** How the bytes of a source are laid out. */
enum Shape {
  PLAIN_TEXT,
  HTML,
  /** One JSON object a line. */
  JSON_LINES,
  /** One JSON value over several lines: an object, or an array of them. */
  JSON_VALUE,
  /** RSS or Atom. */
  FEED,
  PDF,
  /** A ZIP archive of anything but an office document. */
  ZIP,
  GZIP,
  /** A document of word processors since 2007 (DOCX). */
  WORD,
  /** A text of OpenDocument (ODT). */
  OPEN_DOCUMENT,
  /** One message with headers, as in a {@code .eml} file. */
  MAIL,
  /** Messages one after the other, each behind a line that starts with {@code "From "}. */
  MAILBOX,
  /** WARC, packed or not. */
  WEB_ARCHIVE,
  /** Rows of cells: CSV or TSV. */
  TABLE
}
