package org.legomena.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.language.Entity;
import org.legomena.reading.Span;

/**
 * One event that a search has found, with the document it stands in. All spans count UTF-16 units
 * of the document's text.
 *
 * @param document as it stands after corrections
 * @param event one of its events
 * @param actors the ledger's actor for each entity of the document, by the entity's id
 * @param score how well it fits: of a meaning the cosine, -1 to 1; of a text the negative BM25,
 *     more is better; empty if neither was asked for
 */
public record Hit(
    CodedDocument document, Event event, Map<String, Long> actors, OptionalDouble score) {
  public Hit {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(event, "event");
    actors = Map.copyOf(actors);
    Objects.requireNonNull(score, "score");
  }

  /** The sentence that holds the trigger. */
  public Optional<Span> sentence() {
    return document.sentenceAt(event.trigger().start()).map(document.sentences()::get);
  }

  /** Those who did or would do it. */
  public List<Entity> by() {
    return entities(event.actors());
  }

  /** Those at whom it is directed. */
  public List<Entity> to() {
    return entities(event.recipients());
  }

  /** Names and descriptions in the sentence that mean an actor or recipient, in order. */
  public List<Span> participantSpans() {
    Optional<Span> sentence = sentence();
    return Stream.concat(by().stream(), to().stream())
        .flatMap(entity -> entity.mentions().stream())
        .filter(span -> sentence.isEmpty() || sentence.get().contains(span))
        .sorted()
        .distinct()
        .toList();
  }

  private List<Entity> entities(List<String> ids) {
    return ids.stream().flatMap(id -> document.actor(id).stream()).toList();
  }
}
