package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legomena.language.EntityKind;
import org.legomena.language.NameKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.CatalogueEntry.Body;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.Person;
import org.legomena.language.internal.Mention.Facts;
import org.legomena.language.internal.Mention.Sort;

/** Finds the phrases of a sentence that may mean participants, and what their own words tell. */
final class MentionFinder {
  private final Catalogue catalogue;

  MentionFinder(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The mentions in order of their head words. */
  List<Mention> find(Sentence sentence, String text) {
    return find(sentence, Matches.of(sentence, catalogue), text);
  }

  /** The mentions in order of their head words, the names of the sentence being known. */
  List<Mention> find(Sentence sentence, Matches matches, String text) {
    PhraseFacts facts = new PhraseFacts(catalogue, sentence, matches);
    Finding finding =
        new Finding(
            sentence,
            matches,
            text,
            new PairNames(catalogue),
            new NamedMentions(facts, text),
            new CommonMentions(catalogue, facts, text));
    List<Mention> mentions = new ArrayList<>();
    for (Word word : sentence.words()) {
      mentions.addAll(finding.mentions(word));
    }
    return mentions;
  }

  /** Whether the word stands inside the name or phrase of a later head. */
  private static boolean isNamePart(Sentence sentence, Word word) {
    return word.is("compound")
        && word.head() > word.number()
        && sentence.word(word.head()).isNoun();
  }

  private record Finding(
      Sentence sentence,
      Matches matches,
      String text,
      PairNames pairs,
      NamedMentions named,
      CommonMentions common) {

    List<Mention> mentions(Word word) {
      if (word.isPronoun()) {
        return List.of(pronoun(word));
      }
      Optional<Catalogue.Match> match = matches.at(word.number());
      if (match.isPresent()) {
        return match.get().last() == word.number() ? ofMatch(word, match.get()) : List.of();
      }
      List<Mention> pair = pairs.find(sentence, word);
      if (!pair.isEmpty()) {
        return pair;
      }
      if (!word.isNoun() || isNamePart(sentence, word)) {
        return common.ofNumber(word);
      }
      return switch (word.name()) {
        case PERSON -> List.of(named.person(word, Optional.empty(), word.number()));
        case LOCATION -> List.of();
        case NONE, ORGANISATION -> common.find(word);
      };
    }

    private Mention pronoun(Word word) {
      return new Mention(
          sentence,
          word,
          word.number(),
          word.number(),
          Sort.PRONOUN,
          word.lemma(),
          word.text(),
          Facts.NONE);
    }

    private List<Mention> ofMatch(Word word, Catalogue.Match match) {
      CatalogueEntry entry = match.entry();
      if (entry instanceof Person) {
        return List.of(named.person(word, Optional.of(entry), match.first()));
      }
      if (entry instanceof Body body) {
        return ofBody(word, match, body);
      }
      return CountryMentions.of(sentence, word, match, (Country) entry, text)
          .map(List::of)
          .orElse(List.of());
    }

    private List<Mention> ofBody(Word word, Catalogue.Match match, Body body) {
      boolean longerName =
          isNamePart(sentence, word)
              && sentence.word(word.head()).isProperNoun()
              && sentence.word(word.head()).name() == NameKind.ORGANISATION;
      if (longerName) {
        return List.of();
      }
      String name = new NounPhrase(sentence, word).words(match.first(), match.last(), text);
      return List.of(
          new Mention(
              sentence,
              word,
              match.first(),
              match.last(),
              body.kind() == EntityKind.GROUP ? Sort.GROUP : Sort.BODY,
              name,
              name,
              Facts.of(body, body.sector())));
    }
  }
}
