package org.legomena.server.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.legomena.language.Place;
import org.legomena.ledger.ActorChange;
import org.legomena.ledger.Change;
import org.legomena.ledger.EventChange;

/** Says in words what a correction changes. */
final class ChangeWords {
  private ChangeWords() {}

  static String of(Change change) {
    return change instanceof EventChange event ? ofEvent(event) : ofActor(change);
  }

  private static String ofEvent(EventChange change) {
    if (change instanceof EventChange.SetType set) {
      return "type: " + set.type() + " " + String.join(", ", set.modes());
    } else if (change instanceof EventChange.SetStatus set) {
      return "status: " + set.status().label();
    } else if (change instanceof EventChange.SetActors set) {
      return "who: " + keys(set.actors());
    } else if (change instanceof EventChange.SetRecipients set) {
      return "to whom: " + keys(set.recipients());
    } else if (change instanceof EventChange.SetSource set) {
      return "according to: " + set.kind().label() + set.actor().map(key -> " #" + key).orElse("");
    } else if (change instanceof EventChange.SetPlace set) {
      return "where: " + set.place().map(Place::name).orElse("nowhere");
    } else if (change instanceof EventChange.SetTime set) {
      return "when: "
          + set.interval().map(days -> days.from() + " to " + days.to()).orElse("no time");
    } else if (change instanceof EventChange.Reject) {
      return "no event";
    } else if (change instanceof EventChange.Note note) {
      return "note: " + note.text();
    }
    return "added";
  }

  private static String ofActor(Change change) {
    if (change instanceof ActorChange.Rename rename) {
      return "name: " + rename.name();
    } else if (change instanceof ActorChange.SetCodes set) {
      return "codes: " + set.country().orElse("") + " " + String.join(" ", set.sectors());
    } else if (change instanceof ActorChange.Merge merge) {
      return "the same as #" + merge.into();
    }
    return "somebody else in some documents";
  }

  private static String keys(List<Long> actors) {
    return actors.isEmpty()
        ? "nobody"
        : actors.stream().map(key -> "#" + key).collect(Collectors.joining(", "));
  }
}
