package org.legomena.cli;

import java.util.Locale;

/** Writes counted things: {@code 1 document}, {@code 1,204 events}. */
final class Plural {
  private Plural() {}

  /** The number and the noun, with an s unless there is one. */
  static String of(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
