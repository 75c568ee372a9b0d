package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.CatalogueEntry.Body;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;

/**
 * Where an article plays: the country whose army "the army" is when nothing nearer tells.
 *
 * <p>That is the country of a place in the same sentence ("in Idlib, rebels ..."), else the one
 * that the article as a whole is about: named in at least twice as many sentences as any other. It
 * is evidence for institutions and kinds of people only, never for a name.
 */
final class Scene {
  private static final int CLEARLY = 2;
  private static final int DATELINE = 2;
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "across", "inside", "around", "throughout", "within");

  private final Catalogue catalogue;
  private final List<Optional<String>> bySentence = new ArrayList<>();
  private final Map<String, Integer> sentencesOf = new LinkedHashMap<>();
  private final Optional<String> whole;

  private Scene(Catalogue catalogue, List<Sentence> sentences, List<Matches> names) {
    this.catalogue = catalogue;
    for (int i = 0; i < sentences.size(); i++) {
      read(sentences.get(i), names.get(i));
    }
    this.whole = dominant();
  }

  /** Reads an article: its sentences and the names of the catalogue in each. */
  static Scene of(Catalogue catalogue, List<Sentence> sentences, List<Matches> names) {
    return new Scene(catalogue, sentences, names);
  }

  /** The country where a sentence plays, if that is plain. */
  Optional<String> at(Sentence sentence) {
    return bySentence.get(sentence.number()).or(() -> whole);
  }

  private void read(Sentence sentence, Matches names) {
    Set<String> countries = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (Word word : sentence.words()) {
      Optional<CatalogueEntry> entry = names.entry(word.number());
      entry.filter(this::counts).flatMap(CatalogueEntry::country).ifPresent(countries::add);
      boolean place =
          entry.isPresent()
              && entry.get() instanceof Country country
              && isPlace(country)
              && isLocative(sentence, word);
      if (place) {
        entry.flatMap(CatalogueEntry::country).ifPresent(places::add);
      }
    }
    if (sentence.number() == 0) {
      dateline(sentence).ifPresent(code -> sentencesOf.merge(code, DATELINE, Integer::sum));
    }
    countries.forEach(code -> sentencesOf.merge(code, 1, Integer::sum));
    bySentence.add(places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty());
  }

  /** Outlets report from anywhere, and international bodies are at home nowhere. */
  private boolean counts(CatalogueEntry entry) {
    boolean outlet =
        entry instanceof Body body && body.sector().filter(s -> s.equals("JRN")).isPresent();
    return !outlet && entry.country().flatMap(catalogue::countryName).isPresent();
  }

  /** "OTTAWA -", "BEIRUT (AP)": where the article was written. */
  private Optional<String> dateline(Sentence sentence) {
    String first = sentence.word(1).text();
    boolean capitals = first.length() > 3 && first.equals(first.toUpperCase(Locale.ROOT));
    if (!capitals) {
      return Optional.empty();
    }
    String name = first.charAt(0) + first.substring(1).toLowerCase(Locale.ROOT);
    return catalogue.named(name).stream()
        .filter(Country.class::isInstance)
        .findFirst()
        .flatMap(CatalogueEntry::country);
  }

  private static boolean isPlace(Country country) {
    return country.form() != CountryForm.ADJECTIVE && country.form() != CountryForm.PEOPLE;
  }

  private static boolean isLocative(Sentence sentence, Word word) {
    return sentence.child(word, "case").map(Word::lemma).filter(LOCATIVE::contains).isPresent();
  }

  private Optional<String> dominant() {
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> count : sentencesOf.entrySet()) {
      if (count.getValue() > most) {
        second = most;
        most = count.getValue();
        best = count.getKey();
      } else {
        second = Math.max(second, count.getValue());
      }
    }
    return most >= CLEARLY && most >= CLEARLY * second ? Optional.of(best) : Optional.empty();
  }
}
