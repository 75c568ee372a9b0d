package org.legomena.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.legomena.coding.EventType;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.language.Place;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.reading.Span;

/** What a person changes about one event. */
public sealed interface EventChange extends Change {
  /**
   * It is of another type.
   *
   * @param modes of that type
   */
  record SetType(EventType type, List<String> modes) implements EventChange {
    public SetType {
      modes = List.copyOf(modes);
      if (!type.modes().containsAll(modes)) {
        throw new IllegalArgumentException(
            type + " has no mode " + modes + "; it has " + type.modes());
      }
    }
  }

  /** It is done to another degree. */
  record SetStatus(Status status) implements EventChange {
    public SetStatus {
      Objects.requireNonNull(status, "status");
    }
  }

  /**
   * Others did it.
   *
   * @param actors keys of the ledger's actors; nobody if empty
   */
  record SetActors(List<Long> actors) implements EventChange {
    public SetActors {
      actors = List.copyOf(actors);
    }
  }

  /**
   * It is directed at others.
   *
   * @param recipients keys of the ledger's actors; nobody if empty
   */
  record SetRecipients(List<Long> recipients) implements EventChange {
    public SetRecipients {
      recipients = List.copyOf(recipients);
    }
  }

  /**
   * Somebody else says so.
   *
   * @param actor key of the ledger's actor who is the source, if it is one
   * @param span the words that name it, if there are any
   */
  record SetSource(SourceKind kind, Optional<Long> actor, Optional<Span> span)
      implements EventChange {
    public SetSource {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(span, "span");
    }
  }

  /**
   * It happens elsewhere, or nowhere that is told. Mentions and the id of the place are not used.
   */
  record SetPlace(Optional<Place> place) implements EventChange {
    public SetPlace {
      Objects.requireNonNull(place, "place");
    }
  }

  /** It happens at another time, or at none that is told. */
  record SetTime(Optional<Interval> interval) implements EventChange {
    public SetTime {
      Objects.requireNonNull(interval, "interval");
    }
  }

  /** It is no event. */
  record Reject() implements EventChange {}

  /** It was overlooked: words of the document name an event of this type. */
  record Add(EventType type, Status status) implements EventChange {
    public Add {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(status, "status");
    }
  }

  /** A remark that changes nothing. */
  record Note(String text) implements EventChange {
    public Note {
      Objects.requireNonNull(text, "text");
    }
  }
}
