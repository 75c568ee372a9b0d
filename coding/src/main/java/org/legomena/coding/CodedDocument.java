package org.legomena.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.language.TimeExpression;
import org.legomena.reading.Article;
import org.legomena.reading.Span;

/**
 * What an article reports: the coded document of the contract.
 *
 * @param article as read; all spans refer to its text, in UTF-16 units (output converts them to
 *     code points)
 * @param sentences spans of the sentences in order
 * @param actors the participants, in order of first mention
 * @param places the places, in order of first mention
 * @param times the time expressions in order; the n-th has the id {@code tn}
 * @param attributions in order of the text
 * @param events in order of the text
 * @param warnings what a reader of the result should know: an uncoded language, words mended
 */
public record CodedDocument(
    Article article,
    List<Span> sentences,
    List<Entity> actors,
    List<Place> places,
    List<TimeExpression> times,
    List<Attribution> attributions,
    List<Event> events,
    List<String> warnings) {
  public CodedDocument {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
    warnings = List.copyOf(warnings);
  }

  /** The actor with this id. */
  public Optional<Entity> actor(String id) {
    return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
  }

  /** The place with this id. */
  public Optional<Place> place(String id) {
    return places.stream().filter(place -> place.id().equals(id)).findFirst();
  }

  /** The attribution with this id. */
  public Optional<Attribution> attribution(String id) {
    return attributions.stream().filter(found -> found.id().equals(id)).findFirst();
  }

  /** Number of the sentence that holds this offset of the text; empty between sentences. */
  public Optional<Integer> sentenceAt(int offset) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).contains(offset)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
