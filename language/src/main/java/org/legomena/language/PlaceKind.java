package org.legomena.language;

import java.util.Locale;

/** What kind of place it is, and so how exact its point is: no country is a pin in a village. */
public enum PlaceKind {
  /** A street, building, base or other spot. */
  POINT,
  /** A city, town, village or quarter. */
  CITY,
  /** A part of a country: state, province, county, island, valley. */
  REGION,
  /** A region whose rule is disputed between states. */
  DISPUTED,
  /** A country or territory with a code of its own. */
  COUNTRY,
  /** A part of the world that is no country: the Middle East, the Sahel. */
  WORLD_REGION,
  /** An ocean, sea, gulf, bay or lake. */
  WATER,
  /** A strait. */
  STRAIT,
  /** A canal for ships. */
  CANAL,
  /** A river. */
  RIVER,
  /** A desert. */
  DESERT,
  /** Mountains or one mountain. */
  MOUNTAINS;

  /** As it is written in output: {@code world-region}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
