package org.legomena.language;

import java.util.Locale;

/** What an entity is. */
public enum EntityKind {
  /** A country, its government as a whole included. */
  STATE,
  /** One human being. */
  PERSON,
  /** A body with a name or a fixed form: a ministry, a party, an army. */
  ORGANISATION,
  /** People taken together: protesters, rebels, officials. */
  GROUP;

  /** As it is written in output: {@code state}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
