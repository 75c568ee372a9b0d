package org.legomena.ledger.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.legomena.ledger.Sort;

/**
 * Where a page ended. Written as {@code sort|value|event} in URL-safe Base64.
 *
 * @param sort the order of the pages
 * @param value of the last hit in that order; empty if it has none
 * @param event key of the last hit
 */
record Cursor(Sort sort, Optional<String> value, long event) {
  /**
   * The cursor written like this.
   *
   * @throws IllegalArgumentException if it is none, or one of another order
   */
  static Cursor parse(String written, Sort sort) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
      String[] parts = text.split("\\|", -1);
      if (parts.length == 3 && parts[0].equals(sort.name())) {
        Optional<String> value = Optional.of(parts[1]).filter(given -> !given.isEmpty());
        return new Cursor(sort, value, Long.parseLong(parts[2]));
      }
    } catch (IllegalArgumentException e) {
      // Told below, like any other cursor that is none of ours.
    }
    throw new IllegalArgumentException(
        "'" + written + "' is no cursor of a search sorted by " + sort + "; start without one");
  }

  String write() {
    String text = sort.name() + "|" + value.orElse("") + "|" + event;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
