package org.legomena.coding.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.coding.EventType;
import org.legomena.coding.Status;

/**
 * One dictionary entry: words that name an act of a type, and what must stand around them.
 *
 * @param id {@code file.id}, such as {@code assault.shell}
 * @param place file and line, for messages
 * @param type the type of the act
 * @param words the words, each with its part of speech
 * @param modes modes always given
 * @param needs conditions that must all hold
 * @param bars conditions of which none may hold
 * @param frame who is who, by place in the sentence
 * @param status the status the word itself carries, if any
 * @param beside whether it is coded beside a more specific entry of another type at the same word
 * @param confidence how often the word, its conditions met, names such an act; 0 to 1
 * @param catches sentences it must catch, trigger marked
 * @param leaves sentences it must leave alone
 */
record Entry(
    String id,
    String place,
    EventType type,
    List<Words> words,
    List<String> modes,
    List<Condition> needs,
    List<Condition> bars,
    Map<String, Role> frame,
    Optional<Status> status,
    boolean beside,
    double confidence,
    List<String> catches,
    List<String> leaves) {
  /** Part of speech of a listed word. */
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** What a participant does in the act. */
  enum Role {
    ACTOR,
    RECIPIENT,
    NONE
  }

  /**
   * A listed word or phrase.
   *
   * @param lemmas in order; of a verb the first is the trigger and the rest its particles, of a
   *     noun the last is the trigger and the rest its compounds
   */
  record Words(Part part, List<String> lemmas) {
    Words {
      lemmas = List.copyOf(lemmas);
    }

    /** The lemma by which the words are found. */
    String key() {
      return part == Part.NOUN ? lemmas.get(lemmas.size() - 1) : lemmas.get(0);
    }
  }

  /**
   * The head word at a place is one of the values.
   *
   * @param place as in {@code docs/dictionaries.md}: {@code object}, {@code with}, {@code modifier}
   * @param values lemmas, {@code any}, or classes with {@code @}
   */
  record Condition(String place, List<String> values) {
    Condition {
      values = List.copyOf(values);
    }
  }

  Entry {
    words = List.copyOf(words);
    modes = List.copyOf(modes);
    needs = List.copyOf(needs);
    bars = List.copyOf(bars);
    frame = Map.copyOf(frame);
    catches = List.copyOf(catches);
    leaves = List.copyOf(leaves);
  }
}
