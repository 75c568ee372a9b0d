package org.legomena.ledger.lineage;

import java.util.Objects;

/**
 * A report that was taken from another.
 *
 * @param document id of the copy
 * @param of id of the report it was taken from
 * @param kind how it was taken
 * @param confidence 0 to 1
 * @param why the evidence in words: shared phrases, credit, facts in the same order
 */
public record CopyLink(String document, String of, CopyKind kind, double confidence, String why) {
  public CopyLink {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(why, "why");
    if (document.equals(of)) {
      throw new IllegalArgumentException(document + " cannot be a copy of itself");
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence must be 0 to 1, got " + confidence);
    }
  }
}
