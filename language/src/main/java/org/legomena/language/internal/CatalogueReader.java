package org.legomena.language.internal;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.EntityKind;
import org.legomena.language.Sectors;
import org.legomena.language.internal.CatalogueEntry.Body;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;
import org.legomena.language.internal.CatalogueEntry.Office;
import org.legomena.language.internal.CatalogueEntry.Person;
import org.legomena.language.resource.YamlNode;

/**
 * Reads the entries of one catalogue file into a catalogue.
 *
 * <p>A file is one mapping; {@code docs/catalogue.md} tells its keys. What is wrong is an error
 * with file and line: an unknown key, sector or country code, a day that does not exist, offices of
 * one person that overlap, a name that stands for two entries of one file.
 */
final class CatalogueReader {
  private static final Map<String, CountryForm> FORMS =
      Map.of(
          "names", CountryForm.NAME,
          "adjectives", CountryForm.ADJECTIVE,
          "people", CountryForm.PEOPLE,
          "capital", CountryForm.CAPITAL,
          "cities", CountryForm.CITY,
          "seats", CountryForm.SEAT,
          "regions", CountryForm.REGION);

  private final Catalogue catalogue;
  private final Set<String> names = new HashSet<>();
  private final Map<String, Integer> codes = new HashMap<>();

  CatalogueReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Takes in a file; what it says stands above what the catalogue held before. */
  void read(YamlNode file) {
    List<String> keys = new ArrayList<>(List.of("header", "countries", "organisations", "persons"));
    keys.addAll(RoleWords.KEYS);
    file.expectOnly(keys);
    file.find("countries").ifPresent(list -> list.list().forEach(this::readCountry));
    file.find("organisations").ifPresent(list -> list.list().forEach(this::readBody));
    file.find("persons").ifPresent(list -> list.list().forEach(this::readPerson));
    catalogue.roles().read(file);
  }

  private void readCountry(YamlNode node) {
    List<String> keys = new ArrayList<>(List.of("code", "name"));
    keys.addAll(FORMS.keySet());
    node.expectOnly(keys);
    String code = countryCode(node.get("code"));
    Integer before = codes.putIfAbsent(code, node.line());
    if (before != null) {
      throw node.fault("country " + code + " is listed twice, first on line " + before);
    }
    String name = node.get("name").text();
    catalogue.name(code, name);
    add(node.get("name"), new Country(code, name, name, CountryForm.NAME));
    for (Map.Entry<String, YamlNode> entry : node.map().entrySet()) {
      CountryForm form = FORMS.get(entry.getKey());
      if (form != null) {
        for (YamlNode words : entry.getValue().list()) {
          add(words, new Country(code, name, words.text(), form));
        }
      }
    }
  }

  private void readBody(YamlNode node) {
    node.expectOnly(List.of("name", "aliases", "country", "sector", "kind"));
    Body body =
        new Body(
            node.get("name").text(),
            node.find("country").map(CatalogueReader::countryCode),
            node.find("sector").map(CatalogueReader::sector),
            node.find("kind").map(CatalogueReader::kind).orElse(EntityKind.ORGANISATION));
    addWithAliases(node, body);
  }

  private static EntityKind kind(YamlNode node) {
    return switch (node.text()) {
      case "organisation" -> EntityKind.ORGANISATION;
      case "group" -> EntityKind.GROUP;
      default -> throw node.fault("kind '" + node.text() + "' is neither organisation nor group");
    };
  }

  private void readPerson(YamlNode node) {
    node.expectOnly(List.of("name", "aliases", "country", "gender", "offices"));
    List<Office> offices = new ArrayList<>();
    for (YamlNode office : node.find("offices").map(YamlNode::list).orElse(List.of())) {
      offices.add(readOffice(office));
      checkApart(office, offices);
    }
    offices.sort(Comparator.comparing(Office::from));
    Person person =
        new Person(
            node.get("name").text(),
            node.find("country").map(CatalogueReader::countryCode),
            node.find("gender").map(CatalogueReader::gender).orElse(Gender.UNKNOWN),
            List.copyOf(offices));
    addWithAliases(node, person);
  }

  private static Gender gender(YamlNode node) {
    return switch (node.text()) {
      case "female" -> Gender.FEMALE;
      case "male" -> Gender.MALE;
      default -> throw node.fault("gender '" + node.text() + "' is neither female nor male");
    };
  }

  /** Refuses an office, the last of the list, that overlaps one before. */
  private static void checkApart(YamlNode node, List<Office> offices) {
    Office last = offices.get(offices.size() - 1);
    for (Office other : offices.subList(0, offices.size() - 1)) {
      if (!last.from().isAfter(other.to()) && !other.from().isAfter(last.to())) {
        throw node.fault(
            "the offices '"
                + other.role()
                + "' and '"
                + last.role()
                + "' overlap; give days that do not, or keep the main one");
      }
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
    if (text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      YearMonth month = YearMonth.parse(text);
      return first ? month.atDay(1) : month.atEndOfMonth();
    }
    return node.day();
  }

  private void addWithAliases(YamlNode node, CatalogueEntry entry) {
    catalogue.forget(entry);
    add(node.get("name"), entry);
    Optional<YamlNode> aliases = node.find("aliases");
    if (aliases.isPresent()) {
      aliases.get().list().forEach(alias -> add(alias, entry));
    }
  }

  private void add(YamlNode words, CatalogueEntry entry) {
    String text = words.text().trim();
    if (text.isEmpty()) {
      throw words.fault("an empty name for " + entry.name());
    }
    if (!names.add(sort(entry) + "\t" + NameIndex.fold(text))) {
      boolean ownTwice = catalogue.named(text).contains(entry);
      throw words.fault(
          ownTwice
              ? "the name '" + text + "' stands twice under " + entry.name()
              : "the name '" + text + "' stands for another entry of this file too");
    }
    catalogue.add(text, entry);
  }

  /** Names must differ only within a sort: a country and a city may share one. */
  private static String sort(CatalogueEntry entry) {
    return entry instanceof Country country
        ? "country " + country.form()
        : entry instanceof Person ? "person" : "organisation";
  }

  static String countryCode(YamlNode node) {
    String code = node.text();
    if (!Sectors.isCountry(code)) {
      throw node.fault(
          "unknown country code '"
              + code
              + "'; allowed are ISO 3166-1 alpha-3, KOS, UNO, EUR, IGO, NGO, MNC, IMG, ISM");
    }
    return code;
  }

  static String sector(YamlNode node) {
    String code = node.text();
    if (!Sectors.ALL.contains(code)) {
      throw node.fault(
          "unknown sector '"
              + code
              + "'; allowed are "
              + String.join(" ", Sectors.ALL.stream().sorted().toList()));
    }
    return code;
  }
}
