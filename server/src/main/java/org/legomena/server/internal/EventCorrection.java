package org.legomena.server.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.legomena.coding.EventType;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.language.Place;
import org.legomena.language.Place.Point;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.ledger.EventChange;

/**
 * A change of one cell of an event, as it is sent.
 *
 * @param field type, status, actors, recipients, source, place, time, reject or note
 * @param type with {@code modes}, for the type
 * @param status for the status
 * @param actors keys of the ledger's actors, for actors and recipients
 * @param kind of the source, with {@code actor} if it is one
 * @param from first day, with {@code to}, for the time; none takes it away
 * @param place for the place; none takes it away
 * @param text for a note
 * @param by who corrects
 */
record EventCorrection(
    String document,
    String event,
    String field,
    Optional<String> type,
    Optional<List<String>> modes,
    Optional<String> status,
    Optional<List<Long>> actors,
    Optional<String> kind,
    Optional<Long> actor,
    Optional<String> from,
    Optional<String> to,
    Optional<NewPlace> place,
    Optional<String> text,
    String by,
    Optional<String> why) {
  EventCorrection {
    if (document == null || event == null || field == null || by == null) {
      throw new IllegalArgumentException("document, event, field and by must be told");
    }
  }

  /** Where it happens. */
  record NewPlace(
      String name,
      Optional<String> country,
      Optional<Double> latitude,
      Optional<Double> longitude) {
    NewPlace {
      if (name == null || name.isBlank()) {
        throw new IllegalArgumentException("a place needs a name");
      }
    }

    Place place() {
      Optional<Point> point =
          latitude.flatMap(north -> longitude.map(east -> new Point(north, east)));
      return new Place(
          "p0", name, country.filter(code -> !code.isBlank()), point, Optional.empty(), List.of());
    }
  }

  /**
   * The change.
   *
   * @throws IllegalArgumentException if something is missing or unknown
   */
  EventChange change() {
    return switch (field) {
      case "type" -> new EventChange.SetType(typed(), modes.orElse(List.of()));
      case "status" ->
          new EventChange.SetStatus(
              status.flatMap(Status::find).orElseThrow(() -> missing("status")));
      case "actors" -> new EventChange.SetActors(actors.orElseThrow(() -> missing("actors")));
      case "recipients" ->
          new EventChange.SetRecipients(actors.orElseThrow(() -> missing("actors")));
      case "source" -> new EventChange.SetSource(sourceKind(), actor, Optional.empty());
      case "place" -> new EventChange.SetPlace(place.map(NewPlace::place));
      case "time" -> new EventChange.SetTime(interval());
      case "reject" -> new EventChange.Reject();
      case "note" -> new EventChange.Note(text.orElseThrow(() -> missing("text")));
      default -> throw new IllegalArgumentException("there is no field '" + field + "'");
    };
  }

  private EventType typed() {
    return type.flatMap(EventType::find).orElseThrow(() -> missing("type"));
  }

  private SourceKind sourceKind() {
    return Arrays.stream(SourceKind.values())
        .filter(one -> kind.filter(one.label()::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> missing("kind"));
  }

  private Optional<Interval> interval() {
    return from.filter(day -> !day.isBlank())
        .map(
            day ->
                new Interval(
                    LocalDate.parse(day),
                    LocalDate.parse(to.filter(end -> !end.isBlank()).orElse(day))));
  }

  private static IllegalArgumentException missing(String what) {
    return new IllegalArgumentException("'" + what + "' is missing or not one the codebook has");
  }
}
