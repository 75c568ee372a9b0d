package org.legomena.coding;

import java.util.Objects;
import java.util.Optional;
import org.legomena.reading.Span;

/**
 * Who says so: the source the text credits for an event.
 *
 * @param kind what kind of source
 * @param attribution id of the attribution whose content holds the event; empty for the author
 * @param actor id of the actor who is the source, if it is one
 * @param span the words that name the source; empty for the author, or if none are named
 */
public record Source(
    SourceKind kind, Optional<String> attribution, Optional<String> actor, Optional<Span> span) {
  /** The outlet in its own voice. */
  public static final Source AUTHOR =
      new Source(SourceKind.AUTHOR, Optional.empty(), Optional.empty(), Optional.empty());

  public Source {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(span, "span");
  }
}
