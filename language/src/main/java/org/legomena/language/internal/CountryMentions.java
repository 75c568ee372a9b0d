package org.legomena.language.internal;

import java.util.Optional;
import java.util.Set;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;
import org.legomena.language.internal.Mention.Facts;
import org.legomena.language.internal.Mention.Sort;

/** Tells when the name of a country, a capital or a seat means a government. */
final class CountryMentions {
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
          "time",
          "stadium",
          "subway",
          "station");

  /** Verbs whose object is a place to go to or to fight for. */
  private static final Set<String> MOVES =
      Set.of(
          "leave",
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
          "rock",
          "storm",
          "surround",
          "quit",
          "flee",
          "retake");

  private CountryMentions() {}

  /** The mention of a government or a people; empty if the name is a place here. */
  static Optional<Mention> of(
      Sentence sentence, Word word, Catalogue.Match match, Country country, String text) {
    boolean means =
        switch (country.form()) {
          case NAME, ADJECTIVE, SEAT -> true;
          case PEOPLE -> word.isNoun() || word.isAdjective();
          case CAPITAL, REGION -> standsForGovernment(sentence, word);
          case CITY -> false;
        };
    return means ? Optional.of(mention(sentence, word, match, country, text)) : Optional.empty();
  }

  private static Mention mention(
      Sentence sentence, Word word, Catalogue.Match match, Country country, String text) {
    boolean people =
        country.form() == CountryForm.PEOPLE && word.tag().endsWith("S") && word.isNoun();
    boolean region = country.form() == CountryForm.REGION;
    String name = new NounPhrase(sentence, word).words(match.first(), match.last(), text);
    return new Mention(
        sentence,
        word,
        match.first(),
        match.last(),
        people ? Sort.GROUP : region ? Sort.BODY : Sort.STATE,
        name,
        name,
        Facts.of(country, Optional.of(people ? "CVL" : "GOV")));
  }

  /** Whether a capital or region acts here, rather than being where something happens. */
  private static boolean standsForGovernment(Sentence sentence, Word word) {
    Word at = word;
    while (at.is("conj") && at.head() > 0) {
      at = sentence.word(at.head());
    }
    if (at.is("nsubj") || at.is("obj") && !isPlaceOfMove(sentence, at) || at.is("iobj")) {
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

  private static boolean isPlaceOfMove(Sentence sentence, Word word) {
    return sentence.head(word).map(head -> MOVES.contains(head.lemma())).orElse(false);
  }
}
