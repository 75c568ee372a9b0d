package org.legomena.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.coding.Quantity;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.reading.Article;

/** One event a row, for spreadsheets: RFC 4180, with a head. */
public final class CsvFormat implements DocumentFormat {
  private static final String LINE_END = "\r\n";
  private static final String SEPARATOR = " | ";
  private static final int CONFIDENCE_DECIMALS = 3;
  private static final int DEGREE_DECIMALS = 5;

  /** The columns in order, each with what it holds of an event. */
  private static final List<Column> COLUMNS = columns();

  private record Column(String name, Function<Row, String> value) {}

  private record Row(CodedDocument document, EventWords words, CodePoints codePoints, Event event) {
    Article article() {
      return document.article();
    }
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(text("document", row -> row.article().id()));
    columns.add(text("title", row -> row.article().title().orElse("")));
    columns.add(text("published", row -> written(row.article().published())));
    columns.add(text("outlet", row -> row.article().outlet().orElse("")));
    columns.add(text("url", row -> row.article().url().orElse("")));
    columns.add(text("event", row -> row.event().id()));
    columns.add(text("type", row -> row.event().type().name()));
    columns.add(text("modes", row -> joined(row.event().modes())));
    columns.add(text("contexts", row -> joined(row.event().contexts())));
    columns.add(text("quad", row -> row.event().type().quad().label()));
    columns.add(text("status", row -> row.event().status().label()));
    columns.add(text("trigger", row -> row.words().at(row.event().trigger())));
    addEntities("actor", row -> row.words().actors(row.event()), columns);
    addEntities("recipient", row -> row.words().recipients(row.event()), columns);
    columns.add(text("from", row -> written(interval(row).map(Interval::from))));
    columns.add(text("to", row -> written(interval(row).map(Interval::to))));
    addPlace(columns);
    addSource(columns);
    for (String number : List.of("killed", "injured", "arrested", "size")) {
      columns.add(plain(number + "_min", row -> bound(row, number, Quantity::min)));
      columns.add(plain(number + "_max", row -> bound(row, number, Quantity::max)));
    }
    columns.add(text("quoted", row -> String.valueOf(row.event().quoted())));
    columns.add(
        plain(
            "confidence", row -> JsonWriting.plain(row.event().confidence(), CONFIDENCE_DECIMALS)));
    columns.add(text("because", row -> row.event().because()));
    columns.add(plain("trigger_start", row -> offset(row, row.event().trigger().start())));
    columns.add(plain("trigger_end", row -> offset(row, row.event().trigger().end())));
    columns.add(text("sentence", CsvFormat::sentence));
    return List.copyOf(columns);
  }

  private static void addEntities(
      String role, Function<Row, List<Entity>> entities, List<Column> columns) {
    columns.add(
        text(role + "s", row -> joined(entities.apply(row).stream().map(Entity::name).toList())));
    columns.add(
        text(
            role + "_countries",
            row ->
                joined(
                    entities.apply(row).stream()
                        .map(entity -> entity.country().orElse(""))
                        .toList())));
    columns.add(
        text(
            role + "_sectors",
            row ->
                joined(
                    entities.apply(row).stream()
                        .map(entity -> String.join(" ", entity.sectors()))
                        .toList())));
  }

  private static void addPlace(List<Column> columns) {
    columns.add(text("place", row -> place(row).map(Place::name).orElse("")));
    columns.add(text("place_country", row -> place(row).flatMap(Place::country).orElse("")));
    columns.add(
        plain("latitude", row -> degrees(place(row).flatMap(Place::point), Place.Point::latitude)));
    columns.add(
        plain(
            "longitude", row -> degrees(place(row).flatMap(Place::point), Place.Point::longitude)));
    columns.add(plain("geonames", row -> written(place(row).flatMap(Place::geonames))));
  }

  private static void addSource(List<Column> columns) {
    columns.add(text("source_kind", row -> row.event().source().kind().label()));
    columns.add(text("source", row -> row.words().sourceWords(row.event()).orElse("")));
    columns.add(
        text(
            "source_actor",
            row -> row.words().sourceActor(row.event()).map(Entity::name).orElse("")));
  }

  private static Column text(String name, Function<Row, String> value) {
    return new Column(name, row -> CsvCell.text(value.apply(row)));
  }

  /** A number of our own, which may start with a minus. */
  private static Column plain(String name, Function<Row, String> value) {
    return new Column(name, value);
  }

  @Override
  public void open(Writer out) throws IOException {
    out.write(String.join(",", COLUMNS.stream().map(Column::name).toList()));
    out.write(LINE_END);
  }

  @Override
  public void write(CodedDocument document, Writer out) throws IOException {
    EventWords words = new EventWords(document);
    CodePoints codePoints = CodePoints.of(document.article().text());
    for (Event event : document.events()) {
      Row row = new Row(document, words, codePoints, event);
      out.write(
          String.join(",", COLUMNS.stream().map(column -> column.value().apply(row)).toList()));
      out.write(LINE_END);
    }
  }

  private static String joined(List<String> values) {
    return String.join(SEPARATOR, values);
  }

  private static String written(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static Optional<Interval> interval(Row row) {
    return row.event().time().flatMap(EventTime::interval);
  }

  private static Optional<Place> place(Row row) {
    return row.words().place(row.event());
  }

  private static String degrees(
      Optional<Place.Point> point, Function<Place.Point, Double> coordinate) {
    return point
        .map(known -> JsonWriting.plain(coordinate.apply(known), DEGREE_DECIMALS))
        .orElse("");
  }

  private static String bound(Row row, String number, Function<Quantity, OptionalLong> side) {
    Quantity quantity = row.event().numbers().get(number);
    if (quantity == null) {
      return "";
    }
    OptionalLong bound = side.apply(quantity);
    return bound.isPresent() ? String.valueOf(bound.getAsLong()) : "";
  }

  private static String offset(Row row, int utf16Offset) {
    return String.valueOf(row.codePoints().at(utf16Offset));
  }

  private static String sentence(Row row) {
    return row.words().sentence(row.event()).map(row.words()::at).orElse("");
  }
}
