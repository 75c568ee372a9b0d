package org.legomena.ledger.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private static final int VERY_FREQUENT = 300_000;
  private static final String OF_EVENT = "SELECT e.key FROM event e WHERE ";

  Selection {
    tests = List.copyOf(tests);
    values = Map.copyOf(values);
  }

  /**
   * Chooses the driver: the filter that lets the fewest through, or if that is more than {@code
   * few}, all those together that let through at most ten times as many.
   *
   * @param few how many events a single driver may let through
   */
  static Selection choose(Handle handle, List<Filter> filters, int few) {
    long many = 10L * few;
    Map<Filter, Long> counts = new LinkedHashMap<>();
    for (Filter filter : filters) {
      long count = filter.keys().isPresent() ? count(handle, filter, many + 1) : many + 1;
      if (count <= many) {
        counts.put(filter, count);
      }
    }
    Map<String, Object> values = new HashMap<>();
    filters.forEach(filter -> values.putAll(filter.values()));
    List<Filter> tests = new ArrayList<>(filters);
    Optional<Filter> least = counts.keySet().stream().min(Comparator.comparing(counts::get));
    if (least.filter(filter -> counts.getOrDefault(filter, many) <= few).isPresent()) {
      tests.remove(least.get());
      return new Selection(least, tests, values);
    }
    if (counts.size() > 1) {
      tests.removeAll(counts.keySet());
      return new Selection(Optional.of(together(counts.keySet())), tests, values);
    }
    return new Selection(Optional.empty(), tests, values);
  }

  private static Filter together(Collection<Filter> filters) {
    String keys =
        filters.stream()
            .map(filter -> "SELECT * FROM (" + filter.keys().orElseThrow() + ")")
            .collect(Collectors.joining(" INTERSECT "));
    return Filter.ofEvent("1", keys, Map.of());
  }

  /** The same, but with the driver as a test if it is one of columns of the event. */
  Selection withoutEventDriver() {
    boolean ofEvent =
        driver.flatMap(Filter::keys).filter(keys -> keys.startsWith(OF_EVENT)).isPresent();
    if (!ofEvent) {
      return this;
    }
    List<Filter> all = new ArrayList<>(tests);
    all.add(driver.orElseThrow());
    return new Selection(Optional.empty(), all, values);
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

  /** Whether so many sentences hold the text, which is no prefix, that listing them takes long. */
  static boolean isVeryFrequent(Handle handle, List<Filter> filters) {
    return filters.stream()
        .filter(filter -> filter.match().isPresent())
        .filter(filter -> filter.values().values().stream().noneMatch(Selection::isPrefix))
        .anyMatch(filter -> sentences(handle, filter) > VERY_FREQUENT);
  }

  private static boolean isPrefix(Object fullText) {
    return fullText.toString().endsWith("*");
  }

  private static long sentences(Handle handle, Filter filter) {
    return handle
        .createQuery(
            "SELECT count(*) FROM (SELECT 1 FROM sentence_index WHERE "
                + filter.match().orElseThrow()
                + " LIMIT "
                + (VERY_FREQUENT + 1)
                + ")")
        .bindMap(filter.values())
        .mapTo(Long.class)
        .one();
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
