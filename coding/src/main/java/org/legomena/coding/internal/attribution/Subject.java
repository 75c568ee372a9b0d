package org.legomena.coding.internal.attribution;

import java.util.Optional;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * Who does what a word tells, said or understood: its own subject, the agent of a passive, the noun
 * a participle or a relative clause describes, or the subject of the verb above.
 *
 * @param word the head of the subject
 * @param way how it was found: {@code own}, {@code agent}, {@code possessive}, {@code noun} or
 *     {@code above}
 */
record Subject(Word word, String way) {
  private static final int HIGHEST = 4;

  static Optional<Subject> of(Sentence sentence, Word word) {
    Word at = word;
    for (int steps = 0; steps <= HIGHEST; steps++) {
      Optional<Subject> here = at(sentence, at, steps);
      if (here.isPresent() || at.head() == 0 || !passesOn(at)) {
        return here;
      }
      at = sentence.word(at.head());
    }
    return Optional.empty();
  }

  private static Optional<Subject> at(Sentence sentence, Word word, int steps) {
    boolean passive = sentence.has(word, "aux:pass");
    if (passive && steps == 0) {
      return agent(sentence, word);
    }
    Optional<Word> own = sentence.child(word, "nsubj");
    if (own.isPresent()) {
      return own.map(subject -> new Subject(subject, steps == 0 ? "own" : "above"));
    }
    if (steps == 0 && word.isNoun()) {
      Optional<Word> owner = sentence.child(word, "nmod:poss");
      if (owner.isPresent()) {
        return owner.map(subject -> new Subject(subject, "possessive"));
      }
    }
    if (word.is("acl") && word.head() > 0) {
      return Optional.of(new Subject(sentence.word(word.head()), "noun"));
    }
    return Optional.empty();
  }

  private static Optional<Subject> agent(Sentence sentence, Word verb) {
    for (Word child : sentence.children(verb, "obl")) {
      if (sentence.child(child, "case").filter(by -> by.lemma().equals("by")).isPresent()) {
        return Optional.of(new Subject(child, "agent"));
      }
    }
    return Optional.empty();
  }

  /** Whether the subject of the word above is understood to be that of this one too. */
  private static boolean passesOn(Word word) {
    return word.isAny("conj", "advcl", "xcomp", "obj", "obl", "parataxis", "dep", "ccomp");
  }
}
