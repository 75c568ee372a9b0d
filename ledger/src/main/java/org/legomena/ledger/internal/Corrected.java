package org.legomena.ledger.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.coding.Source;
import org.legomena.coding.SourceKind;
import org.legomena.language.Entity;
import org.legomena.language.EntityKind;
import org.legomena.language.Place;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.ledger.EventChange;
import org.legomena.reading.Span;

/**
 * Puts corrections over what the coder found in one document. A change of an event hangs on the
 * words of its trigger, so that it finds the event again when the document has been coded anew.
 */
final class Corrected {
  private final CodedDocument coded;
  private final Map<Long, Entity> knownActors;
  private final List<Entity> actors = new ArrayList<>();
  private final Map<String, Long> links;
  private final List<Place> places;
  private final List<Event> events;
  private final Set<Long> unplaced = new LinkedHashSet<>();

  /**
   * A change of an event.
   *
   * @param correction its key
   * @param trigger the words it hangs on
   */
  record Placed(long correction, Span trigger, EventChange change, String author) {}

  /**
   * @param coded what the coder found
   * @param links the actor of every entity, by the entity's id
   * @param knownActors those actors whose names or codes people have changed, and those whom
   *     changes name, as they are now
   * @param changedActors keys of those whose names or codes people have changed
   */
  Corrected(
      CodedDocument coded,
      Map<String, Long> links,
      Map<Long, Entity> knownActors,
      Set<Long> changedActors) {
    this.coded = coded;
    this.links = new HashMap<>(links);
    this.knownActors = knownActors;
    this.places = new ArrayList<>(coded.places());
    this.events = new ArrayList<>(coded.events());
    for (Entity entity : coded.actors()) {
      Optional<Entity> known =
          Optional.ofNullable(links.get(entity.id()))
              .filter(changedActors::contains)
              .map(knownActors::get);
      actors.add(known.map(actor -> renamed(entity, actor)).orElse(entity));
    }
  }

  private static Entity renamed(Entity entity, Entity known) {
    List<String> aliases = new ArrayList<>(entity.aliases());
    if (!entity.name().equals(known.name())) {
      aliases.add(0, entity.name());
      aliases.remove(known.name());
    }
    return new Entity(
        entity.id(),
        known.name(),
        aliases,
        known.country(),
        known.sectors(),
        entity.kind(),
        entity.role(),
        entity.mentions());
  }

  /** Makes the changes in their order. */
  Corrected apply(List<Placed> changes) {
    for (Placed placed : changes) {
      if (placed.change() instanceof EventChange.Add add) {
        add(placed, add);
        continue;
      }
      Optional<Integer> at = at(placed.trigger());
      if (at.isEmpty()) {
        unplaced.add(placed.correction());
      } else if (placed.change() instanceof EventChange.Reject) {
        events.remove((int) at.get());
      } else {
        events.set(at.get(), changed(events.get(at.get()), placed));
      }
    }
    return this;
  }

  /** The document with all changes made. */
  CodedDocument document() {
    CodedDocument document = RecordJson.with(coded, "actors", actors);
    document = RecordJson.with(document, "places", places);
    return RecordJson.with(document, "events", events);
  }

  /** The actor of every entity, those included that changes have brought in. */
  Map<String, Long> links() {
    return Map.copyOf(links);
  }

  /** Corrections whose event is no longer found. */
  Set<Long> unplaced() {
    return Set.copyOf(unplaced);
  }

  private Optional<Integer> at(Span trigger) {
    Optional<Integer> overlapping = Optional.empty();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).trigger().equals(trigger)) {
        return Optional.of(i);
      }
      if (overlapping.isEmpty() && events.get(i).trigger().overlaps(trigger)) {
        overlapping = Optional.of(i);
      }
    }
    return overlapping;
  }

  private void add(Placed placed, EventChange.Add add) {
    if (at(placed.trigger()).isPresent()) {
      return;
    }
    events.add(
        new Event(
            freeId("e", events.stream().map(Event::id).toList()),
            add.type(),
            List.of(),
            List.of(),
            placed.trigger(),
            List.of(),
            List.of(),
            add.status(),
            Source.AUTHOR,
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>(),
            false,
            1,
            "added by " + placed.author()));
    events.sort(Comparator.comparing(Event::trigger));
  }

  private static String freeId(String letter, List<String> taken) {
    Set<String> ids = new HashSet<>(taken);
    int number = taken.size() + 1;
    while (ids.contains(letter + number)) {
      number++;
    }
    return letter + number;
  }

  private Event changed(Event event, Placed placed) {
    EventChange change = placed.change();
    Event changed = event;
    if (change instanceof EventChange.SetType type) {
      changed = with(with(changed, "modes", List.of()), "type", type.type());
      changed = with(changed, "modes", type.modes());
    } else if (change instanceof EventChange.SetStatus status) {
      changed = with(changed, "status", status.status());
    } else if (change instanceof EventChange.SetActors actorKeys) {
      changed = with(changed, "actors", entities(actorKeys.actors()));
    } else if (change instanceof EventChange.SetRecipients recipients) {
      changed = with(changed, "recipients", entities(recipients.recipients()));
    } else if (change instanceof EventChange.SetSource source) {
      changed = with(changed, "source", source(event, source));
    } else if (change instanceof EventChange.SetPlace place) {
      changed = with(changed, "place", place.place().map(this::place));
    } else if (change instanceof EventChange.SetTime time) {
      changed = with(changed, "time", time.interval().map(days -> time(event, days)));
    } else {
      return event;
    }
    String mark = "; " + Changes.kind(change) + " corrected by " + placed.author();
    return with(changed, "because", event.because() + mark);
  }

  private static Event with(Event event, String component, Object value) {
    return RecordJson.with(event, component, value);
  }

  private static EventTime time(Event event, Interval days) {
    Span span = event.time().map(EventTime::span).orElse(event.trigger());
    return new EventTime(span, Optional.of(days));
  }

  private Source source(Event event, EventChange.SetSource source) {
    if (source.kind() == SourceKind.AUTHOR) {
      return Source.AUTHOR;
    }
    Source changed = RecordJson.with(event.source(), "kind", source.kind());
    changed = RecordJson.with(changed, "attribution", Optional.empty());
    changed = RecordJson.with(changed, "actor", source.actor().map(this::entity));
    return RecordJson.with(changed, "span", source.span());
  }

  private List<String> entities(List<Long> keys) {
    return keys.stream().map(this::entity).toList();
  }

  /** The entity of the document that is the actor; made if the document has none. */
  private String entity(long key) {
    for (Entity entity : actors) {
      if (Long.valueOf(key).equals(links.get(entity.id()))) {
        return entity.id();
      }
    }
    String id = freeId("a", actors.stream().map(Entity::id).toList());
    Entity known = knownActors.get(key);
    actors.add(
        known == null
            ? new Entity(
                id,
                "#" + key,
                List.of(),
                Optional.empty(),
                List.of(),
                EntityKind.GROUP,
                Optional.empty(),
                List.of())
            : RecordJson.with(known, "id", id));
    links.put(id, key);
    return id;
  }

  private String place(Place wanted) {
    for (Place place : places) {
      if (place.name().equals(wanted.name())
          && place.country().equals(wanted.country())
          && (wanted.point().isEmpty() || wanted.point().equals(place.point()))) {
        return place.id();
      }
    }
    String id = freeId("p", places.stream().map(Place::id).toList());
    Place added = RecordJson.with(wanted, "id", id);
    places.add(RecordJson.with(added, "mentions", List.of()));
    return id;
  }
}
