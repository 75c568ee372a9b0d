package org.legomena.ledger;

import java.util.Objects;
import java.util.Optional;

/**
 * Who corrects, and why.
 *
 * @param name as they call themselves; not blank
 * @param why the reason, if they give one
 */
public record Author(String name, Optional<String> why) {
  public Author {
    Objects.requireNonNull(why, "why");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a correction needs the name of who makes it");
    }
  }
}
