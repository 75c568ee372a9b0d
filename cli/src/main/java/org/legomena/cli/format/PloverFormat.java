package org.legomena.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.coding.EventType;
import org.legomena.coding.Quantity;
import org.legomena.coding.Status;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.reading.Article;
import org.legomena.reading.Span;

/**
 * One event a line, with the field names of PLOVER's manual (Open Event Data Alliance, draft 0.7,
 * chapter "JSON Data Fields").
 *
 * <p>As the manual asks, cooperation that is only planned is written as what has been done about
 * it: CONSULT, SUPPORT, COOPERATE and AID become AGREE, and RETREAT becomes CONCEDE. What else is
 * not done is marked in {@code context}, as {@code future}, {@code hypothetical} or {@code
 * negation}. {@code status} and {@code coded_event} keep what was there before.
 */
public final class PloverFormat implements DocumentFormat {
  private static final int DEGREE_DECIMALS = 5;
  private static final int CONFIDENCE_DECIMALS = 3;

  private final String version;

  /**
   * @param version of the coder, as in {@code 0.1.0}
   */
  public PloverFormat(String version) {
    this.version = Objects.requireNonNull(version, "version");
  }

  @Override
  public void write(CodedDocument document, Writer out) throws IOException {
    EventWords words = new EventWords(document);
    CodePoints codePoints = CodePoints.of(document.article().text());
    for (Event event : document.events()) {
      JsonWriting.line(out, codePoints, json -> writeFields(document, event, words, json));
    }
  }

  /** The type that the manual gives an event with this status. */
  static EventType folded(EventType type, Status status) {
    if (status != Status.PLANNED) {
      return type;
    }
    return switch (type) {
      case CONSULT, SUPPORT, COOPERATE, AID -> EventType.AGREE;
      case RETREAT -> EventType.CONCEDE;
      case AGREE,
          CONCEDE,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          type;
    };
  }

  private void writeFields(CodedDocument document, Event event, EventWords words, JsonWriting json)
      throws IOException {
    EventType type = folded(event.type(), event.status());
    json.string("id", document.article().id() + "-" + event.id());
    writeDates(document.article(), event, json);
    json.list("source", words.actors(event), actor -> json.element(in -> writeActor(actor, in)));
    json.list(
        "recipient", words.recipients(event), actor -> json.element(in -> writeActor(actor, in)));
    json.strings("event", List.of(type.name()));
    json.string("coded_event", event.type().name());
    json.strings("event_text", List.of(words.at(event.trigger())));
    writePlace(words.place(event), json);
    json.number("quad_code", Optional.of((double) type.quad().number()), 0);
    json.strings("mode", type == event.type() ? event.modes() : List.of());
    json.strings("context", context(event, type));
    json.string("status", event.status().label());
    json.object("size_info", inner -> writeSizes(event.numbers(), inner));
    json.object("reported_by", inner -> writeSource(event, words, inner));
    writeSentence(document, words.sentence(event), words, json);
    json.object("cite_info", inner -> writeCitation(document.article(), inner));
    json.string("coder", "legomena " + version);
    json.number("confidence", Optional.of(event.confidence()), CONFIDENCE_DECIMALS);
    json.string("comment", event.because());
  }

  private static void writeDates(Article article, Event event, JsonWriting json)
      throws IOException {
    Optional<Interval> interval = event.time().flatMap(EventTime::interval);
    Optional<LocalDate> published = article.published();
    json.string("date", interval.map(Interval::from).or(() -> published));
    json.string("enddate", interval.map(Interval::to).or(() -> published));
    Optional<String> basis =
        interval.isPresent() ? Optional.of("text") : published.map(day -> "published");
    json.string("date_basis", basis);
  }

  private static void writeActor(Entity actor, JsonWriting json) throws IOException {
    json.string("code", actor.country());
    json.string("sector", actor.sectors().stream().findFirst());
    json.string("actor_text", actor.name());
    json.string("office", actor.role().map(Entity.Role::words));
  }

  private static void writePlace(Optional<Place> place, JsonWriting json) throws IOException {
    if (place.isEmpty()) {
      json.nothing("event_loc");
      return;
    }
    json.object(
        "event_loc",
        inner -> {
          inner.number("geonameid", place.get().geonames().map(Long::doubleValue), 0);
          inner.string("name", place.get().name());
          inner.number("latitude", place.get().point().map(Place.Point::latitude), DEGREE_DECIMALS);
          inner.number(
              "longitude", place.get().point().map(Place.Point::longitude), DEGREE_DECIMALS);
          inner.string("cc3", place.get().country());
        });
  }

  private static List<String> context(Event event, EventType type) {
    List<String> context = new ArrayList<>(event.contexts());
    switch (event.status()) {
      case HAPPENED, ONGOING -> {}
      case PLANNED -> {
        if (type == event.type()) {
          context.add("future");
        }
      }
      case POSSIBLE, DEMANDED -> context.add("hypothetical");
      case NOT_HAPPENED -> context.add("negation");
    }
    return context;
  }

  private static void writeSizes(Map<String, Quantity> numbers, JsonWriting json)
      throws IOException {
    for (Map.Entry<String, Quantity> entry : numbers.entrySet()) {
      Quantity quantity = entry.getValue();
      json.object(
          entry.getKey().equals("killed") ? "dead" : entry.getKey(),
          inner -> {
            inner.number("min", quantity.min());
            inner.number("max", quantity.max());
          });
    }
  }

  private static void writeSource(Event event, EventWords words, JsonWriting json)
      throws IOException {
    Optional<Entity> actor = words.sourceActor(event);
    json.string("kind", event.source().kind().label());
    json.string("code", actor.flatMap(Entity::country));
    json.string("sector", actor.flatMap(known -> known.sectors().stream().findFirst()));
    json.string("actor_text", actor.map(Entity::name));
    json.string("text", words.sourceWords(event));
  }

  private static void writeSentence(
      CodedDocument document, Optional<Span> sentence, EventWords words, JsonWriting json)
      throws IOException {
    json.string("text", sentence.map(words::at));
    if (sentence.isEmpty()) {
      json.nothing("text_info");
      return;
    }
    json.object(
        "text_info",
        inner -> {
          double number = document.sentences().indexOf(sentence.get());
          inner.number("sequence", Optional.of(number), 0);
          inner.bounds(sentence.get());
        });
  }

  private static void writeCitation(Article article, JsonWriting json) throws IOException {
    json.string("citation", article.id());
    json.string("url", article.url());
    json.string("title", article.title());
    json.string("language", article.language());
    json.string("publication", article.outlet());
    json.string("published", article.published());
    json.string("codebook", JsonLinesFormat.ONTOLOGY);
  }
}
