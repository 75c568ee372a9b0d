package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * The ways from one word through the tree to every other: relations climbed ({@code ^conj}), then
 * relations gone down ({@code nsubj}).
 */
final class Paths {
  private final Sentence sentence;
  private final Word from;
  private final int[] climbed;
  private final List<String> up = new ArrayList<>();

  Paths(Sentence sentence, Word from) {
    this.sentence = sentence;
    this.from = from;
    this.climbed = new int[sentence.words().size() + 1];
    java.util.Arrays.fill(climbed, -1);
    Word at = from;
    int steps = 0;
    climbed[at.number()] = 0;
    while (at.head() > 0) {
      up.add("^" + at.relation());
      at = sentence.word(at.head());
      climbed[at.number()] = ++steps;
    }
  }

  /** The way to a word. */
  Path to(Word word) {
    List<Word> down = new ArrayList<>();
    Word at = word;
    while (climbed[at.number()] < 0) {
      down.add(0, at);
      at = sentence.word(at.head());
    }
    return new Path(up.subList(0, climbed[at.number()]), down, at, at.number() == from.number());
  }

  /**
   * One way.
   *
   * @param up relations climbed
   * @param down words gone down to, the last the goal
   * @param top the highest word of the way
   * @param below whether the goal depends on the start
   */
  record Path(List<String> up, List<Word> down, Word top, boolean below) {
    /** At most so many steps of it, then a star. */
    String head(int steps) {
      StringBuilder text = new StringBuilder();
      int taken = 0;
      for (String relation : up) {
        if (taken++ == steps) {
          return text.append('*').toString();
        }
        text.append(relation).append('/');
      }
      for (Word word : down) {
        if (taken++ == steps) {
          return text.append('*').toString();
        }
        text.append(word.relation()).append('/');
      }
      return text.toString();
    }

    int length() {
      return up.size() + down.size();
    }

    /** The first word gone down to: the head of the branch the goal stands in; or the top. */
    Word branch() {
      return down.isEmpty() ? top : down.get(0);
    }
  }
}
