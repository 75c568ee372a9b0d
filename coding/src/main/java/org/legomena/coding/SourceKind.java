package org.legomena.coding;

import java.util.Locale;

/** What kind of source the text credits. */
public enum SourceKind {
  /** No attribution: the outlet says it in its own voice. */
  AUTHOR,
  /** A person with a name or an office. */
  PERSON,
  /** A body: a ministry, an army command, an outlet. */
  ORGANISATION,
  /** "Officials", "people briefed on the matter", "reports". */
  UNNAMED;

  /** As it is written in output: {@code person}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
