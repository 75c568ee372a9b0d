package org.legomena.ledger.lineage;

import java.util.Locale;

/** How a report was taken from another. */
public enum CopyKind {
  /** Word for word; headline and credit line may differ. */
  VERBATIM,
  /** Shortened or touched up; most of what is left stands in the original. */
  EDITED,
  /** Told in other words, with credit to the outlet it comes from. */
  REWRITTEN,
  /**
   * Told in other words without credit, the same facts in the same order, as after a translation.
   */
  TRANSLATED;

  /** As it is written in output: {@code verbatim}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
