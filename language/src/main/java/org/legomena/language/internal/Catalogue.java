package org.legomena.language.internal;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.EntityKind;
import org.legomena.language.Sectors;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.CatalogueEntry.Body;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;
import org.legomena.language.internal.CatalogueEntry.Office;
import org.legomena.language.internal.CatalogueEntry.Person;
import org.legomena.language.resource.ResourceException;
import org.legomena.language.resource.YamlNode;

/**
 * The shipped knowledge of who is who: countries, bodies, persons with dates of office, and the
 * words for roles. Names are matched to the letter, capitals included, so "Turkey" is found and
 * "turkey" is not.
 */
final class Catalogue {
  /** A name found in a sentence: words {@code first} to {@code last}, numbers from 1. */
  record Match(int first, int last, CatalogueEntry entry) {}

  private record Name(List<String> tokens, CatalogueEntry entry) {}

  private final Map<String, List<Name>> byFirstToken = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, String> bodyPatterns = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();
  private int longestTitle = 1;

  /** Loads the files that ship with the program. */
  static Catalogue shipped() {
    Catalogue catalogue = new Catalogue();
    catalogue.readCountries(resource("countries.yaml"));
    catalogue.readOrganisations(resource("organisations.yaml"));
    catalogue.readPersons(resource("persons.yaml"));
    catalogue.readRoles(resource("roles.yaml"));
    return catalogue;
  }

  private static YamlNode resource(String name) {
    return YamlNode.resource(Catalogue.class, "/org/legomena/language/catalogue/" + name);
  }

  /** The longest names that start at this word; several entries if the name is ambiguous. */
  List<Match> at(Sentence sentence, int first) {
    List<Name> names = byFirstToken.get(plain(sentence.word(first).text()));
    if (names == null) {
      return List.of();
    }
    List<Match> best = new ArrayList<>();
    int length = 0;
    for (Name name : names) {
      int size = name.tokens().size();
      if (size < length || !matches(sentence, first, name.tokens())) {
        continue;
      }
      if (size > length) {
        best.clear();
        length = size;
      }
      best.add(new Match(first, first + size - 1, name.entry()));
    }
    return best;
  }

  private static boolean matches(Sentence sentence, int first, List<String> tokens) {
    if (first + tokens.size() - 1 > sentence.words().size()) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!plain(sentence.word(first + i).text()).equals(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Sector of the longest title that ends at this word: "vice president" before "president". */
  Optional<Title> titleEndingAt(Sentence sentence, Word word) {
    for (int length = Math.min(longestTitle, word.number()); length >= 1; length--) {
      String words = phrase(sentence, word, length);
      String sector = titles.get(words);
      if (sector != null) {
        return Optional.of(
            new Title(words, sector.isEmpty() ? Optional.empty() : Optional.of(sector)));
      }
    }
    return Optional.empty();
  }

  /**
   * A title of persons and the sector it gives; none for a spokesman, who takes that of his body.
   */
  record Title(String words, Optional<String> sector) {}

  /** Sector of a common noun for people or bodies, the longest phrase that ends at this word. */
  Optional<String> groupEndingAt(Sentence sentence, Word word) {
    for (int length = Math.min(3, word.number()); length >= 1; length--) {
      String sector = groups.get(phrase(sentence, word, length));
      if (sector != null) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }

  /** Sector of a body by the head of its name: "Ministry", "Army". */
  Optional<String> bodySector(String lemma) {
    return Optional.ofNullable(bodyPatterns.get(lemma));
  }

  /** The usual name of a country by its code. */
  Optional<String> countryName(String code) {
    return Optional.ofNullable(countryNames.get(code));
  }

  private static String phrase(Sentence sentence, Word last, int length) {
    StringBuilder words = new StringBuilder();
    for (int number = last.number() - length + 1; number < last.number(); number++) {
      words.append(sentence.word(number).text().toLowerCase(Locale.ROOT)).append(' ');
    }
    return words.append(last.lemma()).toString();
  }

  private void readCountries(YamlNode file) {
    file.expectHeader();
    for (YamlNode node : file.get("countries").list()) {
      node.expectOnly(
          List.of(
              "code",
              "name",
              "names",
              "adjectives",
              "people",
              "capital",
              "cities",
              "seats",
              "regions"));
      String code = countryCode(node.get("code"));
      String name = node.get("name").text();
      countryNames.put(code, name);
      add(name, new Country(code, name, name, CountryForm.NAME));
      addAll(node, "names", code, name, CountryForm.NAME);
      addAll(node, "adjectives", code, name, CountryForm.ADJECTIVE);
      addAll(node, "people", code, name, CountryForm.PEOPLE);
      addAll(node, "seats", code, name, CountryForm.SEAT);
      addAll(node, "regions", code, name, CountryForm.REGION);
      addAll(node, "capital", code, name, CountryForm.CAPITAL);
      addAll(node, "cities", code, name, CountryForm.CITY);
    }
  }

  private void addAll(YamlNode node, String key, String code, String name, CountryForm form) {
    for (String words : node.texts(key)) {
      add(words, new Country(code, name, words, form));
    }
  }

  private void readOrganisations(YamlNode file) {
    file.expectHeader();
    for (YamlNode node : file.get("organisations").list()) {
      node.expectOnly(List.of("name", "aliases", "country", "sector", "kind"));
      String kind = node.find("kind").map(YamlNode::text).orElse("organisation");
      Body body =
          new Body(
              node.get("name").text(),
              node.find("country").map(Catalogue::countryCode),
              node.find("sector").map(Catalogue::sector),
              kind.equals("group") ? EntityKind.GROUP : EntityKind.ORGANISATION);
      add(body.name(), body);
      node.texts("aliases").forEach(alias -> add(alias, body));
    }
  }

  private void readPersons(YamlNode file) {
    file.expectHeader();
    for (YamlNode node : file.get("persons").list()) {
      node.expectOnly(List.of("name", "aliases", "country", "offices"));
      List<Office> offices = new ArrayList<>();
      for (YamlNode office : node.find("offices").map(YamlNode::list).orElse(List.of())) {
        offices.add(readOffice(office));
      }
      Person person =
          new Person(
              node.get("name").text(), node.find("country").map(Catalogue::countryCode), offices);
      add(person.name(), person);
      node.texts("aliases").forEach(alias -> add(alias, person));
    }
  }

  private static Office readOffice(YamlNode node) {
    node.expectOnly(List.of("role", "sector", "from", "to"));
    LocalDate from = node.find("from").map(day -> bound(day, true)).orElse(LocalDate.MIN);
    LocalDate to = node.find("to").map(day -> bound(day, false)).orElse(LocalDate.MAX);
    if (to.isBefore(from)) {
      throw node.fault("the office ends " + to + " before it begins " + from);
    }
    return new Office(node.get("role").text(), sector(node.get("sector")), from, to);
  }

  /** A day, or the first or last day of a year or month. */
  private static LocalDate bound(YamlNode node, boolean first) {
    String text = node.text();
    if (text.matches("\\d{4}")) {
      Year year = Year.parse(text);
      return first ? year.atDay(1) : year.atMonth(12).atEndOfMonth();
    }
    if (text.matches("\\d{4}-\\d{2}")) {
      YearMonth month = YearMonth.parse(text);
      return first ? month.atDay(1) : month.atEndOfMonth();
    }
    return node.day();
  }

  private void readRoles(YamlNode file) {
    file.expectHeader();
    file.expectOnly(List.of("header", "titles", "groups", "body-patterns"));
    readWords(file.get("titles"), titles);
    readWords(file.get("groups"), groups);
    readWords(file.get("body-patterns"), bodyPatterns);
    for (String title : titles.keySet()) {
      longestTitle = Math.max(longestTitle, title.split(" ").length);
    }
  }

  private static void readWords(YamlNode lists, Map<String, String> into) {
    Set<String> seen = new HashSet<>();
    for (YamlNode node : lists.list()) {
      String sector = node.find("sector").map(Catalogue::sector).orElse("");
      for (YamlNode words : node.get("words").list()) {
        String key = words.text().toLowerCase(Locale.ROOT);
        if (!seen.add(key)) {
          throw words.fault("'" + key + "' is listed twice");
        }
        into.put(key, sector);
      }
    }
  }

  private static String countryCode(YamlNode node) {
    String code = node.text();
    if (!Sectors.isCountry(code)) {
      throw node.fault("unknown country code '" + code + "'");
    }
    return code;
  }

  private static String sector(YamlNode node) {
    String code = node.text();
    if (!Sectors.ALL.contains(code)) {
      throw node.fault("unknown sector '" + code + "'");
    }
    return code;
  }

  private void add(String words, CatalogueEntry entry) {
    List<String> tokens = tokens(words);
    if (tokens.isEmpty()) {
      throw new ResourceException("catalogue", 0, "an empty name for " + entry.name());
    }
    Collection<Name> names =
        byFirstToken.computeIfAbsent(tokens.get(0), first -> new ArrayList<>());
    names.add(new Name(tokens, entry));
  }

  private static List<String> tokens(String words) {
    return List.of(
        plain(words)
            .replaceAll("'s\\b", " 's")
            .replaceAll("s' ", "s ' ")
            .replace("&", " & ")
            .replace(",", " , ")
            .trim()
            .split("\\s+"));
  }

  private static String plain(String text) {
    return text.indexOf('’') < 0 ? text : text.replace('’', '\'');
  }
}
