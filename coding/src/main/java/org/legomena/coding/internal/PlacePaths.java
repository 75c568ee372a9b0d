package org.legomena.coding.internal;

import java.util.Set;
import org.legomena.coding.EventType;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/** Which positions of a name, and which prepositions before it, tell where an act happens. */
final class PlacePaths {
  private static final Set<String> ALWAYS =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "across",
          "around",
          "throughout",
          "within",
          "along",
          "through",
          "off",
          "over",
          "into");
  private static final Set<String> TOWARDS = Set.of("to", "toward", "towards", "on", "onto");
  private static final Set<EventType> MOVING =
      Set.of(EventType.CONSULT, EventType.MOBILIZE, EventType.AID, EventType.COERCE);
  private static final Set<EventType> LEAVING =
      Set.of(EventType.RETREAT, EventType.SANCTION, EventType.COERCE);
  private static final Set<EventType> AIMED = Set.of(EventType.ASSAULT, EventType.COERCE);
  private static final Set<String> WARS =
      Set.of(
          "war",
          "fall",
          "conflict",
          "siege",
          "invasion",
          "occupation",
          "capture",
          "bombing",
          "bombardment",
          "crisis",
          "liberation",
          "shelling",
          "fighting",
          "uprising");

  private PlacePaths() {}

  private static final Set<String> AREAS =
      Set.of(
          "area",
          "region",
          "province",
          "border",
          "city",
          "suburb",
          "district",
          "town",
          "village",
          "airport",
          "outskirts",
          "coast",
          "enclave",
          "governorate",
          "county",
          "neighborhood",
          "neighbourhood",
          "camp",
          "front",
          "base",
          "port",
          "agency");
  private static final Set<String> JOURNEYS = Set.of("visit", "trip", "journey", "tour");
  private static final Set<String> LEAVE = Set.of("leave", "quit", "flee", "depart");

  /** The word that stands for the place in the clause: "area" in "the Tanf area". */
  static Word phrase(Sentence sentence, Word word) {
    Word at = word;
    while (at.head() > 0 && isPart(sentence, at)) {
      at = sentence.word(at.head());
    }
    return at;
  }

  private static boolean isPart(Sentence sentence, Word word) {
    return word.is("conj")
        || word.is("compound") && AREAS.contains(sentence.word(word.head()).lemma());
  }

  /** Whether a preposition of rest stands before it, so that whoever is told of it is there. */
  static boolean isInside(Sentence sentence, Word word) {
    return sentence.child(word, "case").filter(at -> ALWAYS.contains(at.lemma())).isPresent();
  }

  /** Whether the word's position tells where an act of this type happens. */
  static boolean isWhere(Trigger trigger, Word word, EventType type) {
    Sentence sentence = trigger.sentence();
    if (word.is("obj") || word.is("nsubj:pass")) {
      return word.head() == trigger.word().number()
          && (isReached(type) || LEAVE.contains(trigger.word().lemma()));
    } else if (word.is("nmod:poss") || word.is("compound")) {
      return word.head() == trigger.word().number() && WARS.contains(trigger.word().lemma());
    } else if (word.is("appos") && word.head() > 0) {
      return isWhere(trigger, sentence.word(word.head()), type);
    }
    return sentence.child(word, "case").filter(at -> isOf(trigger, word, at, type)).isPresent();
  }

  private static boolean isReached(EventType type) {
    return AIMED.contains(type) || type == EventType.CONSULT || type == EventType.RETREAT;
  }

  private static boolean isOf(Trigger trigger, Word word, Word preposition, EventType type) {
    String at = preposition.lemma();
    if (ALWAYS.contains(at)) {
      return true;
    } else if (TOWARDS.contains(at)) {
      return MOVING.contains(type)
          || at.equals("on") && type == EventType.ASSAULT
          || isOfJourney(trigger.sentence(), word);
    } else if (at.equals("from")) {
      return LEAVING.contains(type) && isOfAct(trigger, word);
    }
    return at.equals("of") && (AIMED.contains(type) || type == EventType.RETREAT);
  }

  private static boolean isOfJourney(Sentence sentence, Word word) {
    return sentence.head(word).filter(noun -> JOURNEYS.contains(noun.lemma())).isPresent();
  }

  private static boolean isOfAct(Trigger trigger, Word word) {
    return word.head() == trigger.word().number()
        || word.head() == Circumstances.carrier(trigger).number();
  }
}
