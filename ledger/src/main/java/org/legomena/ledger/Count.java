package org.legomena.ledger;

import java.util.Objects;

/**
 * How many events share a value.
 *
 * @param value as a {@link Query} takes it: a code, a name, {@code #17} for an actor, {@code
 *     2023-11} for a month
 * @param label for a reader; the same as the value but for actors
 * @param events 1 or more
 */
public record Count(String value, String label, long events) {
  public Count {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(label, "label");
  }
}
