package org.legomena.server.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.coding.Quantity;
import org.legomena.coding.Source;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.ledger.Found;
import org.legomena.ledger.Hit;
import org.legomena.reading.Span;

/** Makes what is sent of one document and its events. */
final class Views {
  private final CodedDocument document;
  private final Map<String, Long> actors;
  private final CodePoints points;
  private final Evidence evidence;

  Views(CodedDocument document, Map<String, Long> actors) {
    this.document = document;
    this.actors = actors;
    this.points = CodePoints.of(document.article().text());
    this.evidence = new Evidence(document, points);
  }

  /** Hits as they come; what is known of a document is used for all that follow each other. */
  static List<EventView> of(List<Hit> hits) {
    List<EventView> events = new ArrayList<>();
    Optional<Views> last = Optional.empty();
    for (Hit hit : hits) {
      Views views =
          last.filter(one -> one.document == hit.document())
              .orElseGet(() -> new Views(hit.document(), hit.actors()));
      events.add(views.event(hit.event()));
      last = Optional.of(views);
    }
    return events;
  }

  static EventView of(Hit hit) {
    return new Views(hit.document(), hit.actors()).event(hit.event());
  }

  static DocumentView of(Found found) {
    return new Views(found.document(), found.actors()).document();
  }

  EventView event(Event event) {
    return new EventView(
        DocumentHead.of(document.article()),
        event.id(),
        event.type().name(),
        event.type().quad().label(),
        event.modes(),
        event.contexts(),
        event.status().label(),
        points.of(event.trigger()),
        words(event.trigger()),
        entities(event.actors()),
        entities(event.recipients()),
        source(event.source()),
        event.place().flatMap(document::place).map(PlaceView::of),
        event.time().map(this::time),
        numbers(event),
        event.quoted(),
        Math.round(event.confidence() * 1000) / 1000.0,
        event.because(),
        evidence.of(event));
  }

  private DocumentView document() {
    return new DocumentView(
        DocumentHead.of(document.article()),
        document.article().author(),
        document.article().language(),
        document.article().text(),
        points.of(document.sentences()),
        document.actors().stream()
            .map(
                actor ->
                    new DocumentView.Mentioned<>(
                        EntityView.of(actor, actors), points.of(actor.mentions())))
            .toList(),
        document.places().stream()
            .map(
                place ->
                    new DocumentView.Mentioned<>(PlaceView.of(place), points.of(place.mentions())))
            .toList(),
        document.times().stream()
            .map(
                time ->
                    new DocumentView.TimeMention(
                        points.of(time.span()),
                        time.value(),
                        time.interval().map(days -> days.from().toString()),
                        time.interval().map(days -> days.to().toString())))
            .toList(),
        document.attributions().stream()
            .map(
                attribution ->
                    new DocumentView.Said(
                        attribution.id(),
                        points.of(attribution.source()),
                        points.of(attribution.cues()),
                        points.of(attribution.content()),
                        attribution.kind().label(),
                        attribution.actor(),
                        attribution.quoted()))
            .toList(),
        document.events().stream().map(this::event).toList(),
        document.warnings());
  }

  private String words(Span span) {
    return document.article().text().substring(span.start(), span.end());
  }

  private List<EntityView> entities(List<String> ids) {
    return ids.stream()
        .flatMap(id -> document.actor(id).stream())
        .map(entity -> EntityView.of(entity, actors))
        .toList();
  }

  private SourceView source(Source source) {
    return new SourceView(
        source.kind().label(),
        source.attribution(),
        source.actor().flatMap(document::actor).map(entity -> EntityView.of(entity, actors)),
        source.span().map(points::of),
        source.span().map(this::words));
  }

  private TimeView time(EventTime time) {
    Optional<Interval> days = time.interval();
    return new TimeView(
        points.of(time.span()),
        days.map(interval -> interval.from().toString()),
        days.map(interval -> interval.to().toString()),
        words(time.span()));
  }

  private Map<String, NumberView> numbers(Event event) {
    Map<String, NumberView> numbers = new TreeMap<>();
    event.numbers().forEach((name, quantity) -> numbers.put(name, number(quantity)));
    return numbers;
  }

  private NumberView number(Quantity quantity) {
    return new NumberView(
        boxed(quantity.min()),
        boxed(quantity.max()),
        points.of(quantity.span()),
        words(quantity.span()));
  }

  private static Optional<Long> boxed(OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }
}
