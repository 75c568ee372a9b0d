package org.legomena.reading.internal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A web page as read.
 *
 * @param text its article, paragraphs with a blank line between them
 * @param title headline without the outlet's name
 * @param outlet who published it
 * @param author who wrote it
 * @param published day
 * @param url its lasting address
 * @param language ISO 639-1 code the page names
 */
record Page(
    String text,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> language) {
  /** A page that says nothing. */
  static final Page NONE =
      new Page(
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
