package org.legomena.cli.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * One annotated document.
 *
 * @param id by which the coded document is found
 * @param text as it was annotated
 * @param sentences bounds of the sentences, in code points, in order
 * @param events in the order of the annotation
 */
public record GoldDocument(
    String id, String text, List<Bounds> sentences, List<ScoredEvent> events) {
  public GoldDocument {
    sentences = List.copyOf(sentences);
    events = List.copyOf(events);
  }

  /**
   * Where something stands.
   *
   * @param start first code point
   * @param end one past the last
   */
  public record Bounds(int start, int end) {}

  /** Number of the sentence that holds this code point. */
  Optional<Integer> sentenceAt(int offset) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).start() <= offset && offset < sentences.get(i).end()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
