package org.legomena.language.internal;

import java.util.Optional;
import java.util.Set;
import org.legomena.language.PlaceKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * Tells names that stand for a place from those that stand for its government or people: "Turkey
 * shelled" and "the ruler of Dubai" name no place, "fled to Turkey" and "the suburbs of Dubai" do.
 *
 * <p>The distinction is that of literal and associative toponyms in Gritta, Pilehvar and Collier,
 * "A pragmatic guide to geoparsing evaluation" (Language Resources and Evaluation, 2020).
 */
final class LiteralUse {
  private static final Set<PlaceKind> POLITICAL =
      Set.of(
          PlaceKind.COUNTRY,
          PlaceKind.REGION,
          PlaceKind.DISPUTED,
          PlaceKind.CITY,
          PlaceKind.WORLD_REGION);
  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "war",
          "conflict",
          "crisis",
          "passenger",
          "airline",
          "restaurant",
          "job",
          "growth",
          "rate",
          "sector",
          "house",
          "college",
          "dispute",
          "festival",
          "boroughs",
          "provinces",
          "street",
          "building",
          "summit",
          "hotel",
          "refinery",
          "mine",
          "forest",
          "lake",
          "farm",
          "shop",
          "museum",
          "theatre",
          "theater",
          "club",
          "bar",
          "tower",
          "bridge",
          "dam",
          "highway",
          "railway",
          "line",
          "checkpoint",
          "election",
          "native",
          "weather",
          "climate",
          "city",
          "town",
          "village",
          "area",
          "region",
          "province",
          "district",
          "county",
          "state",
          "capital",
          "suburb",
          "neighborhood",
          "neighbourhood",
          "borough",
          "station",
          "airport",
          "airspace",
          "border",
          "coast",
          "coastline",
          "shore",
          "road",
          "hospital",
          "prison",
          "jail",
          "base",
          "port",
          "harbor",
          "harbour",
          "airbase",
          "airfield",
          "outskirts",
          "enclave",
          "exclave",
          "island",
          "peninsula",
          "soil",
          "territory",
          "water",
          "waters",
          "countryside",
          "resort",
          "home",
          "headquarters",
          "office",
          "apartment",
          "embassy",
          "consulate",
          "court",
          "courthouse",
          "school",
          "university",
          "campus",
          "mosque",
          "church",
          "market",
          "stadium",
          "square",
          "park",
          "beach",
          "valley",
          "mountain",
          "river",
          "desert",
          "front",
          "battlefield",
          "crossing",
          "frontier",
          "side",
          "site",
          "facility",
          "plant",
          "camp",
          "center",
          "centre",
          "neighbour",
          "neighbor",
          "north",
          "south",
          "east",
          "west",
          "economy",
          "population",
          "resident",
          "quarter",
          "seat",
          "heartland",
          "interior",
          "corner",
          "edge",
          "metro",
          "subway",
          "bastion",
          "stronghold",
          "pocket");
  private static final Set<String> OF_NON_PLACES =
      Set.of(
          "president",
          "minister",
          "premier",
          "king",
          "queen",
          "prince",
          "emir",
          "sultan",
          "ruler",
          "leader",
          "governor",
          "mayor",
          "ambassador",
          "envoy",
          "republic",
          "kingdom",
          "government",
          "people",
          "army",
          "force",
          "parliament",
          "ministry",
          "embassy",
          "bank",
          "university",
          "bishop",
          "archbishop",
          "future",
          "independence",
          "learning",
          "secretary",
          "friend",
          "ally",
          "enemy",
          "citizen",
          "national",
          "role",
          "interest",
          "support",
          "recognition",
          "behalf",
          "accusation",
          "criticism",
          "duke",
          "council",
          "assembly",
          "law");
  private static final Set<String> OBJECT_VERBS =
      Set.of(
          "leave",
          "enter",
          "visit",
          "reach",
          "tour",
          "cross",
          "neighbour",
          "neighbor",
          "affect",
          "revitalize",
          "hit",
          "strike",
          "bomb",
          "shell",
          "attack",
          "invade",
          "capture",
          "liberate",
          "seize",
          "take",
          "retake",
          "recapture",
          "besiege",
          "occupy",
          "evacuate",
          "flee",
          "storm",
          "bombard",
          "surround",
          "encircle",
          "control",
          "hold",
          "destroy",
          "pound",
          "rock",
          "annex",
          "ravage",
          "devastate",
          "overrun",
          "target",
          "secure",
          "regain",
          "recover",
          "defend",
          "quit",
          "depart",
          "exit",
          "abandon",
          "divide",
          "join",
          "raid",
          "close",
          "open",
          "flood");
  private static final Set<String> SUBJECT_VERBS =
      Set.of("have", "see", "experience", "represent", "suffer", "lie", "remain", "fall", "host");
  private static final Set<String> NON_LOCATIVE = Set.of("with", "by", "against", "than", "accord");
  private static final int DEEPEST = 8;

  private LiteralUse() {}

  /** Whether the name stands for a place here. */
  static boolean isPlace(Toponym toponym, Optional<KnownPlace> known) {
    Optional<PlaceKind> kind = toponym.told().or(() -> known.map(KnownPlace::kind));
    if (kind.isPresent() && !POLITICAL.contains(kind.get()) || isDateline(toponym)) {
      return true;
    }
    Sentence sentence = toponym.sentence();
    Word word = firstConjunct(sentence, toponym.head());
    Optional<Word> above = sentence.head(word);
    return above.isEmpty() || isLiteral(sentence, word, above.get());
  }

  private static boolean isDateline(Toponym toponym) {
    return toponym.first() == 1 && toponym.name().matches("[\\p{Lu} .'-]{4,}");
  }

  private static Word firstConjunct(Sentence sentence, Word word) {
    Word at = word;
    for (int depth = 0; depth < DEEPEST && at.is("conj") && at.head() > 0; depth++) {
      Word before = sentence.word(at.head());
      if (!before.isProperNoun()) {
        break;
      }
      at = before;
    }
    return at;
  }

  private static boolean isLiteral(Sentence sentence, Word word, Word above) {
    String preposition = sentence.child(word, "case").map(Word::lemma).orElse("");
    if (word.is("nmod:poss") || word.is("compound") || word.is("amod")) {
      return PLACE_NOUNS.contains(above.lemma());
    } else if (word.is("nsubj") && !word.is("nsubj:pass")) {
      return !above.isVerb() || SUBJECT_VERBS.contains(above.lemma());
    } else if (word.is("obj") || word.is("iobj")) {
      return !above.isVerb() || OBJECT_VERBS.contains(above.lemma());
    } else if (preposition.equals("of")) {
      return !OF_NON_PLACES.contains(above.lemma());
    }
    return !NON_LOCATIVE.contains(preposition);
  }
}
