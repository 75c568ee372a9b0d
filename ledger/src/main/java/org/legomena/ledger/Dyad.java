package org.legomena.ledger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.legomena.coding.EventType;

/**
 * What one actor does to another.
 *
 * @param by who does it
 * @param to at whom it is directed; in a mutual act, who does it too
 * @param mutual whether both do it, with nobody at whom it is directed; {@code by} has the smaller
 *     key then
 * @param events by type; at least one
 */
public record Dyad(Side by, Side to, boolean mutual, Map<EventType, Long> events) {
  public Dyad {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(to, "to");
    events = Collections.unmodifiableMap(new EnumMap<>(events));
  }

  /**
   * One of the two.
   *
   * @param key of the ledger's actor
   * @param name the fullest known
   * @param kind as {@link org.legomena.language.EntityKind#label}
   * @param country its code; empty if unknown
   */
  public record Side(long key, String name, String kind, String country) {}

  /** Events of all types. */
  public long total() {
    return events.values().stream().mapToLong(Long::longValue).sum();
  }
}
