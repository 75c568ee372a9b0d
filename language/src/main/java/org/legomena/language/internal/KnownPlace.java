package org.legomena.language.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.legomena.language.Place.Point;
import org.legomena.language.PlaceKind;

/**
 * A place that the gazetteer or one of our own lists knows.
 *
 * @param name its usual name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 or KOS; empty for what belongs to no or several countries
 * @param admin code of the first-level division within the country, or empty
 * @param point where it is, or its middle
 * @param population people, 0 if unknown
 * @param seat whether a government sits there
 * @param geonames number in GeoNames, if it has one here
 * @param listed whether it is in our own lists, and so well known
 */
record KnownPlace(
    String name,
    PlaceKind kind,
    String country,
    String admin,
    Point point,
    long population,
    Seat seat,
    Optional<Long> geonames,
    boolean listed) {
  private static final int SAME_BEGINNING = 3;
  private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|an|ar|as|at|ash|az|the) ");

  /** Whose government sits in a place. */
  enum Seat {
    /** Nobody's that we know of. */
    NONE,
    /** That of a first-level division. */
    DIVISION,
    /** That of the country. */
    COUNTRY
  }

  /** This place with the division's code and people of the same place in the gazetteer. */
  KnownPlace withCodes(KnownPlace same) {
    return new KnownPlace(
        name, kind, country, same.admin, point, same.population, seat, geonames, listed);
  }

  /**
   * Whether this is its usual name, or that name in another spelling ("Geneva" for Genève), and not
   * an old or quite foreign one; our own lists are trusted.
   */
  boolean isCalled(String key) {
    String usual = ARTICLE.matcher(PlaceKey.of(name)).replaceFirst("");
    int begin = Math.min(SAME_BEGINNING, Math.min(usual.length(), key.length()));
    return listed || usual.regionMatches(0, key, 0, begin);
  }

  boolean isCountry() {
    return kind == PlaceKind.COUNTRY;
  }

  boolean isRegion() {
    return kind == PlaceKind.REGION || kind == PlaceKind.DISPUTED;
  }

  /** Whether the other place may lie in this one, by the codes of country and division. */
  boolean holds(KnownPlace other) {
    if (country.isEmpty() || !country.equals(other.country) || equals(other)) {
      return false;
    }
    return isCountry() || isRegion() && !admin.isEmpty() && admin.equals(other.admin);
  }
}
