package org.legomena.language;

/**
 * One word of an article, named by its place.
 *
 * @param sentence number of its sentence, from 0
 * @param word its number there, from 1
 */
public record WordRef(int sentence, int word) implements Comparable<WordRef> {
  /** The reference of a word. */
  public static WordRef of(Sentence sentence, Word word) {
    return new WordRef(sentence.number(), word.number());
  }

  /** In order of the text. */
  @Override
  public int compareTo(WordRef other) {
    return sentence != other.sentence
        ? Integer.compare(sentence, other.sentence)
        : Integer.compare(word, other.word);
  }
}
