package org.legomena.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.coding.Source;
import org.legomena.coding.SourceKind;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.reading.Span;

/**
 * One document a line, as people annotate gold documents: {@code doc}, {@code entities} and {@code
 * events}, each event with the number of its sentence, its trigger's words, and the how-manieth
 * time they stand there. Events outside any sentence are left out.
 */
public final class GoldFormat implements DocumentFormat {
  @Override
  public void write(CodedDocument document, Writer out) throws IOException {
    EventWords words = new EventWords(document);
    CodePoints codePoints = CodePoints.of(document.article().text());
    JsonWriting.line(
        out,
        codePoints,
        json -> {
          json.string("doc", document.article().id());
          json.list(
              "entities",
              document.actors(),
              entity -> json.element(inner -> writeEntity(entity, inner)));
          List<Event> events =
              document.events().stream()
                  .filter(event -> words.sentence(event).isPresent())
                  .toList();
          json.list(
              "events",
              events,
              event -> json.element(inner -> writeEvent(document, event, words, inner)));
        });
  }

  private static void writeEntity(Entity entity, JsonWriting json) throws IOException {
    json.string("id", entity.id());
    json.string("name", entity.name());
    json.strings("aliases", entity.aliases());
    json.string("country", entity.country().orElse(""));
    json.string("sector", entity.sectors().stream().findFirst().orElse(""));
  }

  private static void writeEvent(
      CodedDocument document, Event event, EventWords words, JsonWriting json) throws IOException {
    Span sentence = words.sentence(event).orElseThrow();
    String text = document.article().text();
    json.number("s", Optional.of((double) document.sentences().indexOf(sentence)), 0);
    json.string("trigger", event.trigger().of(text).replace('\n', ' '));
    json.number("nth", Optional.of((double) nth(text, sentence, event.trigger())), 0);
    json.string("type", event.type().name());
    json.strings("modes", event.modes());
    json.strings("actors", event.actors());
    json.strings("recipients", event.recipients());
    json.string("status", event.status().label());
    json.object("source", inner -> writeSource(event.source(), words.sourceWords(event), inner));
    writePlace(words.place(event), json);
    writeTime(event.time(), words, json);
    json.bool("quoted", event.quoted());
    json.bool("sure", true);
  }

  /** The how-manieth time, from 1, the trigger's words stand in the sentence. */
  private static int nth(String text, Span sentence, Span trigger) {
    String words = trigger.of(text);
    int count = 0;
    int at = text.indexOf(words, sentence.start());
    while (at >= 0 && at <= trigger.start()) {
      count++;
      at = text.indexOf(words, at + 1);
    }
    return count;
  }

  private static void writeSource(Source source, Optional<String> words, JsonWriting json)
      throws IOException {
    json.string("kind", source.kind().label());
    if (source.kind() != SourceKind.AUTHOR) {
      json.string("text", words.orElse(""));
      json.string("entity", source.actor());
    }
  }

  private static void writePlace(Optional<Place> place, JsonWriting json) throws IOException {
    if (place.isEmpty()) {
      json.nothing("place");
      return;
    }
    json.object(
        "place",
        inner -> {
          inner.string("text", place.get().name());
          inner.string("name", place.get().name());
          inner.string("country", place.get().country().orElse(""));
        });
  }

  private static void writeTime(Optional<EventTime> time, EventWords words, JsonWriting json)
      throws IOException {
    Optional<Interval> interval = time.flatMap(EventTime::interval);
    if (interval.isEmpty()) {
      json.nothing("time");
      return;
    }
    json.object(
        "time",
        inner -> {
          inner.string("text", words.at(time.orElseThrow().span()));
          inner.string("from", interval.get().from().toString());
          inner.string("to", interval.get().to().toString());
        });
  }

  /**
   * Writes what goes with an annotation: the document's id, day, title, text, and the bounds of its
   * sentences in code points.
   */
  public static void writeText(CodedDocument document, Writer out) throws IOException {
    CodePoints codePoints = CodePoints.of(document.article().text());
    JsonWriting.line(
        out,
        codePoints,
        json -> {
          json.string("id", document.article().id());
          json.string("published", document.article().published());
          json.string("title", document.article().title());
          json.string("text", document.article().text());
          json.spans("sentences", document.sentences());
        });
  }
}
