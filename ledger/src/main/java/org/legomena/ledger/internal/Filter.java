package org.legomena.ledger.internal;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One condition of a search, in SQL.
 *
 * @param test a condition on an event {@code e} of a document {@code d}
 * @param keys a query for the keys of the events that fulfil it, if an index gives them
 * @param values of the parameters in both, by name
 * @param ofDocument whether the test is on {@code d} alone
 * @param match of a text: the condition on the full-text index
 */
record Filter(
    String test,
    Optional<String> keys,
    Map<String, Object> values,
    boolean ofDocument,
    Optional<String> match) {
  Filter {
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(keys, "keys");
    values = Map.copyOf(values);
  }

  /** A condition on columns of the event that no index helps with. */
  static Filter ofEvent(String test, Map<String, Object> values) {
    return new Filter(test, Optional.empty(), values, false, Optional.empty());
  }

  /** A condition on the event, with the keys of those that fulfil it. */
  static Filter ofEvent(String test, String keys, Map<String, Object> values) {
    return new Filter(test, Optional.of(keys), values, false, Optional.empty());
  }

  /** A condition on the document. */
  static Filter ofDocument(String test, Map<String, Object> values) {
    return new Filter(test, Optional.empty(), values, true, Optional.empty());
  }
}
