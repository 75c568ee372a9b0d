package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legomena.language.NameKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.CatalogueEntry.Body;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;
import org.legomena.language.internal.Mention.Facts;
import org.legomena.language.internal.Mention.Sort;

/** Reads phrases whose head is no known name: roles, groups, bodies by the form of their name. */
record CommonMentions(Catalogue catalogue, PhraseFacts facts, String text) {

  /** The mentions of a noun; none if it means no participant. */
  List<Mention> find(Word word) {
    NounPhrase phrase = new NounPhrase(facts.sentence(), word);
    int left = phrase.left(word.number());
    boolean named =
        word.isProperNoun() && (word.name() == NameKind.ORGANISATION || isNamedBody(word, left));
    if (named) {
      return List.of(body(word, phrase, left));
    }
    Optional<Catalogue.Title> title = catalogue.titleEndingAt(facts.sentence(), word);
    boolean plural = word.tag().endsWith("S");
    if (title.isPresent() && !plural && !NamedMentions.isHonorific(title.get().words())) {
      return List.of(role(word, phrase, left, title.get()));
    }
    return group(word, left, title)
        .map(sector -> groups(word, phrase, left, sector))
        .orElse(List.of());
  }

  /** "those arrested", "44 were killed": people told by a number or a pointer only. */
  List<Mention> ofNumber(Word word) {
    boolean bare =
        (word.tag().equals("CD") && word.is("nsubj:pass")
            || word.lemma().equals("those") && facts.sentence().has(word, "acl"));
    if (!bare) {
      return List.of();
    }
    int last = word.number();
    if (word.lemma().equals("those") && last < facts.sentence().words().size()) {
      last++;
    }
    String name = new NounPhrase(facts.sentence(), word).words(word.number(), last, text);
    return List.of(
        new Mention(
            facts.sentence(),
            word,
            word.number(),
            last,
            Sort.GROUP,
            name,
            name,
            withSector(Optional.empty())));
  }

  private static Facts withSector(Optional<String> sector) {
    return new Facts(
        Optional.empty(), Optional.empty(), sector, Optional.empty(), false, Optional.empty());
  }

  private Optional<String> group(Word word, int left, Optional<Catalogue.Title> title) {
    Optional<String> group = catalogue.groupEndingAt(facts.sentence(), word);
    if (group.isPresent()) {
      return group;
    }
    if (title.isPresent()) {
      return title
          .flatMap(t -> facts.sector(t, word, left, word.number()))
          .or(() -> Optional.of(""));
    }
    Optional<String> body = catalogue.bodySector(word.lemma());
    return word.isProperNoun() || left < word.number() ? body.filter(s -> !s.isEmpty()) : body;
  }

  private boolean isNamedBody(Word word, int left) {
    return catalogue.bodySector(word.lemma()).isPresent()
        && word.isCapitalised()
        && left < word.number();
  }

  private Mention body(Word word, NounPhrase phrase, int left) {
    Sentence sentence = facts.sentence();
    int first = nameStart(left, word.number());
    int last = withOfPhrase(word);
    Optional<String> sector = Optional.empty();
    for (int number = word.number(); number >= first && sector.isEmpty(); number--) {
      sector = catalogue.bodySector(sentence.word(number).lemma()).filter(s -> !s.isEmpty());
    }
    return new Mention(
        sentence,
        word,
        left,
        last,
        Sort.BODY,
        phrase.words(first, last, text),
        phrase.wording(left, last, text),
        new Facts(
            Optional.empty(),
            facts.country(word, left, word.number()),
            sector,
            Optional.empty(),
            false,
            phrase.owner()));
  }

  /**
   * "Ministry of Foreign Affairs": the name runs on through its of-phrase when that is capitalised.
   */
  private int withOfPhrase(Word word) {
    Sentence sentence = facts.sentence();
    int last = word.number();
    for (Word child : sentence.children(word, "nmod")) {
      boolean of =
          child.number() > word.number()
              && child.isProperNoun()
              && child.number() - word.number() <= 5
              && sentence
                  .child(child, "case")
                  .filter(c -> c.lemma().equals("of") || c.lemma().equals("for"))
                  .isPresent();
      if (of) {
        last = Math.max(last, child.number());
      }
    }
    return last;
  }

  private int nameStart(int left, int head) {
    int first = head;
    while (first > left && isNameWord(facts.sentence().word(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isNameWord(Word word) {
    boolean possessive = word.lemma().equals("'s") || word.tag().equals("POS");
    return (word.isCapitalised() || possessive) && !word.tag().equals("DT");
  }

  private Mention role(Word word, NounPhrase phrase, int left, Catalogue.Title title) {
    return new Mention(
        facts.sentence(),
        word,
        left,
        word.number(),
        Sort.ROLE,
        phrase.bareName(left, word.number(), text),
        phrase.wording(left, word.number(), text),
        new Facts(
            Optional.empty(),
            facts.country(word, left, word.number()),
            facts.sector(title, word, left, word.number()).filter(s -> !s.isEmpty()),
            Optional.of(title.words()),
            facts.isFormer(left, word.number()),
            phrase.owner()));
  }

  private List<Mention> groups(Word word, NounPhrase phrase, int left, String sector) {
    List<Word> nationalities = joinedNationalities(word);
    if (nationalities.size() < 2) {
      return List.of(group(word, phrase, left, sector, facts.country(word, left, word.number())));
    }
    List<Mention> several = new ArrayList<>();
    for (Word nationality : nationalities) {
      Optional<String> country =
          facts.matches().entry(nationality.number()).flatMap(CatalogueEntry::country);
      Mention mention = group(word, phrase, left, sector, country);
      String name = nationality.text() + " " + word.text();
      several.add(
          new Mention(
              mention.sentence(),
              word,
              nationality.number(),
              word.number(),
              Sort.GROUP,
              name,
              name,
              mention.facts()));
    }
    return several;
  }

  /** "French and Spanish police": two groups in one phrase. */
  private List<Word> joinedNationalities(Word noun) {
    List<Word> found = new ArrayList<>();
    for (Word child : facts.sentence().children(noun, "amod", "compound")) {
      if (isNationality(child)) {
        found.add(child);
        for (Word conjunct : facts.sentence().children(child, "conj")) {
          if (isNationality(conjunct)) {
            found.add(conjunct);
          }
        }
      }
    }
    return found.stream()
                .map(word -> facts.matches().entry(word.number()).flatMap(CatalogueEntry::country))
                .distinct()
                .count()
            < 2
        ? List.of()
        : found;
  }

  private boolean isNationality(Word word) {
    return facts
        .matches()
        .entry(word.number())
        .filter(
            entry ->
                entry instanceof Country country
                    && (country.form() == CountryForm.ADJECTIVE
                        || country.form() == CountryForm.NAME))
        .isPresent();
  }

  private Mention group(
      Word word, NounPhrase phrase, int left, String sector, Optional<String> country) {
    Optional<String> own = Optional.empty();
    for (int number = left; number < word.number(); number++) {
      own =
          facts
              .matches()
              .entry(number)
              .filter(Body.class::isInstance)
              .flatMap(entry -> ((Body) entry).sector())
              .or(ofEarlier(own));
    }
    Optional<String> known = own.or(() -> Optional.of(sector)).filter(s -> !s.isEmpty());
    return new Mention(
        facts.sentence(),
        word,
        left,
        word.number(),
        Sort.GROUP,
        phrase.bareName(left, word.number(), text),
        phrase.wording(left, word.number(), text),
        new Facts(
            Optional.empty(),
            country,
            known,
            Optional.empty(),
            facts.isFormer(left, word.number()),
            phrase.owner()));
  }

  private static java.util.function.Supplier<Optional<String>> ofEarlier(Optional<String> own) {
    return () -> own;
  }
}
