package org.legomena.language.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.PlaceKind;

/** Common words that tell a kind of place, and words that stand before places. */
final class PlaceWords {
  /** Prepositions of place. */
  static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "from",
          "to",
          "into",
          "toward",
          "towards",
          "throughout",
          "through",
          "within",
          "along",
          "off",
          "on",
          "over",
          "of",
          "via",
          "beyond",
          "between");

  /** Points of the compass before a name. */
  static final Set<String> COMPASS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "north-eastern",
          "north-western",
          "south-eastern",
          "south-western",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "upper",
          "lower",
          "greater",
          "downtown",
          "rural",
          "mainland",
          "central-eastern");

  private static final Map<String, PlaceKind> LAST = new HashMap<>();
  private static final Map<String, PlaceKind> FIRST = new HashMap<>();

  static {
    add(
        LAST,
        PlaceKind.POINT,
        "street road avenue boulevard lane square bridge airport airbase park stadium hospital"
            + " base harbour harbor station palace prison camp mosque church cathedral temple"
            + " building tower hall centre center museum beach crossing checkpoint dam refinery"
            + " plant highway hotel arena courthouse campus cemetery plaza mall port motorway"
            + " expressway drive parkway cafe restaurant theatre theater library racecourse"
            + " racetrack raceway speedway circuit garden gardens zoo gate terminal tunnel"
            + " observatory fort castle abbey monument memorial embassy consulate airfield"
            + " university college school academy clinic headquarters compound"
            + " barracks garrison pier marina refuge monastery shrine market trail turnpike");
    add(
        LAST,
        PlaceKind.REGION,
        "county province district governorate region oblast state prefecture department parish"
            + " island islands peninsula valley canton territory borough township municipality"
            + " agency forest plateau delta basin heights hills enclave");
    add(LAST, PlaceKind.WATER, "lake bay gulf sea ocean lagoon reservoir sound pond");
    add(LAST, PlaceKind.RIVER, "river creek brook");
    add(LAST, PlaceKind.STRAIT, "strait straits channel");
    add(LAST, PlaceKind.CANAL, "canal");
    add(LAST, PlaceKind.DESERT, "desert");
    add(LAST, PlaceKind.MOUNTAINS, "mountain mountains mount range peak pass");
    add(LAST, PlaceKind.CITY, "city town village suburb neighborhood neighbourhood quarter");
    add(FIRST, PlaceKind.WATER, "lake");
    add(FIRST, PlaceKind.MOUNTAINS, "mount mt mt.");
    add(FIRST, PlaceKind.POINT, "fort camp highway interstate route");
  }

  private PlaceWords() {}

  private static void add(Map<String, PlaceKind> words, PlaceKind kind, String list) {
    for (String word : list.split(" ")) {
      words.put(word, kind);
    }
  }

  /** The kind that a name's last word tells: "Road" in "Canal Road". */
  static Optional<PlaceKind> last(String word) {
    return Optional.ofNullable(LAST.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The kind that a name's first word tells: "Lake" in "Lake Chad". */
  static Optional<PlaceKind> first(String word) {
    return Optional.ofNullable(FIRST.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether it is a point of the compass. */
  static boolean isCompass(String word) {
    return COMPASS.contains(word.toLowerCase(Locale.ROOT));
  }
}
