package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * The way through the tree from the word that names an act to a mention: relations climbed ({@code
 * ^obj}), then relations gone down, prepositions in their place ({@code by}). Steps that do not
 * change who is meant (conjuncts, appositions, parts of a name) are left out.
 *
 * @param up relations climbed
 * @param down relations gone down to the mention
 * @param top the highest word of the way
 */
record TreeWay(List<String> up, List<String> down, Word top) {
  private static final int SHOWN = 4;
  private static final Set<String> SILENT = Set.of("conj", "appos", "flat", "fixed");

  TreeWay {
    up = List.copyOf(up);
    down = List.copyOf(down);
  }

  /** The way from one word to another of the same sentence. */
  static TreeWay between(Sentence sentence, Word from, Word to) {
    List<Word> above = ancestors(sentence, from);
    List<String> down = new ArrayList<>();
    Word top = to;
    while (!above.contains(top)) {
      step(sentence, top, "", down);
      top = sentence.word(top.head());
    }
    List<String> up = new ArrayList<>();
    for (Word word : above.subList(0, above.indexOf(top))) {
      step(sentence, word, "^", up);
    }
    return new TreeWay(up, reversed(down), top);
  }

  private static List<String> reversed(List<String> steps) {
    List<String> reversed = new ArrayList<>(steps);
    Collections.reverse(reversed);
    return reversed;
  }

  /** The word and all above it, nearest first. */
  private static List<Word> ancestors(Sentence sentence, Word word) {
    List<Word> above = new ArrayList<>(List.of(word));
    while (above.get(above.size() - 1).head() > 0) {
      above.add(sentence.word(above.get(above.size() - 1).head()));
    }
    return above;
  }

  private static void step(Sentence sentence, Word word, String sign, List<String> into) {
    if (!word.isAny(SILENT.toArray(String[]::new))) {
      into.add(sign + relation(sentence, word));
    }
  }

  /** The relation of a word to its head; for a prepositional phrase its preposition. */
  private static String relation(Sentence sentence, Word word) {
    if (word.isAny("obl", "nmod") && !word.is("nmod:poss")) {
      return sentence.child(word, "case").map(Word::lemma).orElse(word.relation());
    }
    return word.relation();
  }

  /** Number of steps that count. */
  int length() {
    return up.size() + down.size();
  }

  /** The last step: how the mention hangs on its own head; empty if it is the trigger itself. */
  String last() {
    return down.isEmpty() ? up.isEmpty() ? "" : up.get(up.size() - 1) : down.get(down.size() - 1);
  }

  /** The steps, a long way shortened in the middle. */
  String text() {
    List<String> all = new ArrayList<>(up);
    all.addAll(down);
    if (all.size() <= SHOWN) {
      return String.join("/", all);
    }
    return all.get(0) + "/" + all.get(1) + "/*/" + (down.isEmpty() ? "^" : last());
  }
}
