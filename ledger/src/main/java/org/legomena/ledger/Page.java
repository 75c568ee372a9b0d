package org.legomena.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Some of the hits of a search, in order.
 *
 * @param hits at most as many as the query's limit
 * @param next goes into {@link Query.Builder#after} for the hits that follow; empty on the last
 *     page
 */
public record Page(List<Hit> hits, Optional<String> next) {
  public Page {
    hits = List.copyOf(hits);
    Objects.requireNonNull(next, "next");
  }
}
