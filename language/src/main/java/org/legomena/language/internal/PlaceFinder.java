package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.NameKind;
import org.legomena.language.Place;
import org.legomena.language.Places;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.WordRef;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;
import org.legomena.reading.Span;

/**
 * Finds the places an article names: countries, their regions and cities by the catalogue, other
 * places as the parser sees them. A nationality ("Libyan") is no place.
 */
final class PlaceFinder {
  private static final Set<String> COMPASS =
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
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern");

  private final Catalogue catalogue;

  PlaceFinder(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  private record Named(
      Sentence sentence, Word head, Span span, String name, Optional<String> country) {}

  /** The places in order of first mention. */
  Places find(String text, List<Sentence> sentences) {
    List<Named> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      collect(text, sentence, found);
    }
    return number(found);
  }

  private void collect(String text, Sentence sentence, List<Named> found) {
    int number = 1;
    while (number <= sentence.words().size()) {
      Word word = sentence.word(number);
      Optional<Catalogue.Match> match =
          catalogue.at(sentence, number).stream().filter(PlaceFinder::isPlace).findFirst();
      int last = number;
      if (word.name() == NameKind.LOCATION) {
        while (last < sentence.words().size()
            && sentence.word(last + 1).name() == NameKind.LOCATION) {
          last++;
        }
      }
      if (match.isPresent()
          && match.get().last() >= last
          && word.name() != NameKind.PERSON
          && word.name() != NameKind.ORGANISATION) {
        Country country = (Country) match.get().entry();
        boolean whole = country.form() == CountryForm.NAME;
        add(
            sentence,
            match.get().first(),
            match.get().last(),
            whole ? country.name() : country.words(),
            country.country(),
            found);
        number = match.get().last() + 1;
      } else if (word.name() == NameKind.LOCATION && !isAdjective(sentence, number, last)) {
        int first = skipCompass(sentence, number, last);
        String name =
            sentence
                .word(first)
                .span()
                .cover(sentence.word(last).span())
                .of(text)
                .replaceAll("\\s+", " ");
        add(sentence, first, last, name, countryAfter(sentence, last), found);
        number = last + 1;
      } else {
        number++;
      }
    }
  }

  private static boolean isPlace(Catalogue.Match match) {
    return match.entry() instanceof Country country
        && country.form() != CountryForm.ADJECTIVE
        && country.form() != CountryForm.PEOPLE
        && country.form() != CountryForm.SEAT;
  }

  private boolean isAdjective(Sentence sentence, int first, int last) {
    return first == last
        && catalogue.at(sentence, first).stream()
            .anyMatch(
                match ->
                    match.entry() instanceof Country country
                        && !isPlace(match)
                        && country.form() != CountryForm.SEAT);
  }

  private static int skipCompass(Sentence sentence, int first, int last) {
    int at = first;
    while (at < last && COMPASS.contains(sentence.word(at).text())) {
      at++;
    }
    return at;
  }

  /** "Tartus, Syria", "the Syrian city of Tartus". */
  private Optional<String> countryAfter(Sentence sentence, int last) {
    for (int number = last + 1; number <= Math.min(last + 3, sentence.words().size()); number++) {
      String between = sentence.word(number).text();
      for (Catalogue.Match match : catalogue.at(sentence, number)) {
        if (match.entry() instanceof Country country && country.form() != CountryForm.CITY) {
          return country.country();
        }
      }
      if (!between.equals(",") && !between.equals("in") && !between.equals("(")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void add(
      Sentence sentence,
      int first,
      int last,
      String name,
      Optional<String> country,
      List<Named> found) {
    Word head = sentence.word(last);
    for (int number = first; number <= last; number++) {
      Word word = sentence.word(number);
      boolean inside = word.head() >= first && word.head() <= last;
      if (!inside) {
        head = word;
      }
    }
    Span span = sentence.word(first).span().cover(sentence.word(last).span());
    found.add(new Named(sentence, head, span, name, country));
  }

  private Places number(List<Named> found) {
    Optional<String> main = mostFrequent(found);
    Map<String, List<Named>> byName = new LinkedHashMap<>();
    for (Named named : found) {
      byName
          .computeIfAbsent(named.name().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(named);
    }
    List<Place> places = new ArrayList<>();
    Map<WordRef, Place> atWords = new HashMap<>();
    for (List<Named> same : byName.values()) {
      Optional<String> country =
          same.stream().flatMap(named -> named.country().stream()).findFirst().or(() -> main);
      Place place =
          new Place(
              "p" + (places.size() + 1),
              same.get(0).name(),
              country,
              Optional.empty(),
              Optional.empty(),
              same.stream().map(Named::span).toList());
      places.add(place);
      same.forEach(named -> atWords.put(WordRef.of(named.sentence(), named.head()), place));
    }
    return new Places(places, atWords);
  }

  private static Optional<String> mostFrequent(List<Named> found) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    found.forEach(named -> named.country().ifPresent(code -> counts.merge(code, 1, Integer::sum)));
    Optional<String> best = Optional.empty();
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        best = Optional.of(count.getKey());
      }
    }
    return best;
  }
}
