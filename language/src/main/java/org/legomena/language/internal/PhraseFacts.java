package org.legomena.language.internal;

import java.util.Optional;
import java.util.Set;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.CatalogueEntry.Body;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;

/** What the words of a phrase tell of country, sector and role. */
record PhraseFacts(Catalogue catalogue, Sentence sentence, Matches matches) {
  private static final Set<String> OF_PLACE = Set.of("of", "for", "at", "in", "from", "with");
  private static final Set<String> OF_BODY = Set.of("of", "for", "at", "from", "with");
  private static final Set<String> FORMER =
      Set.of("former", "ex", "then", "late", "ousted", "onetime", "former-", "deposed", "toppled");

  /** Sectors that a title gives only for want of a better: who works for a body shares its own. */
  private static final Set<String> WEAK_SECTORS = Set.of("EDU", "GOV", "BUS", "SOC", "LAB");

  /** Sectors of people, who have no offices to give. */
  private static final Set<String> NOT_SHARED = Set.of("CVL", "REF", "UAF", "CRM");

  /** Roles that stand against or beside their owner: they do not share the owner's country. */
  private static final Set<String> OUTSIDERS =
      Set.of(
          "ally",
          "enemy",
          "rival",
          "foe",
          "opponent",
          "counterpart",
          "partner",
          "neighbor",
          "neighbour",
          "adversary",
          "friend",
          "captor",
          "attacker",
          "creditor",
          "visitor",
          "guest");

  /** Whether an owner's country says nothing of who is owned: "its enemies". */
  static boolean isOutsider(String lemma) {
    return OUTSIDERS.contains(lemma);
  }

  /** Whether the words before a name make the role a past one. */
  boolean isFormer(int left, int end) {
    for (int number = left; number < end; number++) {
      String lemma = sentence.word(number).lemma();
      if (FORMER.contains(lemma) || lemma.startsWith("ex-")) {
        return true;
      }
    }
    return false;
  }

  /** The longest title that ends nearest before a name. */
  Optional<Catalogue.Title> titleBefore(int left, int first) {
    for (int number = first - 1; number >= left; number--) {
      Optional<Catalogue.Title> title = catalogue.titleEndingAt(sentence, sentence.word(number));
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  /**
   * The sector a title gives: that of the body in it or after it ("army spokesman", "chair of the
   * trade committee"), else its own.
   */
  Optional<String> sector(Catalogue.Title title, Word head, int left, int end) {
    Optional<String> strong = title.sector().filter(sector -> !WEAK_SECTORS.contains(sector));
    return strong
        .or(() -> sectorOfBody(left, end))
        .or(() -> affiliation(head).flatMap(this::sectorOf))
        .or(title::sector)
        .or(() -> sectorOfGroup(left, end));
  }

  /** The sector of the body nearest before the end: "ministry" in "foreign ministry spokesman". */
  private Optional<String> sectorOfBody(int left, int end) {
    for (int number = end - 1; number >= left; number--) {
      Optional<CatalogueEntry> entry = matches.entry(number);
      Optional<String> sector =
          entry.isPresent()
              ? entry.filter(Body.class::isInstance).flatMap(body -> ((Body) body).sector())
              : catalogue.bodySector(sentence.word(number).lemma()).filter(s -> !s.isEmpty());
      if (sector.isPresent()) {
        return sector;
      }
    }
    return Optional.empty();
  }

  private Optional<String> sectorOfGroup(int left, int end) {
    for (int number = end - 1; number >= left; number--) {
      Optional<String> sector =
          catalogue.groupEndingAt(sentence, sentence.word(number)).filter(s -> !s.isEmpty());
      if (sector.isPresent()) {
        return sector;
      }
    }
    return Optional.empty();
  }

  /** The head of the of-phrase that tells whose role it is: "analyst at Crisis Group". */
  private Optional<Word> affiliation(Word head) {
    for (Word child : sentence.children(head, "nmod")) {
      if (child.number() > head.number() && hasCase(child, OF_BODY)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private Optional<String> sectorOf(Word word) {
    Optional<CatalogueEntry> entry = matches.entry(word.number());
    if (entry.isPresent()) {
      return entry.filter(Body.class::isInstance).flatMap(body -> ((Body) body).sector());
    }
    return catalogue
        .groupEndingAt(sentence, word)
        .or(() -> catalogue.bodySector(word.lemma()))
        .filter(sector -> !sector.isEmpty() && !NOT_SHARED.contains(sector));
  }

  private boolean hasCase(Word word, Set<String> prepositions) {
    return sentence.child(word, "case").map(Word::lemma).filter(prepositions::contains).isPresent();
  }

  /**
   * The country the phrase's own words give: a nationality or country before the head, a possessive
   * country, or the country of an of-phrase.
   */
  Optional<String> country(Word head, int left, int end) {
    if (isOutsider(head.lemma())) {
      return Optional.empty();
    }
    Optional<String> weak = Optional.empty();
    for (int number = end - 1; number >= left; number--) {
      Optional<CatalogueEntry> entry = matches.entry(number);
      if (entry.isEmpty() || isHyphenated(number)) {
        continue;
      }
      if (isCountry(entry.get())) {
        return entry.get().country();
      }
      weak = weak.or(() -> entry.get().country());
    }
    return weak.or(() -> countryAfter(head));
  }

  /** "Turkish" of "Turkish-backed" says who backs, "US" of "US-led" who leads. */
  private boolean isHyphenated(int number) {
    int after = number + 1;
    boolean hyphen = after < sentence.words().size() && sentence.word(after).text().equals("-");
    return hyphen
        && Set.of("backed", "based", "supported", "funded", "trained", "born", "allied", "held")
            .contains(sentence.word(after + 1).text());
  }

  private static boolean isCountry(CatalogueEntry entry) {
    return entry instanceof Country country && country.form() != CountryForm.CITY;
  }

  private Optional<String> countryAfter(Word head) {
    for (Word child : sentence.children(head, "nmod")) {
      if (child.number() < head.number() || !hasCase(child, OF_PLACE)) {
        continue;
      }
      Optional<String> country =
          matches.entry(child.number()).flatMap(CatalogueEntry::country).or(() -> below(child));
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  private Optional<String> below(Word word) {
    for (Word child : sentence.children(word, "amod", "compound", "nmod:poss", "nmod")) {
      Optional<String> country = matches.entry(child.number()).flatMap(CatalogueEntry::country);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }
}
