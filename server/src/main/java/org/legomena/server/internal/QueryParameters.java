package org.legomena.server.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legomena.coding.EventType;
import org.legomena.coding.Quad;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.language.Place.Point;
import org.legomena.ledger.Near;
import org.legomena.ledger.Period;
import org.legomena.ledger.Query;
import org.legomena.ledger.Sort;

/**
 * A search written as parameters of an address; their names are those of the command line's
 * options. The same in the API and in the pages, so that one can be turned into the other.
 */
final class QueryParameters {
  /** All there are; of these a search is made. */
  static final List<String> NAMES =
      List.of(
          "text",
          "like",
          "actor",
          "recipient",
          "participant",
          "country",
          "sector",
          "type",
          "quad",
          "mode",
          "context",
          "status",
          "source-kind",
          "source",
          "outlet",
          "place",
          "document",
          "near",
          "happened",
          "published",
          "quoted",
          "confidence",
          "sort",
          "limit",
          "after");

  private static final Pattern PERIOD =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?\\.\\.(\\d{4}-\\d\\d-\\d\\d)?");
  private static final int MOST = 500;

  private final Map<String, List<String>> values;

  private QueryParameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Those of a search among all parameters of an address.
   *
   * @param others names of parameters that the route itself understands
   * @throws IllegalArgumentException if there is another one
   */
  static QueryParameters of(Map<String, List<String>> all, String... others) {
    Map<String, List<String>> values = new TreeMap<>();
    all.forEach(
        (name, given) -> {
          if (NAMES.contains(name)) {
            values.put(name, given.stream().filter(value -> !value.isBlank()).toList());
          } else if (!Arrays.asList(others).contains(name) && !name.equals("token")) {
            throw new IllegalArgumentException(
                "there is no parameter '" + name + "'; there are " + NAMES);
          }
        });
    return new QueryParameters(values);
  }

  /** The same search without one of its filters. */
  QueryParameters without(String name) {
    Map<String, List<String>> fewer = new TreeMap<>(values);
    fewer.remove(name);
    return new QueryParameters(fewer);
  }

  /**
   * The search.
   *
   * @throws IllegalArgumentException if a value cannot be understood; the message says which
   */
  Query query() {
    Query.Builder builder = Query.builder();
    one("text").ifPresent(builder::text);
    one("like").ifPresent(builder::like);
    builder.actors(all("actor")).recipients(all("recipient")).participants(all("participant"));
    builder.countries(all("country")).sectors(all("sector"));
    builder.types(each("type", EventType::find)).quads(each("quad", QueryParameters::quad));
    builder.modes(all("mode")).contexts(all("context"));
    builder.statuses(each("status", Status::find));
    builder.sourceKinds(each("source-kind", QueryParameters::sourceKind));
    builder.sources(all("source")).outlets(all("outlet")).places(all("place"));
    builder.documents(all("document"));
    one("near").map(QueryParameters::near).ifPresent(builder::near);
    one("happened").map(value -> period("happened", value)).ifPresent(builder::happened);
    one("published").map(value -> period("published", value)).ifPresent(builder::published);
    one("quoted").map(Boolean::parseBoolean).ifPresent(builder::quoted);
    one("confidence").map(value -> number("confidence", value)).ifPresent(builder::minConfidence);
    each("sort", QueryParameters::sort).stream().findFirst().ifPresent(builder::sort);
    one("limit").map(QueryParameters::limit).ifPresent(builder::limit);
    one("after").ifPresent(builder::after);
    return builder.build();
  }

  private List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  private Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  private <T> List<T> each(String name, Function<String, Optional<T>> find) {
    return all(name).stream()
        .map(value -> find.apply(value).orElseThrow(() -> wrong(name, value, "not one of those")))
        .toList();
  }

  private static Optional<Quad> quad(String label) {
    return Arrays.stream(Quad.values()).filter(one -> one.label().equals(label)).findFirst();
  }

  private static Optional<SourceKind> sourceKind(String label) {
    return Arrays.stream(SourceKind.values()).filter(one -> one.label().equals(label)).findFirst();
  }

  private static Optional<Sort> sort(String label) {
    return Arrays.stream(Sort.values()).filter(one -> one.toString().equals(label)).findFirst();
  }

  private static int limit(String value) {
    double limit = number("limit", value);
    if (limit < 1 || limit > MOST || limit != Math.rint(limit)) {
      throw wrong("limit", value, "it must be 1 to " + MOST);
    }
    return (int) limit;
  }

  private static double number(String name, String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw wrong(name, value, "a number is expected");
    }
  }

  private static Period period(String name, String value) {
    Matcher matcher = PERIOD.matcher(value);
    if (!matcher.matches()) {
      throw wrong(name, value, "write 2024-01-01..2024-01-31; one end may be left out");
    }
    try {
      return new Period(
          Optional.ofNullable(matcher.group(1)).map(LocalDate::parse),
          Optional.ofNullable(matcher.group(2)).map(LocalDate::parse));
    } catch (DateTimeException e) {
      throw wrong(name, value, String.valueOf(e.getMessage()));
    }
  }

  private static Near near(String value) {
    String[] parts = value.split(",", -1);
    if (parts.length != 3) {
      throw wrong("near", value, "write LATITUDE,LONGITUDE,KILOMETRES");
    }
    return new Near(
        new Point(number("near", parts[0]), number("near", parts[1])), number("near", parts[2]));
  }

  private static IllegalArgumentException wrong(String name, String value, String why) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "%s cannot be '%s': %s", name, value, why));
  }
}
