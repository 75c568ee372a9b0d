package org.legomena.language.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.legomena.language.NameKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;
import org.legomena.language.internal.CatalogueEntry.Person;

/** The names of the catalogue that stand in a sentence; no two overlap. */
final class Matches {
  /** Shorter names of one word are also words or first names ("May", "Kim"). */
  private static final int SURE_SURNAME = 5;

  private final Catalogue.@Nullable Match[] byWord;

  private Matches(Catalogue.@Nullable Match[] byWord) {
    this.byWord = byWord;
  }

  /** Reads a sentence from left to right and takes the longest names. */
  static Matches of(Sentence sentence, Catalogue catalogue) {
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
    return new Matches(found);
  }

  /** The name a word belongs to. */
  Optional<Catalogue.Match> at(int number) {
    return Optional.ofNullable(byWord[number]);
  }

  /** What the catalogue knows by the name a word belongs to. */
  Optional<CatalogueEntry> entry(int number) {
    return at(number).map(Catalogue.Match::entry);
  }

  /** The likeliest of several entries with the same name; null if none is meant. */
  private static Catalogue.@Nullable Match best(
      Sentence sentence, List<Catalogue.Match> candidates) {
    Catalogue.Match chosen = null;
    for (Catalogue.Match candidate : candidates) {
      boolean better =
          chosen == null
              || candidate.entry() instanceof Country country && country.form() == CountryForm.NAME;
      if (better && isMeant(sentence, candidate)) {
        chosen = candidate;
      }
    }
    return chosen;
  }

  private static boolean isMeant(Sentence sentence, Catalogue.Match match) {
    Word last = sentence.word(match.last());
    if (match.entry() instanceof Person) {
      return match.last() > match.first() || isSurname(sentence, last);
    }
    return !isInsidePersonName(sentence, match) && isName(sentence, match);
  }

  /** A word that opens a sentence has a capital anyway; it is a name if tagged as one. */
  private static boolean isName(Sentence sentence, Catalogue.Match match) {
    if (match.last() > match.first()) {
      return true;
    }
    Word word = sentence.word(match.first());
    return word.isProperNoun()
        || word.name() != NameKind.NONE
        || match.entry() instanceof Country && (word.isAdjective() || word.isNoun());
  }

  private static boolean isSurname(Sentence sentence, Word word) {
    boolean title =
        sentence
            .previous(word)
            .filter(
                before ->
                    before.isCapitalised() && before.isNoun() && before.name() == NameKind.NONE)
            .isPresent();
    return word.name() == NameKind.PERSON
        || word.isProperNoun()
            && (title || word.text().length() >= SURE_SURNAME && isFree(sentence, word));
  }

  /** Whether a word stands in no other name: "Clinton Foundation" is not the person. */
  private static boolean isFree(Sentence sentence, Word word) {
    boolean inBody =
        word.name() == NameKind.ORGANISATION
            && (isBody(sentence.next(word)) || isBody(sentence.previous(word)));
    return word.name() != NameKind.LOCATION && !inBody;
  }

  private static boolean isBody(Optional<Word> word) {
    return word.filter(w -> w.name() == NameKind.ORGANISATION).isPresent();
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
}
