package org.legomena.ledger;

import java.util.Objects;
import org.legomena.language.Place.Point;

/**
 * Everywhere within a distance of a point.
 *
 * @param point the middle, WGS 84
 * @param kilometres along the surface; more than 0, at most 20,100 (half the globe)
 */
public record Near(Point point, double kilometres) {
  private static final double MOST = 20_100;

  public Near {
    Objects.requireNonNull(point, "point");
    if (!(kilometres > 0 && kilometres <= MOST)) {
      throw new IllegalArgumentException(
          "a distance must be more than 0 and at most " + MOST + " km, got " + kilometres);
    }
  }
}
