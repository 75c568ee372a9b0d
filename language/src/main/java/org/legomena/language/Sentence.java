package org.legomena.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.legomena.reading.Span;

/**
 * One sentence: words in order and the tree they form. Immutable and safe to share.
 *
 * <p>Every word but the root has one head, and following heads from any word ends at the root: the
 * constructor refuses anything else.
 */
public final class Sentence {
  private final int number;
  private final Span span;
  private final List<Word> words;
  private final List<List<Word>> children;
  private final Word root;

  /**
   * @param number place in the article, from 0
   * @param words at least one, numbered from 1 without gaps, spans in order and apart
   * @throws IllegalArgumentException if the words do not form a tree with one root
   */
  public Sentence(int number, List<Word> words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("sentence " + number + " has no words");
    }
    this.number = number;
    this.words = List.copyOf(words);
    this.span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    List<List<Word>> below = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      below.add(new ArrayList<>(2));
    }
    this.root = link(below);
    below.replaceAll(Collections::unmodifiableList);
    this.children = below;
    checkReachable();
  }

  private Word link(List<List<Word>> below) {
    Word found = null;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.number() != i + 1) {
        throw new IllegalArgumentException(
            "word " + word.number() + " of sentence " + number + " stands at place " + (i + 1));
      }
      if (word.head() > words.size()) {
        throw new IllegalArgumentException(
            "word " + word.number() + " of sentence " + number + " has no head " + word.head());
      }
      if (word.head() > 0) {
        below.get(word.head() - 1).add(word);
      } else if (found == null) {
        found = word;
      } else {
        throw new IllegalArgumentException(
            "sentence " + number + " has two roots, " + found.number() + " and " + word.number());
      }
    }
    if (found == null) {
      throw new IllegalArgumentException("sentence " + number + " has no root");
    }
    return found;
  }

  private void checkReachable() {
    int reached = subtree(root).size();
    if (reached != words.size()) {
      throw new IllegalArgumentException(
          "sentence " + number + " has a cycle: " + reached + " of " + words.size() + " words");
    }
  }

  /** Place in the article, from 0. */
  public int number() {
    return number;
  }

  /** From the first word's start to the last one's end. */
  public Span span() {
    return span;
  }

  /** All words in order; never empty. */
  public List<Word> words() {
    return words;
  }

  /**
   * The word with this number.
   *
   * @param wordNumber from 1
   */
  public Word word(int wordNumber) {
    return words.get(wordNumber - 1);
  }

  /** The word no other word governs. */
  public Word root() {
    return root;
  }

  /** The word that this one depends on; empty for the root. */
  public Optional<Word> head(Word word) {
    return word.head() == 0 ? Optional.empty() : Optional.of(word(word.head()));
  }

  /** The words that depend on this one, in order. */
  public List<Word> children(Word word) {
    return children.get(word.number() - 1);
  }

  /** The first dependent with one of these relations, subtypes included. */
  public Optional<Word> child(Word word, String... relations) {
    for (Word child : children(word)) {
      if (child.isAny(relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** All dependents with one of these relations, subtypes included, in order. */
  public List<Word> children(Word word, String... relations) {
    List<Word> found = new ArrayList<>();
    for (Word child : children(word)) {
      if (child.isAny(relations)) {
        found.add(child);
      }
    }
    return found;
  }

  /** Whether the word has a dependent with one of these relations. */
  public boolean has(Word word, String... relations) {
    return child(word, relations).isPresent();
  }

  /** The word and all that depend on it, directly or not, in order of the text. */
  public List<Word> subtree(Word top) {
    boolean[] inside = new boolean[words.size()];
    Deque<Word> open = new ArrayDeque<>();
    open.push(top);
    int count = 0;
    while (!open.isEmpty()) {
      Word word = open.pop();
      if (inside[word.number() - 1]) {
        continue;
      }
      inside[word.number() - 1] = true;
      count++;
      children(word).forEach(open::push);
    }
    List<Word> found = new ArrayList<>(count);
    for (Word word : words) {
      if (inside[word.number() - 1]) {
        found.add(word);
      }
    }
    return found;
  }

  /** Whether {@code above} is {@code word} or stands over it in the tree. */
  public boolean dominates(Word above, Word word) {
    Word at = word;
    while (at.number() != above.number()) {
      if (at.head() == 0) {
        return false;
      }
      at = word(at.head());
    }
    return true;
  }

  /** The word that follows in the text. */
  public Optional<Word> next(Word word) {
    return word.number() < words.size() ? Optional.of(word(word.number() + 1)) : Optional.empty();
  }

  /** The word that stands before in the text. */
  public Optional<Word> previous(Word word) {
    return word.number() > 1 ? Optional.of(word(word.number() - 1)) : Optional.empty();
  }

  /** The word whose span holds this offset of the article's text. */
  public Optional<Word> wordAt(int offset) {
    int low = 0;
    int high = words.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span here = words.get(middle).span();
      if (here.contains(offset)) {
        return Optional.of(words.get(middle));
      } else if (here.end() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /** The lines of CoNLL-U, ten columns each; unknown ones are {@code _}. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (Word word : words) {
      lines
          .append(word.number())
          .append('\t')
          .append(word.text())
          .append('\t')
          .append(word.lemma())
          .append("\t_\t")
          .append(word.tag())
          .append("\t_\t")
          .append(word.head())
          .append('\t')
          .append(word.relation())
          .append("\t_\tName=")
          .append(word.name())
          .append('\n');
    }
    return lines.toString();
  }
}
