package org.legomena.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who takes part in an article, and which words mean whom.
 *
 * @param all the entities in order of first mention
 * @param atWords the entities meant by the phrase whose head is this word; several for "both",
 *     "they" of two
 */
public record Participants(List<Entity> all, Map<WordRef, List<Entity>> atWords) {
  /** Nobody. */
  public static final Participants NONE = new Participants(List.of(), Map.of());

  public Participants {
    all = List.copyOf(all);
    atWords = Map.copyOf(atWords);
  }

  /** The entities that the phrase with this head word means; empty if it is no participant. */
  public List<Entity> at(Sentence sentence, Word word) {
    return atWords.getOrDefault(WordRef.of(sentence, word), List.of());
  }

  /** The entity with this id. */
  public Optional<Entity> find(String id) {
    return all.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }
}
