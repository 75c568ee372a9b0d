package org.legomena.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a person changes about one actor, in all documents. */
public sealed interface ActorChange extends Change {
  /** It is called otherwise. */
  record Rename(String name) implements ActorChange {
    public Rename {
      if (name.isBlank()) {
        throw new IllegalArgumentException("an actor needs a name");
      }
    }
  }

  /**
   * It is of another country or in another sector.
   *
   * @param country none if empty
   * @param sectors the surest first; none if empty
   */
  record SetCodes(Optional<String> country, List<String> sectors) implements ActorChange {
    public SetCodes {
      Objects.requireNonNull(country, "country");
      sectors = List.copyOf(sectors);
    }
  }

  /**
   * It is the same as another, which stays.
   *
   * @param into key of the other
   */
  record Merge(long into) implements ActorChange {}

  /**
   * In some documents it is somebody else of the same name.
   *
   * @param documents their keys in the ledger
   * @param off key of the new actor; 0 before the ledger has made it
   */
  record Split(List<Long> documents, long off) implements ActorChange {
    public Split {
      documents = List.copyOf(documents);
      if (documents.isEmpty()) {
        throw new IllegalArgumentException("a split needs documents");
      }
    }
  }
}
