package org.legomena.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.legomena.coding.EventType;

/**
 * How many events of a type begin on a day.
 *
 * @param events 1 or more
 */
public record DayCount(LocalDate day, EventType type, long events) {
  public DayCount {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(type, "type");
  }
}
