package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legomena.coding.EventType;
import org.legomena.coding.Quad;
import org.legomena.coding.internal.Entry.Condition;
import org.legomena.language.Word;

/** Keeps one trigger where two words of a sentence name one act. */
final class Overlaps {
  private Overlaps() {}

  /** The triggers without those that only repeat another. */
  static List<Trigger> resolve(List<Trigger> triggers, LightVerbs lightVerbs) {
    List<Trigger> kept = new ArrayList<>();
    for (Trigger trigger : triggers) {
      boolean repeats =
          triggers.stream()
              .anyMatch(other -> other != trigger && isRepeatedBy(trigger, other, lightVerbs));
      if (!repeats) {
        kept.add(trigger);
      }
    }
    return kept;
  }

  private static boolean isRepeatedBy(Trigger trigger, Trigger other, LightVerbs lightVerbs) {
    if (other.loose()) {
      return false;
    }
    return isPartOf(trigger, other, lightVerbs)
        || isLightVerbOf(trigger, other, lightVerbs)
        || isCauseOf(trigger, other);
  }

  /**
   * "signed an agreement": the noun that the verb's entry asks for belongs to the verb. The clause
   * that completes it ("agreed to leave") is an act of its own.
   */
  private static boolean isPartOf(Trigger noun, Trigger verb, LightVerbs lightVerbs) {
    if (isAboutAnotherAct(verb, noun)) {
      return false;
    }
    for (Condition need : verb.entry().needs()) {
      boolean listed =
          need.values().stream()
              .anyMatch(value -> !value.equals("any") && !isParticipantClass(value));
      boolean there = verb.arguments().at(need.place()).contains(noun.word());
      boolean lightForOther =
          lightVerbs.carries(verb.word().lemma())
              && noun.entry().type() != verb.entry().type()
              && noun.entry().needs().size() > 0;
      if (listed
          && there
          && !need.place().equals("governor")
          && !need.place().equals("subject")
          && !need.place().equals("clause")
          && !lightForOther) {
        return true;
      }
    }
    return false;
  }

  /**
   * "demanded talks", "rejected the offer", "threatened sanctions": what is asked for, blamed,
   * refused or threatened is an act of its own.
   */
  private static boolean isAboutAnotherAct(Trigger speaking, Trigger act) {
    return speaking.entry().type().quad() == Quad.VERBAL_CONFLICT
        && speaking.entry().type() != act.entry().type();
  }

  private static boolean isParticipantClass(String value) {
    return value.startsWith("@") && WordClasses.BUILT_IN.contains(value.substring(1));
  }

  /** "launched an attack": a verb that only carries the noun is no act of its own. */
  private static boolean isLightVerbOf(Trigger verb, Trigger noun, LightVerbs lightVerbs) {
    return verb.word().isVerb()
        && lightVerbs.carries(verb.word().lemma())
        && verb.entry().type() == noun.entry().type()
        && noun.arguments()
            .lightVerb(noun.word())
            .filter(carrier -> carrier == verb.word())
            .isPresent()
        && !isPartOf(noun, verb, lightVerbs);
  }

  /** "killed in an attack": the attack without participants of its own is the same act. */
  private static boolean isCauseOf(Trigger noun, Trigger verb) {
    if (noun.word().isVerb()
        || !verb.word().isVerb()
        || noun.entry().type() != EventType.ASSAULT
        || verb.entry().type() != EventType.ASSAULT) {
      return false;
    }
    for (String place : List.of("in", "by", "during", "with", "subject")) {
      for (Word word : verb.arguments().at(place)) {
        boolean same = word == noun.word();
        boolean othersFight =
            Set.of("clash", "fighting", "war", "conflict", "battle").contains(noun.word().lemma());
        if (same && !othersFight) {
          return true;
        }
      }
    }
    return false;
  }
}
