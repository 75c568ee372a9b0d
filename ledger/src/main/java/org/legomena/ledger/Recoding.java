package org.legomena.ledger;

import java.util.List;
import java.util.Objects;
import org.legomena.coding.Event;

/**
 * What has changed in a document that was coded anew. Events are told apart by their triggers.
 *
 * @param document id
 * @param gone events no longer found
 * @param come events not found before
 * @param changed events found otherwise than before
 * @param unplaced corrections whose event is no longer found; they are kept, and wait for it
 */
public record Recoding(
    String document,
    List<Event> gone,
    List<Event> come,
    List<Changed> changed,
    List<Long> unplaced) {
  public Recoding {
    Objects.requireNonNull(document, "document");
    gone = List.copyOf(gone);
    come = List.copyOf(come);
    changed = List.copyOf(changed);
    unplaced = List.copyOf(unplaced);
  }

  /** One event as it was and as it is. */
  public record Changed(Event before, Event after) {}

  /** Whether anything is other than before. */
  public boolean isChange() {
    return !gone.isEmpty() || !come.isEmpty() || !changed.isEmpty() || !unplaced.isEmpty();
  }
}
