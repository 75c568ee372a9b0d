package org.legomena.coding;

import java.util.Locale;
import java.util.Optional;

/** Whether the text says that the act has been done, once the attribution is set aside. */
public enum Status {
  /** It took place, or was decided. */
  HAPPENED,
  /** It is under way at the time of writing. */
  ONGOING,
  /** It is intended, announced, scheduled, agreed, and not yet done. */
  PLANNED,
  /** It may, might or could happen, or is only suspected or alleged. */
  POSSIBLE,
  /** Somebody asks for it, urges or orders it; it is not known to be done. */
  DEMANDED,
  /** It was denied, refused, prevented, cancelled, or failed. */
  NOT_HAPPENED;

  /** As it is written in output: {@code not-happened}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The status written like this; empty if there is none. */
  public static Optional<Status> find(String label) {
    for (Status status : values()) {
      if (status.label().equals(label)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
