package org.legomena.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which place is named where in an article.
 *
 * @param all in order of first mention
 * @param atWords the place named by the phrase whose head is this word
 */
public record Places(List<Place> all, Map<WordRef, Place> atWords) {
  /** No places. */
  public static final Places NONE = new Places(List.of(), Map.of());

  public Places {
    all = List.copyOf(all);
    atWords = Map.copyOf(atWords);
  }

  /** The place that this word names. */
  public Optional<Place> at(Sentence sentence, Word word) {
    return Optional.ofNullable(atWords.get(WordRef.of(sentence, word)));
  }
}
