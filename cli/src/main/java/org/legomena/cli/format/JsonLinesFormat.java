package org.legomena.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.legomena.coding.Attribution;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.coding.Quantity;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.language.PlaceKind;
import org.legomena.language.TimeExpression;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.reading.Article;

/** One coded document a line, with everything that is known of it. */
public final class JsonLinesFormat implements DocumentFormat {
  static final String ONTOLOGY = "plover-2024";
  private static final int CONFIDENCE_DECIMALS = 3;
  private static final int DEGREE_DECIMALS = 5;

  private final String version;

  /**
   * @param version of the coder, as in {@code 0.1.0}
   */
  public JsonLinesFormat(String version) {
    this.version = Objects.requireNonNull(version, "version");
  }

  @Override
  public void write(CodedDocument document, Writer out) throws IOException {
    CodePoints codePoints = CodePoints.of(document.article().text());
    JsonWriting.line(out, codePoints, json -> writeFields(document, json));
  }

  private void writeFields(CodedDocument document, JsonWriting json) throws IOException {
    writeArticle(document.article(), json);
    json.spans("sentences", document.sentences());
    json.list(
        "actors", document.actors(), actor -> json.element(inner -> writeActor(actor, inner)));
    json.list(
        "places", document.places(), place -> json.element(inner -> writePlace(place, inner)));
    writeTimes(document.times(), json);
    json.list(
        "attributions",
        document.attributions(),
        attribution -> json.element(inner -> writeAttribution(attribution, inner)));
    json.list(
        "events", document.events(), event -> json.element(inner -> writeEvent(event, inner)));
    json.strings("warnings", document.warnings());
    json.object("coder", this::writeCoder);
  }

  private static void writeArticle(Article article, JsonWriting json) throws IOException {
    json.string("id", article.id());
    json.string("title", article.title());
    json.string("published", article.published());
    json.string("url", article.url());
    json.string("source", article.outlet());
    json.string(
        "language", Optional.of(article.language()).filter(language -> !language.equals("und")));
    json.string("text", article.text());
  }

  private static void writeActor(Entity actor, JsonWriting json) throws IOException {
    json.string("id", actor.id());
    json.string("name", actor.name());
    json.strings("aliases", actor.aliases());
    json.string("country", actor.country());
    json.strings("sectors", actor.sectors());
    json.string("kind", actor.kind().label());
    json.string("role", actor.role().map(Entity.Role::words));
    json.spans("mentions", actor.mentions());
  }

  private static void writePlace(Place place, JsonWriting json) throws IOException {
    json.string("id", place.id());
    json.string("name", place.name());
    json.string("country", place.country());
    json.number("latitude", place.point().map(Place.Point::latitude), DEGREE_DECIMALS);
    json.number("longitude", place.point().map(Place.Point::longitude), DEGREE_DECIMALS);
    json.number("geonames", place.geonames().map(Long::doubleValue), 0);
    json.string("kind", place.kind().map(PlaceKind::label));
    json.spans("mentions", place.mentions());
  }

  private static void writeTimes(List<TimeExpression> times, JsonWriting json) throws IOException {
    int[] number = {0};
    json.list(
        "times",
        times,
        time ->
            json.element(
                inner -> {
                  inner.string("id", "t" + ++number[0]);
                  inner.span("span", time.span());
                  writeInterval(time.interval(), inner);
                  inner.string("value", time.value());
                }));
  }

  private static void writeInterval(Optional<Interval> interval, JsonWriting json)
      throws IOException {
    json.string("from", interval.map(Interval::from).map(LocalDate::toString));
    json.string("to", interval.map(Interval::to).map(LocalDate::toString));
  }

  private static void writeAttribution(Attribution attribution, JsonWriting json)
      throws IOException {
    json.string("id", attribution.id());
    if (attribution.source().isEmpty()) {
      json.nothing("source");
    } else {
      json.spans("source", attribution.source());
    }
    json.spans("cues", attribution.cues());
    json.spans("content", attribution.content());
    json.string("kind", attribution.kind().label());
    json.string("actor", attribution.actor());
    json.bool("quoted", attribution.quoted());
  }

  private static void writeEvent(Event event, JsonWriting json) throws IOException {
    json.string("id", event.id());
    json.string("type", event.type().name());
    json.strings("modes", event.modes());
    json.strings("contexts", event.contexts());
    json.string("quad", event.type().quad().label());
    json.span("trigger", event.trigger());
    json.strings("actors", event.actors());
    json.strings("recipients", event.recipients());
    json.string("status", event.status().label());
    json.object("source", source -> writeSource(event, source));
    json.string("place", event.place());
    writeEventTime(event.time(), json);
    json.object("numbers", numbers -> writeNumbers(event.numbers(), numbers));
    json.bool("quoted", event.quoted());
    json.number("confidence", Optional.of(event.confidence()), CONFIDENCE_DECIMALS);
    json.string("because", event.because());
  }

  private static void writeSource(Event event, JsonWriting json) throws IOException {
    json.string("kind", event.source().kind().label());
    json.string("attribution", event.source().attribution());
    json.string("actor", event.source().actor());
    json.span("span", event.source().span());
  }

  private static void writeEventTime(Optional<EventTime> time, JsonWriting json)
      throws IOException {
    if (time.isEmpty()) {
      json.nothing("time");
      return;
    }
    json.object(
        "time",
        inner -> {
          inner.span("span", time.get().span());
          writeInterval(time.get().interval(), inner);
        });
  }

  private static void writeNumbers(Map<String, Quantity> numbers, JsonWriting json)
      throws IOException {
    for (Map.Entry<String, Quantity> entry : numbers.entrySet()) {
      Quantity quantity = entry.getValue();
      json.object(
          entry.getKey(),
          inner -> {
            inner.number("min", quantity.min());
            inner.number("max", quantity.max());
            inner.span("span", quantity.span());
          });
    }
  }

  private void writeCoder(JsonWriting json) throws IOException {
    json.string("name", "legomena");
    json.string("version", version);
    json.string("ontology", ONTOLOGY);
  }
}
