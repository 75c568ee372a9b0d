package org.legomena.cli.format;

import java.util.Locale;

/** The formats a user can ask for by name. */
public enum FormatName {
  /** For reading at a terminal. */
  TABLE,
  /** The coded document, one a line. */
  JSONL,
  /** One event a line, with the field names of PLOVER. */
  PLOVER,
  /** One event a row, for spreadsheets. */
  CSV,
  /** Events with a point, for maps. */
  GEOJSON,
  /** The annotation of one document a line, as people write gold. */
  GOLD,
  /** What each document of the ledger was taken from. */
  LINEAGE,
  /** The cases of the ledger, one a line. */
  CASES;

  /** As it is written on the command line: {@code jsonl}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
