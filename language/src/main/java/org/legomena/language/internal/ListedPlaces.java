package org.legomena.language.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legomena.language.Place.Point;
import org.legomena.language.PlaceKind;
import org.legomena.language.internal.KnownPlace.Seat;
import org.legomena.language.resource.ResourceException;

/**
 * Our own lists: countries, parts of countries, disputed regions, world regions, seas, straits,
 * rivers, deserts and mountains. Read once, then immutable.
 */
final class ListedPlaces {
  private static final String FOLDER = "/org/legomena/language/gazetteer/";

  private final Map<String, List<KnownPlace>> byKey = new HashMap<>();
  private final Map<String, KnownPlace> countries = new HashMap<>();

  private final Gazetteer gazetteer;

  private ListedPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Reads the lists that ship with the program.
   *
   * @param gazetteer gives the codes of first-level divisions that are listed
   * @throws ResourceException with file and line if one has a fault
   */
  static ListedPlaces shipped(Gazetteer gazetteer) {
    ListedPlaces lists = new ListedPlaces(gazetteer);
    lists.readAll("countries.tsv", 5, ListedPlaces::country);
    lists.readAll("features.tsv", 6, ListedPlaces::feature);
    return lists;
  }

  /** How many places other than countries are listed. */
  int features() {
    return (int)
        byKey.values().stream()
            .flatMap(List::stream)
            .filter(place -> !place.isCountry())
            .distinct()
            .count();
  }

  /** The places with this name; key as {@link PlaceKey} makes it. */
  List<KnownPlace> find(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /**
   * The key of a name as it stands in a text; an abbreviation keeps its full stop, so that "Miss."
   * is Mississippi and "Miss" is nothing.
   */
  static String key(String name) {
    boolean shortened = name.length() <= 5 && name.endsWith(".") && name.indexOf('.') > 1;
    return shortened ? PlaceKey.of(name) + "." : PlaceKey.of(name);
  }

  /** The country with this code. */
  Optional<KnownPlace> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  private interface RowReader {
    KnownPlace read(String[] columns);
  }

  private void readAll(String file, int columns, RowReader reader) {
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.startsWith("#") && !line.isBlank()) {
        readRow(file, number, line.split("\t", -1), columns, reader);
      }
    }
  }

  private void readRow(String file, int number, String[] columns, int expected, RowReader reader) {
    if (columns.length != expected) {
      throw new ResourceException(
          file, number, columns.length + " columns where " + expected + " are needed");
    }
    try {
      add(withAdmin(reader.read(columns)), columns[columns.length - 1]);
    } catch (IllegalArgumentException e) {
      throw new ResourceException(file, number, String.valueOf(e.getMessage()), e);
    }
  }

  private void add(KnownPlace place, String others) {
    put(place.name(), place);
    for (String other : others.split("\\|")) {
      if (!other.isEmpty()) {
        put(other, place);
      }
    }
    if (place.isCountry()) {
      countries.put(place.country(), place);
    }
  }

  private KnownPlace withAdmin(KnownPlace place) {
    if (place.country().isEmpty() || !place.isRegion()) {
      return place;
    }
    return gazetteer.find(PlaceKey.of(place.name().replace(" State", ""))).stream()
        .filter(same -> same.isRegion() && same.country().equals(place.country()))
        .max(Comparator.comparingLong(KnownPlace::population))
        .map(place::withCodes)
        .orElse(place);
  }

  private void put(String name, KnownPlace place) {
    String key = key(name.replaceFirst("^[Tt]he ", ""));
    List<KnownPlace> same = byKey.computeIfAbsent(key, unused -> new ArrayList<>());
    if (!same.contains(place)) {
      same.add(place);
    }
  }

  private static KnownPlace country(String[] columns) {
    return known(columns[1], PlaceKind.COUNTRY, columns[0], columns[2], columns[3]);
  }

  private static KnownPlace feature(String[] columns) {
    PlaceKind kind = PlaceKind.valueOf(columns[4].toUpperCase(Locale.ROOT).replace('-', '_'));
    return known(columns[0], kind, columns[3], columns[1], columns[2]);
  }

  private static KnownPlace known(
      String name, PlaceKind kind, String country, String latitude, String longitude) {
    Point point = new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
    return new KnownPlace(name, kind, country, "", point, 0, Seat.NONE, Optional.empty(), true);
  }

  private static List<String> lines(String file) {
    try (InputStream in = ListedPlaces.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new ResourceException(file, 0, "the file is missing; install the program anew");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new ResourceException(file, 0, "cannot be read: " + e.getMessage(), e);
    }
  }
}
