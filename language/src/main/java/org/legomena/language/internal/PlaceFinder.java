package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legomena.language.Place;
import org.legomena.language.PlaceKind;
import org.legomena.language.Places;
import org.legomena.language.Sentence;
import org.legomena.language.WordRef;

/**
 * Finds the places an article names and where on the map they are: {@link ToponymFinder} finds the
 * words, {@link LiteralUse} drops those that stand for a government, {@link ToponymResolver}
 * decides which place is meant.
 */
final class PlaceFinder {
  private final ToponymFinder finder;
  private final ToponymResolver resolver;

  PlaceFinder(Catalogue catalogue, Atlas atlas) {
    this.finder = new ToponymFinder(atlas, catalogue);
    this.resolver = new ToponymResolver(catalogue);
  }

  /** The places in order of first mention. */
  Places find(String text, List<Sentence> sentences) {
    List<Toponym> toponyms = finder.find(text, sentences);
    Map<String, KnownPlace> resolved = resolver.resolve(sentences, toponyms);
    Map<String, List<Toponym>> byPlace = new LinkedHashMap<>();
    for (Toponym toponym : toponyms) {
      KnownPlace known = resolved.get(toponym.key());
      if (LiteralUse.isPlace(toponym, Optional.ofNullable(known))) {
        String place = known == null ? toponym.key() : known.name() + known.point();
        byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(toponym);
      }
    }
    return number(byPlace, resolved, new Anchors(toponyms, resolved));
  }

  private static Places number(
      Map<String, List<Toponym>> byPlace, Map<String, KnownPlace> resolved, Anchors anchors) {
    List<Place> places = new ArrayList<>();
    Map<WordRef, Place> atWords = new HashMap<>();
    for (List<Toponym> same : byPlace.values()) {
      Optional<KnownPlace> known = Optional.ofNullable(resolved.get(same.get(0).key()));
      Place place = place("p" + (places.size() + 1), same, known, anchors);
      places.add(place);
      same.forEach(toponym -> atWords.put(WordRef.of(toponym.sentence(), toponym.head()), place));
    }
    return new Places(places, atWords);
  }

  private static Place place(
      String id, List<Toponym> same, Optional<KnownPlace> known, Anchors anchors) {
    Optional<KnownPlace> where = known.or(() -> anchors.of(same.get(0)));
    return new Place(
        id,
        known.filter(KnownPlace::listed).map(KnownPlace::name).orElse(spelled(same.get(0).name())),
        where.map(KnownPlace::country).filter(country -> !country.isEmpty()),
        where.map(KnownPlace::point),
        known.flatMap(KnownPlace::geonames),
        same.stream().map(Toponym::span).toList(),
        known.map(KnownPlace::kind).or(() -> same.get(0).told()).or(() -> unknown(where)));
  }

  /** What is known only by what it lies near to is a spot there. */
  private static Optional<PlaceKind> unknown(Optional<KnownPlace> near) {
    return near.map(place -> PlaceKind.POINT);
  }

  /** "BEIRUT" of a dateline as it is looked up: "Beirut". */
  private static String spelled(String name) {
    boolean shout = name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT));
    if (!shout) {
      return name;
    }
    StringBuilder spelled = new StringBuilder(name.length());
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      spelled.append(inside ? Character.toLowerCase(letter) : letter);
      inside = Character.isLetter(letter);
    }
    return spelled.toString();
  }
}
