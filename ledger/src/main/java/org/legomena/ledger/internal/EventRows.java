package org.legomena.ledger.internal;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.language.PlaceKind;
import org.legomena.language.TimeExpression.Interval;

/** Writes the rows of a document's events, by which they are found. */
final class EventRows {
  private static final String EVENT =
      "INSERT INTO event (key, document, id, type, modes, contexts, status, start, stop, sentence,"
          + " source_kind, source, source_actor, place, time_from, time_to, quoted, confidence)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String PARTICIPANT =
      "INSERT INTO participant (event, side, position, actor, country, sector)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final double THOUSANDTHS = 1000;

  private final Statements statements;

  EventRows(Statements statements) {
    this.statements = statements;
  }

  /**
   * Writes all of them; there must be none before.
   *
   * @param document as it stands after corrections
   * @param actors the actor of every entity of the document
   */
  void insert(long key, CodedDocument document, Map<String, Long> actors) throws SQLException {
    CodePoints codePoints = new CodePoints(document.article().text());
    Map<String, Long> places = new HashMap<>();
    for (int i = 0; i < document.events().size(); i++) {
      Event event = document.events().get(i);
      long eventKey = Keys.of(key, i);
      insertEvent(key, eventKey, event, document, codePoints, actors, places);
      insertParticipants(eventKey, "by", event.actors(), document, actors);
      insertParticipants(eventKey, "to", event.recipients(), document, actors);
    }
  }

  /** Removes all of a document's events. */
  void delete(long key) throws SQLException {
    long first = Keys.of(key, 0);
    long last = first + Keys.PER_DOCUMENT - 1;
    statements.update("DELETE FROM participant WHERE event BETWEEN ? AND ?", first, last);
    statements.update("DELETE FROM event WHERE key BETWEEN ? AND ?", first, last);
  }

  private void insertEvent(
      long key,
      long eventKey,
      Event event,
      CodedDocument document,
      CodePoints codePoints,
      Map<String, Long> actors,
      Map<String, Long> places)
      throws SQLException {
    Optional<Interval> interval = event.time().flatMap(EventTime::interval);
    statements.update(
        EVENT,
        eventKey,
        key,
        event.id(),
        event.type().name(),
        String.join(" ", event.modes()),
        String.join(" ", event.contexts()),
        event.status().label(),
        codePoints.at(event.trigger().start()),
        codePoints.at(event.trigger().end()),
        document.sentenceAt(event.trigger().start()).map(number -> Keys.of(key, number)),
        event.source().kind().label(),
        event.source().span().map(span -> span.of(document.article().text())),
        event.source().actor().map(actors::get),
        placeKey(event, document, places),
        interval.map(days -> days.from().toString()),
        interval.map(days -> days.to().toString()),
        event.quoted() ? 1 : 0,
        Math.round(event.confidence() * THOUSANDTHS) / THOUSANDTHS);
  }

  private @Nullable Long placeKey(Event event, CodedDocument document, Map<String, Long> places)
      throws SQLException {
    Optional<Place> place = event.place().flatMap(document::place);
    if (place.isEmpty()) {
      return null;
    }
    Long known = places.get(place.get().id());
    if (known == null) {
      known = storedPlace(place.get());
      places.put(place.get().id(), known);
    }
    return known;
  }

  private long storedPlace(Place place) throws SQLException {
    Optional<Double> latitude = place.point().map(Place.Point::latitude);
    Optional<Double> longitude = place.point().map(Place.Point::longitude);
    Optional<Long> key =
        statements.one(
            "SELECT key FROM place WHERE name = ? COLLATE BINARY AND country IS ? AND latitude IS ?"
                + " AND longitude IS ? AND geonames IS ? AND kind IS ?",
            row -> row.getLong(1),
            place.name(),
            place.country(),
            latitude,
            longitude,
            place.geonames(),
            place.kind().map(PlaceKind::label));
    if (key.isPresent()) {
      return key.get();
    }
    return statements.insert(
        "INSERT INTO place (name, country, latitude, longitude, geonames, kind)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        place.name(),
        place.country(),
        latitude,
        longitude,
        place.geonames(),
        place.kind().map(PlaceKind::label));
  }

  private void insertParticipants(
      long eventKey,
      String side,
      List<String> ids,
      CodedDocument document,
      Map<String, Long> actors)
      throws SQLException {
    int position = 0;
    for (String id : ids) {
      Optional<Entity> entity = document.actor(id);
      Long actor = actors.get(id);
      if (entity.isPresent() && actor != null) {
        statements.update(
            PARTICIPANT,
            eventKey,
            side,
            position++,
            actor,
            entity.get().country(),
            entity.get().sectors().stream().findFirst());
      }
    }
  }
}
