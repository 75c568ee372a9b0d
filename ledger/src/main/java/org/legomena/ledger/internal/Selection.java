package org.legomena.ledger.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The events that all filters let through, and the way in which they are gone through.
 *
 * <p>SQLite cannot know which of many filters lets the fewest through, so it is counted: where one
 * lets through at most a given number, its index drives the query and the others are tests;
 * otherwise all events are gone through in the order wanted, until a page is full.
 *
 * @param driver the filter whose index drives the query
 * @param tests the conditions left
 * @param values of all parameters
 */
record Selection(Optional<Filter> driver, List<Filter> tests, Map<String, Object> values) {
  Selection {
    tests = List.copyOf(tests);
    values = Map.copyOf(values);
  }

  /**
   * Chooses the driver.
   *
   * @param most how many events a driver may let through
   */
  static Selection choose(Handle handle, List<Filter> filters, int most) {
    Optional<Filter> driver = Optional.empty();
    long least = most + 1L;
    for (Filter filter : filters) {
      long count = filter.keys().isPresent() ? count(handle, filter, least) : least;
      if (count < least) {
        least = count;
        driver = Optional.of(filter);
      }
    }
    List<Filter> tests = new ArrayList<>(filters);
    driver.ifPresent(tests::remove);
    Map<String, Object> values = new HashMap<>();
    filters.forEach(filter -> values.putAll(filter.values()));
    return new Selection(driver, tests, values);
  }

  private static long count(Handle handle, Filter filter, long most) {
    return handle
        .createQuery(
            "SELECT count(*) FROM (SELECT 1 FROM ("
                + filter.keys().orElseThrow()
                + ") LIMIT "
                + most
                + ")")
        .bindMap(filter.values())
        .mapTo(Long.class)
        .one();
  }

  /** What stands before SELECT; nothing without a driver. */
  String with() {
    return driver
        .flatMap(Filter::keys)
        .map(keys -> "WITH picked(key) AS MATERIALIZED (SELECT DISTINCT * FROM (" + keys + ")) ")
        .orElse("");
  }

  /**
   * The tables after FROM: the picked events, or all.
   *
   * @param allEvents how to go through all of them, as {@code e} and perhaps {@code d}
   * @param needsDocument whether {@code d} is used
   */
  String from(String allEvents, boolean needsDocument) {
    if (driver.isEmpty()) {
      return allEvents;
    }
    String events = "picked CROSS JOIN event e ON e.key = picked.key";
    boolean joined = needsDocument || tests.stream().anyMatch(Filter::ofDocument);
    return joined ? events + " CROSS JOIN document d ON d.key = e.document" : events;
  }

  /** The same without a driver, its text matched by the table {@code sentence_index} itself. */
  Selection matchingText() {
    List<Filter> changed =
        tests.stream()
            .map(
                test ->
                    test.match().map(match -> Filter.ofEvent(match, test.values())).orElse(test))
            .toList();
    return new Selection(driver, changed, values);
  }

  /** Whether a text is left to be tested, and no filter drives. */
  boolean isTextWalk() {
    return driver.isEmpty() && tests.stream().anyMatch(test -> test.match().isPresent());
  }

  /** All tests, and those given; {@code 1} if there are none. */
  String where(String... more) {
    List<String> all = new ArrayList<>();
    tests.stream().filter(Filter::ofDocument).forEach(filter -> all.add(filter.test()));
    tests.stream().filter(test -> !test.ofDocument()).forEach(filter -> all.add(filter.test()));
    all.addAll(List.of(more));
    all.removeIf(String::isEmpty);
    return all.isEmpty() ? "1" : all.stream().collect(Collectors.joining(") AND (", "(", ")"));
  }
}
