package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.Entity;
import org.legomena.language.EntityKind;
import org.legomena.language.Word;
import org.legomena.language.internal.Mention.Sort;
import org.legomena.reading.Span;

/** One entity while an article is being read: its names so far and where it was last mentioned. */
final class Track {
  private final Sort sort;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> wordings = new LinkedHashSet<>();
  private final Set<String> heads = new LinkedHashSet<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<Span> spans = new LinkedHashSet<>();
  private final Set<String> roles = new LinkedHashSet<>();
  private Optional<CatalogueEntry> entry = Optional.empty();
  private Optional<String> country = Optional.empty();
  private Optional<String> sector = Optional.empty();
  private Optional<Entity.Role> role = Optional.empty();
  private Optional<String> properName = Optional.empty();
  private Gender gender = Gender.UNKNOWN;
  private boolean former;
  private boolean indefinite;

  Track(Sort sort) {
    this.sort = sort;
  }

  Sort sort() {
    return sort;
  }

  /** Whether it is one of these sorts. */
  boolean isAny(Sort... sorts) {
    for (Sort one : sorts) {
      if (sort == one) {
        return true;
      }
    }
    return false;
  }

  /** Takes a mention in: its names, and what its words tell that was not known. */
  void add(Mention mention, String text) {
    if (mentions.isEmpty()) {
      indefinite = mention.isIndefinite();
    }
    mentions.add(mention);
    spans.add(mention.span());
    if (mention.sort() != Sort.PRONOUN) {
      names.add(mention.name());
      wordings.add(mention.wording());
      heads.add(mention.head().lemma());
      learn(mention, text);
    }
  }

  private void learn(Mention mention, String text) {
    if (country.isEmpty()) {
      country = mention.country();
    }
    boolean better = sector.isEmpty() || mention.former() && !former;
    if (better && mention.sector().isPresent()) {
      former = mention.former() && mention.sort() != Sort.GROUP;
      sector = former ? Optional.of("ELI") : mention.sector();
    }
    mention.title().ifPresent(title -> learnTitle(title, mention.span(), text));
    if (entry.isEmpty()) {
      entry = mention.entry();
    }
    if (mention.sort() == Sort.PERSON && properName.isEmpty()) {
      properName = Optional.of(mention.name());
    }
  }

  private void learnTitle(String title, Span span, String text) {
    learnGender(title.substring(title.lastIndexOf(' ') + 1));
    if (NamedMentions.isHonorific(title)) {
      return;
    }
    roles.add(title);
    if (role.isEmpty()) {
      role = Optional.of(new Entity.Role(span.of(text).replaceAll("\\s+", " "), span));
    }
  }

  private void learnGender(String title) {
    if (title.endsWith("woman") || FEMALE_TITLES.contains(title)) {
      gender = Gender.FEMALE;
    } else if (title.endsWith("man") && title.length() > 3 || MALE_TITLES.contains(title)) {
      gender = Gender.MALE;
    }
  }

  private static final Set<String> FEMALE_TITLES =
      Set.of(
          "queen",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "princess",
          "lady",
          "actress",
          "nun",
          "woman",
          "mother",
          "daughter",
          "sister",
          "wife",
          "widow",
          "girl",
          "dame",
          "baroness",
          "miss");

  private static final Set<String> MALE_TITLES =
      Set.of(
          "king",
          "mr",
          "mr.",
          "prince",
          "pope",
          "sir",
          "lord",
          "man",
          "father",
          "son",
          "brother",
          "husband",
          "boy",
          "imam",
          "ayatollah",
          "cardinal",
          "emir",
          "sultan",
          "sheikh");

  /** Learns the gender, unless it is known. */
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

  /** Learns the country, unless it is known. */
  void country(String code) {
    if (country.isEmpty()) {
      country = Optional.of(code);
    }
  }

  Optional<String> sector() {
    return sector;
  }

  /** Sets the sector. */
  void sector(String code) {
    sector = Optional.of(code);
  }

  /** Whether the text calls its role a past one. */
  boolean isFormer() {
    return former;
  }

  /** Whether it was brought in as somebody new: "a man". */
  boolean isIndefinite() {
    return indefinite;
  }

  Optional<CatalogueEntry> entry() {
    return entry;
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

  /** The head word of the possessor in its first phrase that has one. */
  Optional<Mention> withOwner() {
    return mentions.stream().filter(mention -> mention.facts().owner().isPresent()).findFirst();
  }

  /** The possessor of a phrase. */
  static Optional<Word> owner(Mention mention) {
    return mention.facts().owner();
  }

  /** Whether one of its phrases has this lemma as its head. */
  boolean hasHead(String lemma) {
    return heads.contains(lemma);
  }

  /** The names of persons start with their own; the longest counts as fullest. */
  String fullestName() {
    if (sort == Sort.PERSON && properName.isPresent()) {
      return longestProper(properName.get());
    }
    String best = "";
    for (String name : names) {
      boolean proper = isProper(name);
      boolean better =
          best.isEmpty()
              || proper && !isProper(best) && sort == Sort.BODY
              || proper == isProper(best) && name.length() > best.length() && sort != Sort.STATE;
      if (better) {
        best = name;
      }
    }
    return best;
  }

  private static boolean isProper(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
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
    Set<String> aliases = new LinkedHashSet<>(names);
    aliases.addAll(wordings);
    aliases.remove(shownName);
    List<String> sectors = sector.map(List::of).orElse(List.of());
    return new Entity(
        id, shownName, List.copyOf(aliases), country, sectors, kind(), role, List.copyOf(spans));
  }

  private EntityKind kind() {
    return switch (sort) {
      case STATE -> EntityKind.STATE;
      case PERSON, ROLE, PRONOUN -> EntityKind.PERSON;
      case BODY -> EntityKind.ORGANISATION;
      case GROUP -> EntityKind.GROUP;
    };
  }
}
