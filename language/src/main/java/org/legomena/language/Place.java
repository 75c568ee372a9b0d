package org.legomena.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.legomena.reading.Span;

/**
 * A place that an article names.
 *
 * @param id {@code p1}, {@code p2} and so on, in order of first mention
 * @param name as it is looked up on a map
 * @param country ISO 3166-1 alpha-3; empty if unknown or none (a sea)
 * @param point where it is, if known
 * @param geonames number in GeoNames, if known
 * @param mentions where it is mentioned, in order
 * @param kind what kind of place it is, if known; the point of a country or region is its middle
 */
public record Place(
    String id,
    String name,
    Optional<String> country,
    Optional<Point> point,
    Optional<Long> geonames,
    List<Span> mentions,
    Optional<PlaceKind> kind) {
  public Place {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(geonames, "geonames");
    mentions = List.copyOf(mentions);
    Objects.requireNonNull(kind, "kind");
  }

  /** A place of unknown kind. */
  public Place(
      String id,
      String name,
      Optional<String> country,
      Optional<Point> point,
      Optional<Long> geonames,
      List<Span> mentions) {
    this(id, name, country, point, geonames, mentions, Optional.empty());
  }

  /**
   * A point on the globe, WGS 84.
   *
   * @param latitude degrees, -90 to 90, north positive
   * @param longitude degrees, -180 to 180, east positive
   */
  public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS = 6371.0;

    public Point {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException(
            "latitude must be within 90 and longitude within 180, got "
                + latitude
                + ", "
                + longitude);
      }
    }

    /** Distance along the surface, kilometres, by the haversine formula on a sphere. */
    public double distance(Point other) {
      double up = Math.toRadians(other.latitude - latitude) / 2;
      double across = Math.toRadians(other.longitude - longitude) / 2;
      double flat = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
      double a = square(Math.sin(up)) + flat * square(Math.sin(across));
      return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static double square(double value) {
      return value * value;
    }
  }
}
