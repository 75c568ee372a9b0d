package org.legomena.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.legomena.coding.EventType;
import org.legomena.language.Place.Point;

/**
 * How many events happen at a place.
 *
 * @param name as it is looked up on a map
 * @param country its code, if known
 * @param point where it is, if known; the middle of a country or region
 * @param kind what kind of place, as {@link org.legomena.language.PlaceKind#label}, if known
 * @param events by type; at least one
 */
public record PlaceCount(
    String name,
    Optional<String> country,
    Optional<Point> point,
    Optional<String> kind,
    Map<EventType, Long> events) {
  public PlaceCount {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(kind, "kind");
    events = java.util.Collections.unmodifiableMap(new EnumMap<>(events));
  }

  /** Events of all types. */
  public long total() {
    return events.values().stream().mapToLong(Long::longValue).sum();
  }
}
