package org.legomena.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.ledger.internal.RecordJson;

/**
 * A document with those of its events that a query has found.
 *
 * @param document as it stands after corrections, with all its events
 * @param events those found, in order of the text; none if the query had no filter and the document
 *     has no event
 * @param actors the ledger's actor for each entity of the document, by the entity's id
 */
public record Found(CodedDocument document, List<Event> events, Map<String, Long> actors) {
  public Found {
    Objects.requireNonNull(document, "document");
    events = List.copyOf(events);
    actors = Map.copyOf(actors);
  }

  /** The document as if it had no events but those found. */
  public CodedDocument narrowed() {
    return RecordJson.with(document, "events", events);
  }

  /** Hits as they come, those of one document that follow each other taken together. */
  public static List<Found> together(List<Hit> hits) {
    List<Found> found = new ArrayList<>();
    List<Hit> group = new ArrayList<>();
    for (Hit hit : hits) {
      if (!group.isEmpty() && !group.get(0).document().equals(hit.document())) {
        found.add(of(group));
        group.clear();
      }
      group.add(hit);
    }
    if (!group.isEmpty()) {
      found.add(of(group));
    }
    return found;
  }

  private static Found of(List<Hit> hits) {
    return new Found(
        hits.get(0).document(), hits.stream().map(Hit::event).toList(), hits.get(0).actors());
  }
}
