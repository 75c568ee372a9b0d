package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All places known by name: our own lists and the gazetteer. Immutable and safe for use by several
 * threads at once.
 */
final class Atlas {
  private final ListedPlaces listed;
  private final Gazetteer gazetteer;

  private Atlas(ListedPlaces listed, Gazetteer gazetteer) {
    this.listed = listed;
    this.gazetteer = gazetteer;
  }

  /**
   * Loads what ships with the program; takes a fraction of a second.
   *
   * @throws org.legomena.language.resource.ResourceException if a file has a fault
   */
  static Atlas shipped() {
    Gazetteer gazetteer = Gazetteer.shipped();
    return new Atlas(ListedPlaces.shipped(gazetteer), gazetteer);
  }

  /** The country with this code. */
  Optional<KnownPlace> country(String code) {
    return listed.country(code);
  }

  /** The places with this name, listed ones first. */
  List<KnownPlace> find(String name) {
    String key = ListedPlaces.key(name);
    if (key.isEmpty() || key.equals("us") && !name.toUpperCase(Locale.ROOT).equals(name)) {
      return List.of();
    }
    List<KnownPlace> own = listed.find(key);
    List<KnownPlace> found = new ArrayList<>(own);
    for (KnownPlace place : gazetteer.find(key)) {
      if (own.stream().noneMatch(known -> isSame(known, place))) {
        found.add(place);
      }
    }
    return found;
  }

  /** Whether a row of the gazetteer is the division or city state that is listed already. */
  private static boolean isSame(KnownPlace known, KnownPlace place) {
    boolean sameCountry = known.country().equals(place.country());
    return sameCountry && known.isRegion() && place.isRegion();
  }
}
