package org.legomena.ledger.internal;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.legomena.language.Place.Point;
import org.legomena.ledger.Near;
import org.legomena.ledger.QueryException;

/** Finds the ledger's places. */
final class Places {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  private Places() {}

  /**
   * Keys of the places of this name, in any case, or of the country with this code.
   *
   * @throws QueryException if there is none
   */
  static List<Long> named(Handle handle, String name) {
    List<Long> keys =
        handle
            .createQuery("SELECT key FROM place WHERE name = :name OR country = :name")
            .bind("name", name)
            .mapTo(Long.class)
            .list();
    if (keys.isEmpty()) {
      throw QueryException.unknown("place", name, near(handle, name));
    }
    return keys;
  }

  private static List<String> near(Handle handle, String name) {
    String folded = Folding.fold(name);
    int most = Math.max(1, folded.length() / 4);
    return handle
        .createQuery("SELECT DISTINCT name FROM place ORDER BY name")
        .mapTo(String.class)
        .stream()
        .filter(other -> EditDistance.of(folded, Folding.fold(other), most) <= most)
        .limit(3)
        .toList();
  }

  /** Keys of the places within a distance; those without a point are left out. */
  static List<Long> near(Handle handle, Near near) {
    record Located(long key, Point point) {}
    return handle
        .createQuery("SELECT key, latitude, longitude FROM place WHERE latitude IS NOT NULL")
        .map(
            (row, context) ->
                new Located(row.getLong(1), new Point(row.getDouble(2), row.getDouble(3))))
        .stream()
        .filter(located -> kilometres(near.point(), located.point()) <= near.kilometres())
        .map(Located::key)
        .toList();
  }

  /** The distance on a sphere, by the haversine formula; wrong by 0.5 % at most. */
  static double kilometres(Point one, Point other) {
    double latitudes = Math.toRadians(other.latitude() - one.latitude()) / 2;
    double longitudes = Math.toRadians(other.longitude() - one.longitude()) / 2;
    double chord =
        square(Math.sin(latitudes))
            + Math.cos(Math.toRadians(one.latitude()))
                * Math.cos(Math.toRadians(other.latitude()))
                * square(Math.sin(longitudes));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  private static double square(double value) {
    return value * value;
  }
}
