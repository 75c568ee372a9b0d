package org.legomena.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A closed stretch of days that may be open at either end.
 *
 * @param from first day; empty for all before {@code to}
 * @param to last day, not before {@code from}; empty for all after it
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
  public Period {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "a period must not end (" + to.get() + ") before it starts (" + from.get() + ")");
    }
  }

  /** Both days and all between them. */
  public static Period of(LocalDate from, LocalDate to) {
    return new Period(Optional.of(from), Optional.of(to));
  }
}
