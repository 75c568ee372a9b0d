package org.legomena.ledger.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.legomena.coding.Quad;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.language.Sectors;
import org.legomena.ledger.Period;
import org.legomena.ledger.Query;
import org.legomena.ledger.QueryException;

/** Turns a query's filters into SQL, looking up the names in it. */
final class Filters {
  private static final Pattern CODES = Pattern.compile("([A-Z]{3})?(?:[: ]([A-Z]{3}))?");

  private final Handle handle;
  private final List<Filter> filters = new ArrayList<>();
  private int parameters;

  private Filters(Handle handle) {
    this.handle = handle;
  }

  /**
   * All of the query's filters but its meaning.
   *
   * @throws QueryException if a text cannot be understood or a name is unknown
   */
  static List<Filter> of(Handle handle, Query query) {
    Filters made = new Filters(handle);
    query.text().ifPresent(made::text);
    made.participants(query.actors(), Optional.of("by"));
    made.participants(query.recipients(), Optional.of("to"));
    made.participants(query.participants(), Optional.empty());
    made.codes("country", query.countries());
    made.codes("sector", query.sectors());
    made.typesAndStatuses(query);
    made.labels("modes", query.modes());
    made.labels("contexts", query.contexts());
    made.sources(query);
    made.places(query);
    made.times(query);
    made.others(query);
    return made.filters;
  }

  private void text(String text) {
    String name = name();
    Map<String, Object> values = Map.of(name, TextQuery.toFullText(text));
    String match = "sentence_index MATCH :" + name;
    String matching = "(SELECT rowid FROM sentence_index WHERE " + match + ")";
    filters.add(
        new Filter(
            "e.sentence IN " + matching,
            Optional.of("SELECT key FROM event WHERE sentence IN " + matching),
            values,
            false,
            Optional.of(match)));
  }

  private void participants(List<String> wanted, Optional<String> side) {
    if (wanted.isEmpty()) {
      return;
    }
    List<String> choices = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    List<Long> actors = new ArrayList<>();
    for (String value : wanted) {
      Matcher codes = CODES.matcher(value.strip());
      if (codes.matches() && areKnown(codes)) {
        choices.add(codes(codes, values));
      } else {
        actors.addAll(ActorNames.find(handle, value));
      }
    }
    if (!actors.isEmpty()) {
      choices.add("p.actor IN " + numbers(actors));
    }
    String sided = side.map(given -> " AND p.side = '" + given + "'").orElse("");
    String condition = "(" + String.join(" OR ", choices) + ")" + sided;
    addParticipants(condition, values);
  }

  /** In the test the plus keeps SQLite from looking for codes first, and for the event then. */
  private void addParticipants(String condition, Map<String, Object> values) {
    filters.add(
        Filter.ofEvent(
            "EXISTS (SELECT 1 FROM participant p WHERE p.event = e.key AND "
                + condition.replace("p.", "+p.")
                + ")",
            "SELECT p.event FROM participant p WHERE " + condition,
            values));
  }

  private static boolean areKnown(Matcher codes) {
    Optional<String> country = Optional.ofNullable(codes.group(1));
    Optional<String> sector = Optional.ofNullable(codes.group(2));
    return (country.isPresent() || sector.isPresent())
        && country.map(Sectors::isCountry).orElse(true)
        && sector.map(Sectors.ALL::contains).orElse(true);
  }

  private String codes(Matcher codes, Map<String, Object> values) {
    List<String> both = new ArrayList<>();
    Optional.ofNullable(codes.group(1))
        .ifPresent(country -> both.add("p.country = :" + bound(country, values)));
    Optional.ofNullable(codes.group(2))
        .ifPresent(sector -> both.add("p.sector = :" + bound(sector, values)));
    return "(" + String.join(" AND ", both) + ")";
  }

  private void codes(String column, List<String> wanted) {
    if (!wanted.isEmpty()) {
      Map<String, Object> values = new HashMap<>();
      addParticipants("p." + column + " IN " + strings(wanted, values), values);
    }
  }

  private void typesAndStatuses(Query query) {
    List<String> types = new ArrayList<>(query.types().stream().map(Enum::name).toList());
    if (!query.quads().isEmpty()) {
      narrow(types, query.quads());
    }
    Map<String, Object> values = new HashMap<>();
    List<String> tests = new ArrayList<>();
    if (!types.isEmpty()) {
      tests.add("e.type IN " + strings(types, values));
    }
    if (!query.statuses().isEmpty()) {
      List<String> statuses = query.statuses().stream().map(Status::label).toList();
      tests.add("e.status IN " + strings(statuses, values));
    }
    if (tests.isEmpty()) {
      return;
    }
    String test = String.join(" AND ", tests);
    filters.add(
        types.isEmpty()
            ? Filter.ofEvent(test, values)
            : Filter.ofEvent(test, "SELECT e.key FROM event e WHERE " + test, values));
  }

  private static void narrow(List<String> types, List<Quad> quads) {
    List<String> ofQuads =
        java.util.Arrays.stream(org.legomena.coding.EventType.values())
            .filter(type -> quads.contains(type.quad()))
            .map(Enum::name)
            .toList();
    if (types.isEmpty()) {
      types.addAll(ofQuads);
    } else {
      types.retainAll(ofQuads);
      if (types.isEmpty()) {
        types.add("");
      }
    }
  }

  private void labels(String column, List<String> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    Map<String, Object> values = new HashMap<>();
    List<String> choices = new ArrayList<>();
    for (String label : wanted) {
      choices.add(
          "instr(' ' || e." + column + " || ' ', ' ' || :" + bound(label, values) + " || ' ') > 0");
    }
    filters.add(Filter.ofEvent("(" + String.join(" OR ", choices) + ")", values));
  }

  private void sources(Query query) {
    Map<String, Object> values = new HashMap<>();
    if (!query.sourceKinds().isEmpty()) {
      List<String> kinds = query.sourceKinds().stream().map(SourceKind::label).toList();
      filters.add(Filter.ofEvent("e.source_kind IN " + strings(kinds, values), values));
    }
    if (!query.sources().isEmpty()) {
      filters.add(credited(query.sources()));
    }
  }

  private Filter credited(List<String> sources) {
    Map<String, Object> values = new HashMap<>();
    List<Long> actors = new ArrayList<>();
    List<String> choices = new ArrayList<>();
    for (String source : sources) {
      try {
        actors.addAll(ActorNames.find(handle, source));
      } catch (QueryException unknown) {
        choices.add("instr(lower(e.source), lower(:" + bound(source, values) + ")) > 0");
      }
    }
    String named = "e.source_actor IN " + numbers(actors);
    if (choices.isEmpty()) {
      return Filter.ofEvent(named, "SELECT e.key FROM event e WHERE " + named, values);
    }
    choices.add(named);
    return Filter.ofEvent("(" + String.join(" OR ", choices) + ")", values);
  }

  private void places(Query query) {
    if (!query.places().isEmpty()) {
      List<Long> keys = new ArrayList<>();
      query.places().forEach(name -> keys.addAll(Places.named(handle, name)));
      atPlaces(keys);
    }
    query.near().ifPresent(near -> atPlaces(Places.near(handle, near)));
  }

  private void atPlaces(List<Long> keys) {
    String test = "e.place IN " + numbers(keys);
    filters.add(Filter.ofEvent(test, "SELECT e.key FROM event e WHERE " + test, Map.of()));
  }

  private void times(Query query) {
    query.happened().ifPresent(this::happened);
    query.published().ifPresent(this::published);
  }

  private void happened(Period period) {
    Map<String, Object> values = new HashMap<>();
    List<String> tests = new ArrayList<>();
    tests.add("e.time_from IS NOT NULL");
    period.to().ifPresent(to -> tests.add("e.time_from <= :" + bound(to.toString(), values)));
    period.from().ifPresent(from -> tests.add("e.time_to >= :" + bound(from.toString(), values)));
    String test = String.join(" AND ", tests);
    filters.add(Filter.ofEvent(test, "SELECT e.key FROM event e WHERE " + test, values));
  }

  private void published(Period period) {
    Map<String, Object> values = new HashMap<>();
    List<String> tests = new ArrayList<>();
    tests.add("d.published IS NOT NULL");
    period.from().ifPresent(from -> tests.add("d.published >= :" + bound(from.toString(), values)));
    period.to().ifPresent(to -> tests.add("d.published <= :" + bound(to.toString(), values)));
    filters.add(Filter.ofDocument(String.join(" AND ", tests), values));
  }

  private void others(Query query) {
    if (!query.outlets().isEmpty()) {
      Map<String, Object> values = new HashMap<>();
      String outlets = strings(query.outlets(), values);
      filters.add(Filter.ofDocument("d.outlet IN " + outlets, values));
    }
    if (!query.documents().isEmpty()) {
      Map<String, Object> values = new HashMap<>();
      String ids = "SELECT key FROM document WHERE id IN " + strings(query.documents(), values);
      filters.add(
          Filter.ofEvent(
              "e.document IN (" + ids + ")",
              "SELECT e.key FROM ("
                  + ids
                  + ") o CROSS JOIN event e ON e.key BETWEEN o.key * 1048576"
                  + " AND o.key * 1048576 + 1048575",
              values));
    }
    query.quoted().ifPresent(quoted -> plain("e.quoted = " + (quoted ? 1 : 0)));
    if (query.minConfidence() > 0) {
      plain("e.confidence >= " + String.format(Locale.ROOT, "%.6f", query.minConfidence()));
    }
  }

  private void plain(String test) {
    filters.add(Filter.ofEvent(test, Map.of()));
  }

  private String name() {
    return "p" + parameters++;
  }

  private String bound(String value, Map<String, Object> values) {
    String name = name();
    values.put(name, value);
    return name;
  }

  private String strings(Collection<String> wanted, Map<String, Object> values) {
    return wanted.stream()
        .map(value -> ":" + bound(value, values))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String numbers(Collection<Long> wanted) {
    return wanted.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
  }
}
