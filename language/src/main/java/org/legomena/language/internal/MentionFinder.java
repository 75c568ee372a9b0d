package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legomena.language.EntityKind;
import org.legomena.language.NameKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.CatalogueEntry.Body;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;
import org.legomena.language.internal.CatalogueEntry.Person;
import org.legomena.language.internal.Mention.Sort;

/** Finds the phrases of a sentence that may mean participants, and what their own words tell. */
final class MentionFinder {
  /** Prepositions after which a capital or a region is a place, not its government. */
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "outside",
          "around",
          "through",
          "into",
          "via",
          "across",
          "toward",
          "towards",
          "inside",
          "above",
          "over",
          "under",
          "throughout",
          "within",
          "of",
          "to",
          "on",
          "north",
          "south",
          "east",
          "west");

  private static final Set<String> FORMER =
      Set.of("former", "ex", "then", "late", "ousted", "onetime");

  /** Nouns that make the name before them a place: "Damascus suburbs". */
  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "suburb",
          "outskirts",
          "street",
          "airport",
          "north",
          "south",
          "east",
          "west",
          "district",
          "port",
          "square",
          "region",
          "area",
          "province",
          "city",
          "neighborhood",
          "neighbourhood",
          "coast",
          "border",
          "resident",
          "hotel",
          "hospital",
          "university",
          "metro",
          "capital",
          "mayor",
          "summit",
          "conference",
          "time");

  private final Catalogue catalogue;

  MentionFinder(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The mentions in order of their head words. */
  List<Mention> find(Sentence sentence, String text) {
    Catalogue.@Nullable Match[] matches = matches(sentence);
    List<Mention> mentions = new ArrayList<>();
    for (Word word : sentence.words()) {
      Mention mention = mention(sentence, word, matches, text);
      if (mention != null) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  /** For each word number the name it belongs to; names never overlap. */
  private Catalogue.@Nullable Match[] matches(Sentence sentence) {
    Catalogue.@Nullable Match[] found = new Catalogue.Match[sentence.words().size() + 1];
    int number = 1;
    while (number <= sentence.words().size()) {
      Catalogue.Match match = best(sentence, catalogue.at(sentence, number));
      if (match == null) {
        number++;
        continue;
      }
      for (int i = match.first(); i <= match.last(); i++) {
        found[i] = match;
      }
      number = match.last() + 1;
    }
    return found;
  }

  /** The likeliest of several entries with the same name; null if it is part of a longer name. */
  private static Catalogue.@Nullable Match best(
      Sentence sentence, List<Catalogue.Match> candidates) {
    if (candidates.isEmpty()) {
      return null;
    }
    Catalogue.Match first = candidates.get(0);
    boolean longerPerson =
        !(first.entry() instanceof Person) && isInsidePersonName(sentence, first);
    if (longerPerson) {
      return null;
    }
    for (Catalogue.Match candidate : candidates) {
      if (candidate.entry() instanceof Country country && country.form() == CountryForm.NAME) {
        return candidate;
      }
    }
    return first;
  }

  private static boolean isInsidePersonName(Sentence sentence, Catalogue.Match match) {
    if (sentence.word(match.first()).name() != NameKind.PERSON) {
      return false;
    }
    boolean before =
        match.first() > 1 && sentence.word(match.first() - 1).name() == NameKind.PERSON;
    boolean after =
        match.last() < sentence.words().size()
            && sentence.word(match.last() + 1).name() == NameKind.PERSON;
    return before || after;
  }

  private @Nullable Mention mention(
      Sentence sentence, Word word, Catalogue.@Nullable Match[] matches, String text) {
    if (word.isPronoun()) {
      return plain(sentence, word, Sort.PRONOUN, word.lemma());
    }
    Catalogue.Match match = matches[word.number()];
    if (match != null) {
      return match.last() == word.number() || isHeadOfMatch(sentence, word, match)
          ? ofMatch(sentence, word, match, matches, text)
          : null;
    }
    boolean head = word.isNoun() && !isNamePart(sentence, word);
    if (!head) {
      return null;
    }
    if (word.name() == NameKind.PERSON) {
      return person(sentence, word, matches, text, Optional.empty());
    }
    if (word.name() == NameKind.LOCATION) {
      return null;
    }
    return common(sentence, word, matches, text);
  }

  /** Whether the match's tree head is this word and the match's last word depends on it. */
  private static boolean isHeadOfMatch(Sentence sentence, Word word, Catalogue.Match match) {
    return word.number() == match.last() && sentence.word(match.first()).number() <= word.number();
  }

  /** Whether the word stands inside the name or phrase of a later head. */
  private static boolean isNamePart(Sentence sentence, Word word) {
    return word.is("compound")
        && word.head() > word.number()
        && sentence.word(word.head()).isNoun();
  }

  private @Nullable Mention ofMatch(
      Sentence sentence,
      Word word,
      Catalogue.Match match,
      Catalogue.@Nullable Match[] matches,
      String text) {
    CatalogueEntry entry = match.entry();
    if (entry instanceof Person) {
      return person(sentence, word, matches, text, Optional.of(entry));
    }
    if (entry instanceof Body body) {
      boolean longerName =
          isNamePart(sentence, word)
              && sentence.word(word.head()).isProperNoun()
              && sentence.word(word.head()).name() == NameKind.ORGANISATION;
      if (longerName) {
        return null;
      }
      return new Mention(
          sentence,
          word,
          match.first(),
          match.last(),
          body.kind() == EntityKind.GROUP ? Sort.GROUP : Sort.BODY,
          words(sentence, match.first(), match.last(), text),
          Optional.of(entry),
          body.country(),
          body.sector(),
          Optional.empty(),
          false);
    }
    return ofCountry(sentence, word, match, (Country) entry, text);
  }

  private @Nullable Mention ofCountry(
      Sentence sentence, Word word, Catalogue.Match match, Country country, String text) {
    boolean means =
        switch (country.form()) {
          case NAME, ADJECTIVE, SEAT -> true;
          case PEOPLE -> word.isNoun() || word.isAdjective();
          case CAPITAL, REGION -> standsForGovernment(sentence, word);
          case CITY -> false;
        };
    if (!means) {
      return null;
    }
    boolean people =
        country.form() == CountryForm.PEOPLE && word.tag().endsWith("S") && word.isNoun();
    boolean region = country.form() == CountryForm.REGION;
    return new Mention(
        sentence,
        word,
        match.first(),
        match.last(),
        people ? Sort.GROUP : region ? Sort.BODY : Sort.STATE,
        words(sentence, match.first(), match.last(), text),
        Optional.of(country),
        country.country(),
        Optional.of(people ? "CVL" : "GOV"),
        Optional.empty(),
        false);
  }

  /** Whether a capital or region acts here, rather than being where something happens. */
  private static boolean standsForGovernment(Sentence sentence, Word word) {
    Word at = word;
    while (at.is("conj") && at.head() > 0) {
      at = sentence.word(at.head());
    }
    if (at.is("nsubj") || at.is("obj") && !governorMoves(sentence, at) || at.is("iobj")) {
      return true;
    }
    if (at.is("nmod:poss")) {
      return sentence.head(at).map(head -> !PLACE_NOUNS.contains(head.lemma())).orElse(false);
    }
    if (at.is("obl") || at.is("nmod")) {
      Optional<Word> preposition = sentence.child(at, "case");
      return preposition.isPresent() && !PLACE_PREPOSITIONS.contains(preposition.get().lemma());
    }
    return false;
  }

  private static boolean governorMoves(Sentence sentence, Word word) {
    return sentence
        .head(word)
        .map(
            head ->
                Set.of(
                        "leave",
                        "visit",
                        "reach",
                        "enter",
                        "shell",
                        "hit",
                        "strike",
                        "bomb",
                        "capture",
                        "seize",
                        "attack",
                        "take",
                        "tour",
                        "rock",
                        "storm",
                        "surround",
                        "quit",
                        "flee",
                        "retake")
                    .contains(head.lemma()))
        .orElse(false);
  }

  private Mention person(
      Sentence sentence,
      Word word,
      Catalogue.@Nullable Match[] matches,
      String text,
      Optional<CatalogueEntry> entry) {
    int first = word.number();
    Catalogue.Match own = matches[word.number()];
    int stop = own != null ? own.first() : word.number();
    while (first > 1 && (first > stop || isPersonWord(sentence.word(first - 1)))) {
      if (first <= stop && !sentence.word(first - 1).isCapitalised()) {
        break;
      }
      first--;
    }
    Phrase phrase = new Phrase(sentence, sentence.word(word.number()));
    int left = phrase.left(first);
    Optional<Catalogue.Title> title = titleBefore(sentence, left, first);
    int nameStart = first;
    return new Mention(
        sentence,
        word,
        left,
        word.number(),
        Sort.PERSON,
        words(sentence, nameStart, word.number(), text),
        entry,
        country(sentence, word, left, nameStart, matches),
        title.flatMap(t -> sectorOf(sentence, t, left, nameStart, matches)),
        title.map(Catalogue.Title::words),
        isFormer(sentence, left, nameStart));
  }

  private static boolean isPersonWord(Word word) {
    return word.name() == NameKind.PERSON;
  }

  private Optional<Catalogue.Title> titleBefore(Sentence sentence, int left, int first) {
    for (int number = first - 1; number >= left; number--) {
      Optional<Catalogue.Title> title = catalogue.titleEndingAt(sentence, sentence.word(number));
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  private static boolean isFormer(Sentence sentence, int left, int end) {
    for (int number = left; number < end; number++) {
      String lemma = sentence.word(number).lemma();
      if (FORMER.contains(lemma) || lemma.startsWith("ex-")) {
        return true;
      }
    }
    return false;
  }

  /** A spokesman takes the sector of the body in his title: "army spokesman". */
  private Optional<String> sectorOf(
      Sentence sentence,
      Catalogue.Title title,
      int left,
      int end,
      Catalogue.@Nullable Match[] matches) {
    for (int number = left; number < end; number++) {
      Catalogue.Match match = matches[number];
      if (match != null && match.entry() instanceof Body body && body.sector().isPresent()) {
        return body.sector();
      }
    }
    if (title.sector().isPresent()) {
      return title.sector();
    }
    for (int number = left; number < end; number++) {
      Word word = sentence.word(number);
      Optional<String> sector =
          catalogue.bodySector(word.lemma()).or(() -> catalogue.groupEndingAt(sentence, word));
      if (sector.filter(s -> !s.isEmpty()).isPresent()) {
        return sector;
      }
    }
    return Optional.empty();
  }

  /**
   * A common noun or an unlisted name: a role, a group, a body by its form; else no participant.
   */
  private @Nullable Mention common(
      Sentence sentence, Word word, Catalogue.@Nullable Match[] matches, String text) {
    Phrase phrase = new Phrase(sentence, word);
    int left = phrase.left(word.number());
    Optional<String> country = country(sentence, word, left, word.number(), matches);
    if (word.isProperNoun() && (word.name() == NameKind.ORGANISATION || isNamedBody(word, left))) {
      return body(sentence, word, left, country, text);
    }
    Optional<Catalogue.Title> title = catalogue.titleEndingAt(sentence, word);
    boolean plural = word.tag().endsWith("S");
    if (title.isPresent() && !plural) {
      return role(sentence, word, left, country, title.get(), matches, text);
    }
    Optional<String> group = catalogue.groupEndingAt(sentence, word);
    if (group.isEmpty() && title.isPresent()) {
      group =
          title
              .flatMap(t -> sectorOf(sentence, t, left, word.number(), matches))
              .or(() -> Optional.of(""));
    }
    if (group.isEmpty() && catalogue.bodySector(word.lemma()).isPresent()) {
      group = catalogue.bodySector(word.lemma());
    }
    return group
        .map(sector -> group(sentence, word, left, country, sector, matches, text))
        .orElse(null);
  }

  private boolean isNamedBody(Word word, int left) {
    return catalogue.bodySector(word.lemma()).isPresent()
        && word.isCapitalised()
        && left < word.number();
  }

  private Mention body(
      Sentence sentence, Word word, int left, Optional<String> country, String text) {
    int first = nameStart(sentence, left, word.number());
    int last = withOfPhrase(sentence, word);
    Optional<String> sector = Optional.empty();
    for (int number = last; number >= first && sector.isEmpty(); number--) {
      sector = catalogue.bodySector(sentence.word(number).lemma());
    }
    return new Mention(
        sentence,
        word,
        left,
        last,
        Sort.BODY,
        words(sentence, first, last, text),
        Optional.empty(),
        country,
        sector.filter(s -> !s.isEmpty()),
        Optional.empty(),
        false);
  }

  /**
   * "Ministry of Foreign Affairs": the name runs on through its of-phrase when that is capitalised.
   */
  private static int withOfPhrase(Sentence sentence, Word word) {
    int last = word.number();
    for (Word child : sentence.children(word, "nmod")) {
      boolean of =
          child.number() > word.number()
              && child.isProperNoun()
              && sentence
                  .child(child, "case")
                  .filter(c -> c.lemma().equals("of") || c.lemma().equals("for"))
                  .isPresent()
              && child.number() - word.number() <= 5;
      if (of) {
        last = Math.max(last, child.number());
      }
    }
    return last;
  }

  private static int nameStart(Sentence sentence, int left, int head) {
    int first = head;
    while (first > left
        && (sentence.word(first - 1).isCapitalised()
            || sentence.word(first - 1).lemma().equals("'s")
            || sentence.word(first - 1).tag().equals("POS"))
        && !sentence.word(first - 1).tag().equals("DT")) {
      first--;
    }
    return first;
  }

  private Mention role(
      Sentence sentence,
      Word word,
      int left,
      Optional<String> country,
      Catalogue.Title title,
      Catalogue.@Nullable Match[] matches,
      String text) {
    return new Mention(
        sentence,
        word,
        left,
        word.number(),
        Sort.ROLE,
        bareName(sentence, left, word.number(), text),
        Optional.empty(),
        country,
        sectorOf(sentence, title, left, word.number(), matches).filter(s -> !s.isEmpty()),
        Optional.of(title.words()),
        isFormer(sentence, left, word.number()));
  }

  private static Mention group(
      Sentence sentence,
      Word word,
      int left,
      Optional<String> country,
      String sector,
      Catalogue.@Nullable Match[] matches,
      String text) {
    Optional<String> own = Optional.empty();
    for (int number = left; number < word.number(); number++) {
      Catalogue.Match match = matches[number];
      if (match != null && match.entry() instanceof Body body) {
        own = body.sector();
      }
    }
    return new Mention(
        sentence,
        word,
        left,
        word.number(),
        Sort.GROUP,
        bareName(sentence, left, word.number(), text),
        Optional.empty(),
        country,
        own.or(() -> Optional.of(sector)).filter(s -> !s.isEmpty()),
        Optional.empty(),
        isFormer(sentence, left, word.number()));
  }

  private static Mention plain(Sentence sentence, Word word, Sort sort, String name) {
    return new Mention(
        sentence,
        word,
        word.number(),
        word.number(),
        sort,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /**
   * The country the phrase's own words give: a nationality or country before the head, a possessive
   * country, or the country of an of-phrase.
   */
  private static Optional<String> country(
      Sentence sentence, Word head, int left, int end, Catalogue.@Nullable Match[] matches) {
    Optional<String> weak = Optional.empty();
    for (int number = end - 1; number >= left; number--) {
      Catalogue.Match match = matches[number];
      if (match == null) {
        continue;
      }
      if (match.entry() instanceof Country country && country.form() != CountryForm.CITY) {
        return country.country();
      }
      weak = weak.or(() -> match.entry().country());
    }
    if (weak.isPresent()) {
      return weak;
    }
    for (Word child : sentence.children(head, "nmod")) {
      Catalogue.Match match = matches[child.number()];
      boolean gives =
          match != null
              && match.entry().country().isPresent()
              && sentence
                  .child(child, "case")
                  .filter(
                      c ->
                          c.lemma().equals("of")
                              || c.lemma().equals("for")
                              || c.lemma().equals("at")
                              || c.lemma().equals("in")
                              || c.lemma().equals("from"))
                  .isPresent();
      if (gives && match != null) {
        return match.entry().country();
      }
      boolean ofBody =
          sentence.child(child, "case").filter(c -> c.lemma().equals("of")).isPresent();
      if (ofBody) {
        Optional<String> below = firstCountryBelow(sentence, child, matches);
        if (below.isPresent()) {
          return below;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> firstCountryBelow(
      Sentence sentence, Word word, Catalogue.@Nullable Match[] matches) {
    for (Word child : sentence.children(word, "amod", "compound", "nmod:poss")) {
      Catalogue.Match match = matches[child.number()];
      if (match != null && match.entry().country().isPresent()) {
        return match.entry().country();
      }
    }
    return Optional.empty();
  }

  private static String words(Sentence sentence, int first, int last, String text) {
    return sentence
        .word(first)
        .span()
        .cover(sentence.word(last).span())
        .of(text)
        .replaceAll("\\s+", " ");
  }

  /** The phrase without determiners, numbers, quantities and possessive pronouns in front. */
  private static String bareName(Sentence sentence, int left, int last, String text) {
    int first = left;
    while (first < last && isLeadIn(sentence.word(first))) {
      first++;
    }
    return words(sentence, first, last, text);
  }

  private static boolean isLeadIn(Word word) {
    return word.tag().equals("DT")
        || word.tag().equals("PDT")
        || word.tag().equals("PRP$")
        || word.tag().equals("CD")
        || word.tag().equals("IN")
        || word.tag().startsWith("RB")
        || word.tag().equals("POS")
        || Set.of(
                "many",
                "several",
                "some",
                "other",
                "more",
                "most",
                "few",
                "dozens",
                "hundreds",
                "such",
                "``",
                "\"",
                "“",
                "'",
                "‘",
                "-",
                "(",
                ")")
            .contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** The stretch of words before a head that belong to its noun phrase. */
  private record Phrase(Sentence sentence, Word head) {
    /** Number of the leftmost word of the phrase, not after {@code from}. */
    int left(int from) {
      int left = from;
      for (Word child : sentence.children(head)) {
        boolean before =
            child.number() < left
                && child.isAny("det", "amod", "compound", "nummod", "nmod:poss", "flat");
        if (before) {
          left = Math.min(left, sentence.subtree(child).get(0).number());
        }
      }
      return left;
    }
  }
}
