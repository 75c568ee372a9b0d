package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.Entity;
import org.legomena.language.EntityKind;
import org.legomena.language.internal.Mention.Sort;
import org.legomena.reading.Span;

/** One entity while an article is being read: its names so far and where it was last mentioned. */
final class Track {
  private final Sort sort;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final Set<String> roles = new LinkedHashSet<>();
  private Optional<CatalogueEntry> entry = Optional.empty();
  private Optional<String> country = Optional.empty();
  private Optional<String> sector = Optional.empty();
  private Optional<Entity.Role> role = Optional.empty();
  private Optional<String> properName = Optional.empty();
  private Gender gender = Gender.UNKNOWN;

  Track(Sort sort) {
    this.sort = sort;
  }

  Sort sort() {
    return sort;
  }

  /** Takes a mention in: its names, and what its words tell that was not known. */
  void add(Mention mention, String text) {
    mentions.add(mention);
    spans.add(mention.span());
    if (mention.sort() != Sort.PRONOUN) {
      names.add(mention.name());
      learn(mention, text);
    }
  }

  /** Learns country, sector and role from words that mean this entity. */
  void learn(Mention mention, String text) {
    if (country.isEmpty()) {
      country = mention.country();
    }
    boolean better = sector.isEmpty() || mention.former() && !sector.get().equals("ELI");
    if (better && mention.sector().isPresent()) {
      sector =
          mention.former() && mention.sort() != Sort.GROUP ? Optional.of("ELI") : mention.sector();
    }
    if (mention.title().isPresent()) {
      roles.add(mention.title().get());
      if (role.isEmpty()) {
        Span span = mention.span();
        role = Optional.of(new Entity.Role(span.of(text).replaceAll("\\s+", " "), span));
      }
      learnGender(mention.title().get());
    }
    if (entry.isEmpty()) {
      entry = mention.entry();
    }
    if (mention.sort() == Sort.PERSON && properName.isEmpty()) {
      properName = Optional.of(mention.name());
    }
  }

  private void learnGender(String title) {
    String last = title.substring(title.lastIndexOf(' ') + 1);
    if (last.endsWith("woman")
        || last.equals("queen")
        || last.equals("mrs")
        || last.equals("ms")
        || last.equals("princess")) {
      gender = Gender.FEMALE;
    } else if (last.endsWith("spokesman")
        || last.equals("king")
        || last.equals("mr")
        || last.equals("prince")
        || last.equals("pope")) {
      gender = Gender.MALE;
    }
  }

  void gender(Gender learned) {
    if (gender == Gender.UNKNOWN) {
      gender = learned;
    }
  }

  Gender gender() {
    return gender;
  }

  Optional<String> country() {
    return country;
  }

  void country(String code) {
    if (country.isEmpty()) {
      country = Optional.of(code);
    }
  }

  Optional<String> sector() {
    return sector;
  }

  void sector(String code) {
    sector = Optional.of(code);
  }

  Optional<CatalogueEntry> entry() {
    return entry;
  }

  /** What the catalogue knows of it, learned by its name. */
  void entry(CatalogueEntry known) {
    entry = Optional.of(known);
  }

  Set<String> roles() {
    return roles;
  }

  List<Mention> mentions() {
    return mentions;
  }

  Set<String> names() {
    return names;
  }

  /** Whether a person's own name is known, not only a role. */
  boolean hasProperName() {
    return properName.isPresent();
  }

  Mention last() {
    return mentions.get(mentions.size() - 1);
  }

  /** Whether one of its phrases ends with this lemma. */
  boolean hasHead(String lemma) {
    for (Mention mention : mentions) {
      String head =
          mention.last() == mention.head().number()
              ? mention.head().lemma()
              : mention.sentence().word(mention.head().number()).lemma();
      if (head.equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** The names of persons start with their own; the longest counts as fullest. */
  String fullestName() {
    String best = "";
    for (String name : names) {
      boolean proper = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
      boolean bestProper = !best.isEmpty() && Character.isUpperCase(best.codePointAt(0));
      boolean better =
          best.isEmpty()
              || sort == Sort.PERSON && proper && !bestProper
              || proper == bestProper && name.length() > best.length() && sort != Sort.STATE;
      if (better) {
        best = name;
      }
    }
    if (sort == Sort.PERSON && properName.isPresent()) {
      return longestProper(properName.get());
    }
    return best;
  }

  private String longestProper(String start) {
    String best = start;
    for (Mention mention : mentions) {
      if (mention.sort() == Sort.PERSON && mention.name().length() > best.length()) {
        best = mention.name();
      }
    }
    return best;
  }

  /** The finished entity. */
  Entity finish(String id, String shownName) {
    List<String> aliases = new ArrayList<>();
    for (String name : names) {
      if (!name.equals(shownName)) {
        aliases.add(name);
      }
    }
    List<String> sectors = sector.map(List::of).orElse(List.of());
    return new Entity(
        id,
        shownName,
        aliases,
        country,
        sectors,
        kind(),
        role,
        List.copyOf(new LinkedHashSet<>(spans)));
  }

  private EntityKind kind() {
    return switch (sort) {
      case STATE -> EntityKind.STATE;
      case PERSON, ROLE, PRONOUN -> EntityKind.PERSON;
      case BODY -> EntityKind.ORGANISATION;
      case GROUP -> EntityKind.GROUP;
    };
  }

  /** Lower-case words of all its names. */
  Set<String> nameWords() {
    Set<String> words = new LinkedHashSet<>();
    for (String name : names) {
      for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
        words.add(word);
      }
    }
    return words;
  }
}
