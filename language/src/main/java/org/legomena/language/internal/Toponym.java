package org.legomena.language.internal;

import java.util.List;
import java.util.Optional;
import org.legomena.language.PlaceKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * Words that name a place, and what they may name.
 *
 * @param sentence where they stand
 * @param first number of the first word
 * @param last number of the last word
 * @param head the word that governs the others
 * @param span the words in the article
 * @param name the words, without a leading compass point
 * @param candidates places of this name; none if unknown
 * @param told the kind that the words themselves tell: "Kent County"
 */
record Toponym(
    Sentence sentence,
    int first,
    int last,
    Word head,
    Span span,
    String name,
    List<KnownPlace> candidates,
    Optional<PlaceKind> told) {
  Toponym {
    candidates = List.copyOf(candidates);
  }

  /** The words as a key to group mentions by. */
  String key() {
    return ListedPlaces.key(name);
  }
}
