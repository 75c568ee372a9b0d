package org.legomena.cli.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.Quantity;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.reading.Span;

/** Looks up what the ids and spans of a document's events stand for. */
final class EventWords {
  private final CodedDocument document;

  EventWords(CodedDocument document) {
    this.document = document;
  }

  /** The words at a span, in one line. */
  String at(Span span) {
    return span.of(document.article().text()).replaceAll("\\s+", " ").strip();
  }

  List<Entity> actors(Event event) {
    return event.actors().stream().flatMap(id -> document.actor(id).stream()).toList();
  }

  List<Entity> recipients(Event event) {
    return event.recipients().stream().flatMap(id -> document.actor(id).stream()).toList();
  }

  Optional<Place> place(Event event) {
    return event.place().flatMap(document::place);
  }

  Optional<Entity> sourceActor(Event event) {
    return event.source().actor().flatMap(document::actor);
  }

  Optional<String> sourceWords(Event event) {
    return event.source().span().map(this::at);
  }

  /** The sentence that holds the trigger. */
  Optional<Span> sentence(Event event) {
    return document.sentenceAt(event.trigger().start()).map(document.sentences()::get);
  }

  /** {@code 24}, {@code 24 or more}, {@code up to 30}, {@code 24 to 30}. */
  static String number(Quantity quantity) {
    OptionalLong min = quantity.min();
    OptionalLong max = quantity.max();
    if (min.isEmpty()) {
      return "up to " + max.orElseThrow();
    }
    if (max.isEmpty()) {
      return min.getAsLong() + " or more";
    }
    return min.getAsLong() == max.getAsLong()
        ? String.valueOf(min.getAsLong())
        : min.getAsLong() + " to " + max.getAsLong();
  }
}
