package org.legomena.ledger.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.language.Entity;
import org.legomena.ledger.Recoding;
import org.legomena.ledger.Recoding.Changed;
import org.legomena.reading.Span;

/** Compares two codings of one document. */
final class Recodings {
  private Recodings() {}

  static Recoding compare(CodedDocument before, CodedDocument after, Set<Long> unplaced) {
    Map<Span, Event> old = byTrigger(before);
    Map<Span, Event> now = byTrigger(after);
    List<Event> gone = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    for (Map.Entry<Span, Event> entry : old.entrySet()) {
      Event found = now.get(entry.getKey());
      if (found == null) {
        gone.add(entry.getValue());
      } else if (!told(entry.getValue(), before).equals(told(found, after))) {
        changed.add(new Changed(entry.getValue(), found));
      }
    }
    List<Event> come =
        now.entrySet().stream()
            .filter(entry -> !old.containsKey(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return new Recoding(
        after.article().id(), gone, come, changed, unplaced.stream().sorted().toList());
  }

  private static Map<Span, Event> byTrigger(CodedDocument document) {
    Map<Span, Event> events = new LinkedHashMap<>();
    document.events().forEach(event -> events.putIfAbsent(event.trigger(), event));
    return events;
  }

  /** What an event says, without the ids, which mean nothing outside their coding. */
  private static List<Object> told(Event event, CodedDocument document) {
    return List.of(
        event.type(),
        event.modes(),
        event.contexts(),
        event.status(),
        names(event.actors(), document),
        names(event.recipients(), document),
        event.source().kind(),
        event.source().span(),
        event.place().flatMap(document::place).map(place -> place.name()),
        event.time().flatMap(time -> time.interval()),
        event.numbers(),
        event.quoted());
  }

  private static List<String> names(List<String> ids, CodedDocument document) {
    return ids.stream().flatMap(id -> document.actor(id).stream()).map(Entity::name).toList();
  }
}
