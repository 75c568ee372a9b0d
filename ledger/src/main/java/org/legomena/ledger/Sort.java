package org.legomena.ledger;

import java.util.Locale;

/** In which order hits come. */
public enum Sort {
  /** The latest published first, and within a document in the order of the text. */
  NEWEST,
  /**
   * Those published on no known day, then the earliest published, and within a document in the
   * order of the text.
   */
  OLDEST,
  /** By the first day of the event; those without come last. */
  TIME,
  /** The surest coded first. */
  CONFIDENCE,
  /** What fits the text or the meaning best first; needs one of them. */
  RELEVANCE;

  /** As it is written on the command line: {@code newest}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
