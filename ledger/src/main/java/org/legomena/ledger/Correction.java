package org.legomena.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.legomena.reading.Span;

/**
 * A change with who made it, when and why. It stays in the ledger for ever, also when it is undone.
 *
 * @param key its number in the ledger
 * @param madeAt when, UTC
 * @param madeBy who, as they call themselves
 * @param why the reason given
 * @param document id of the document of the event changed
 * @param trigger words of the event changed, in UTF-16 units of the document's text
 * @param actor key of the actor changed
 * @param change what is changed
 * @param undone who has taken it back, and when
 */
public record Correction(
    long key,
    Instant madeAt,
    String madeBy,
    Optional<String> why,
    Optional<String> document,
    Optional<Span> trigger,
    OptionalLong actor,
    Change change,
    Optional<Undone> undone) {
  public Correction {
    Objects.requireNonNull(madeAt, "madeAt");
    Objects.requireNonNull(madeBy, "madeBy");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(undone, "undone");
  }

  /**
   * That it has been taken back.
   *
   * @param at when, UTC
   * @param by who
   */
  public record Undone(Instant at, String by) {}
}
