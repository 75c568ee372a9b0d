package org.legomena.coding.internal;

import java.util.Optional;
import java.util.Set;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * How near words of time or place stand to an act in the tree: they belong to an act of their own
 * clause, never to one in another.
 */
final class Circumstances {
  /** Not of the act's clause. */
  static final int NOWHERE = Integer.MAX_VALUE;

  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "announce", "report", "state", "claim", "note", "write", "warn");
  private static final int SHARED = 10;

  private Circumstances() {}

  /** Steps up from the words to the act or the verb that carries it. */
  static int distance(Trigger trigger, Word word) {
    Sentence sentence = trigger.sentence();
    Word carrier = carrier(trigger);
    Word at = word;
    int steps = 0;
    while (at.head() > 0) {
      at = sentence.word(at.head());
      steps++;
      if (at.number() == trigger.word().number()) {
        return steps;
      }
      if (at.number() == carrier.number()) {
        return steps + 1;
      }
      if (isClauseBorder(at)) {
        return isShared(sentence, word, at, carrier) ? SHARED + steps : NOWHERE;
      }
    }
    return isShared(sentence, word, at, carrier) ? SHARED + steps : NOWHERE;
  }

  /**
   * What stands before a verb is shared by the verbs that follow it in the same sentence: "On
   * Friday they met and signed". Verbs of saying share nothing: what they govern was done at other
   * times.
   */
  private static boolean isShared(Sentence sentence, Word word, Word verb, Word carrier) {
    boolean before = word.number() < verb.number() && verb.number() < carrier.number();
    return before
        && verb.isVerb()
        && !SAYING.contains(verb.lemma())
        && sentence.dominates(verb, carrier)
        && isJoined(sentence, verb, carrier);
  }

  /** Whether only conjunction and clauses of the same time lie between the two. */
  private static boolean isJoined(Sentence sentence, Word verb, Word carrier) {
    Word at = carrier;
    while (at.number() != verb.number()) {
      if (!at.is("conj") && !at.is("xcomp") && !isMeanwhile(sentence, at)) {
        return false;
      }
      at = sentence.word(at.head());
    }
    return true;
  }

  private static boolean isMeanwhile(Sentence sentence, Word word) {
    return word.is("advcl")
        && sentence
            .child(word, "mark", "advmod")
            .filter(mark -> mark.lemma().matches("as|while|when"))
            .isPresent();
  }

  /**
   * The verb of the act's own clause: itself, its light verb, or the verb its noun is subject or
   * object of.
   */
  static Word carrier(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    Word word = trigger.word();
    if (word.isVerb()) {
      return word.is("xcomp") && word.head() > 0 && sentence.word(word.head()).isVerb()
          ? sentence.word(word.head())
          : word;
    }
    Optional<Word> light = trigger.arguments().lightVerb(word);
    if (light.isPresent()) {
      return light.get();
    }
    if (word.isAny("nsubj", "obj", "obl") && word.head() > 0) {
      return verbAbove(sentence, word);
    }
    return word;
  }

  /** The verb, also over an adverb between: "called earlier on Tuesday". */
  private static Word verbAbove(Sentence sentence, Word noun) {
    Word at = sentence.word(noun.head());
    while (!at.isVerb() && at.head() > 0 && at.isAny("advmod", "obl")) {
      at = sentence.word(at.head());
    }
    return at;
  }

  private static boolean isClauseBorder(Word word) {
    return word.isVerb()
        && word.isAny("ccomp", "advcl", "acl", "parataxis", "conj", "xcomp", "csubj", "root");
  }
}
