package org.legomena.ledger;

import java.util.Objects;

/**
 * What became of a document that was to be added.
 *
 * @param id under which it is in the ledger
 * @param outcome whether it is new there
 */
public record Added(String id, Outcome outcome) {
  /** Whether it is new in the ledger. */
  public enum Outcome {
    /** It has been stored. */
    STORED,
    /** It has been stored, but under another id, as another document has its own. */
    RENAMED,
    /** It was there before, under the id told: same words, title, outlet, day and address. */
    KNOWN
  }

  public Added {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(outcome, "outcome");
  }
}
