package org.legomena.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;

/**
 * A document with those of its events that a query has found.
 *
 * @param document as it stands after corrections, with all its events
 * @param events those found, in order of the text; at least one
 * @param actors the ledger's actor for each entity of the document, by the entity's id
 */
public record Found(CodedDocument document, List<Event> events, Map<String, Long> actors) {
  public Found {
    Objects.requireNonNull(document, "document");
    events = List.copyOf(events);
    actors = Map.copyOf(actors);
  }
}
