package org.legomena.ledger;

import java.util.Locale;

/** What hits can be counted by. */
public enum Facet {
  TYPE,
  MODE,
  CONTEXT,
  STATUS,
  /** Actors who did it, by key and name. */
  ACTOR,
  /** Those at whom it is directed, by key and name. */
  RECIPIENT,
  /** Countries of actors and recipients. */
  COUNTRY,
  /** Sectors of actors and recipients. */
  SECTOR,
  SOURCE_KIND,
  /** Actors who are the source. */
  SOURCE,
  PLACE,
  OUTLET,
  /** Months of publication. */
  MONTH,
  /** Months of the events' first days. */
  EVENT_MONTH;

  /** As it is written on the command line: {@code source-kind}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
