package org.legomena.server.internal;

import java.util.Optional;
import org.legomena.language.Place;
import org.legomena.language.PlaceKind;

/**
 * A place as an event shows it.
 *
 * @param kind tells how exact the point is
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
record PlaceView(
    String id,
    String name,
    Optional<String> country,
    Optional<String> kind,
    Optional<Double> latitude,
    Optional<Double> longitude,
    Optional<Long> geonames) {
  static PlaceView of(Place place) {
    return new PlaceView(
        place.id(),
        place.name(),
        place.country(),
        place.kind().map(PlaceKind::label),
        place.point().map(Place.Point::latitude),
        place.point().map(Place.Point::longitude),
        place.geonames());
  }
}
