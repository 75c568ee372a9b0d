package org.legomena.cli.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.language.PlaceKind;
import org.legomena.language.TimeExpression.Interval;

/**
 * Events with a point as one GeoJSON feature collection (RFC 7946), a feature a line, for maps.
 *
 * <p>How exact a point is stands beside it, as {@code accuracy}: no country is to be drawn as a pin
 * in a village. Events without a point are left out. An instance writes one file: it remembers
 * whether a feature came before.
 */
public final class GeoJsonFormat implements DocumentFormat {
  private static final int DEGREE_DECIMALS = 5;
  private static final int CONFIDENCE_DECIMALS = 3;

  private boolean started;

  @Override
  public void open(Writer out) throws IOException {
    out.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
  }

  @Override
  public void write(CodedDocument document, Writer out) throws IOException {
    EventWords words = new EventWords(document);
    CodePoints codePoints = CodePoints.of(document.article().text());
    for (Event event : document.events()) {
      Optional<Place> place = words.place(event).filter(where -> where.point().isPresent());
      if (place.isPresent()) {
        StringWriter feature = new StringWriter();
        JsonWriting.line(
            feature, codePoints, json -> writeFeature(document, event, place.get(), words, json));
        out.write(started ? ",\n" : "");
        out.write(feature.toString().stripTrailing());
        started = true;
      }
    }
  }

  @Override
  public void close(Writer out) throws IOException {
    out.write(started ? "\n]}\n" : "]}\n");
  }

  private static void writeFeature(
      CodedDocument document, Event event, Place place, EventWords words, JsonWriting json)
      throws IOException {
    json.string("type", "Feature");
    json.string("id", document.article().id() + "-" + event.id());
    Place.Point point = place.point().orElseThrow();
    json.object(
        "geometry",
        inner -> {
          inner.string("type", "Point");
          inner.numbers("coordinates", DEGREE_DECIMALS, point.longitude(), point.latitude());
        });
    json.object("properties", inner -> writeProperties(document, event, place, words, inner));
  }

  private static void writeProperties(
      CodedDocument document, Event event, Place place, EventWords words, JsonWriting json)
      throws IOException {
    Optional<Interval> interval = event.time().flatMap(EventTime::interval);
    json.string("document", document.article().id());
    json.string("event", event.id());
    json.string("event_type", event.type().name());
    json.strings("modes", event.modes());
    json.string("quad", event.type().quad().label());
    json.string("status", event.status().label());
    json.string("trigger", words.at(event.trigger()));
    json.strings("actors", words.actors(event).stream().map(Entity::name).toList());
    json.strings("recipients", words.recipients(event).stream().map(Entity::name).toList());
    json.string("from", interval.map(Interval::from));
    json.string("to", interval.map(Interval::to));
    json.string("place", place.name());
    json.string("country", place.country());
    json.string("kind", place.kind().map(PlaceKind::label));
    json.string("accuracy", place.kind().map(GeoJsonFormat::accuracy));
    json.string("source_kind", event.source().kind().label());
    json.string("source", words.sourceWords(event));
    json.string("sentence", words.sentence(event).map(words::at));
    json.string("url", document.article().url());
    json.number("confidence", Optional.of(event.confidence()), CONFIDENCE_DECIMALS);
  }

  /** What the point stands for. */
  static String accuracy(PlaceKind kind) {
    return switch (kind) {
      case POINT -> "near";
      case CITY -> "city";
      case REGION, DISPUTED -> "region";
      case COUNTRY -> "country";
      case WORLD_REGION, WATER, STRAIT, CANAL, RIVER, DESERT, MOUNTAINS -> "area";
    };
  }
}
