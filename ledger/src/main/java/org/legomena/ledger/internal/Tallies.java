package org.legomena.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.legomena.coding.EventType;
import org.legomena.language.Place.Point;
import org.legomena.ledger.DayCount;
import org.legomena.ledger.Dyad;
import org.legomena.ledger.PlaceCount;
import org.legomena.ledger.Query;

/** Counts the events of a query for maps, networks and timelines: by type and something else. */
public final class Tallies {
  private final Ranking ranking;

  /**
   * @param ranking finds the sentences of a meaning
   */
  public Tallies(Ranking ranking) {
    this.ranking = ranking;
  }

  /** A row of a tally. */
  private record Cell<K>(K key, EventType type, long events) {}

  private record Pair(long by, long to, boolean mutual) {}

  /** Places with most events first. */
  public List<PlaceCount> places(Handle handle, Query query, int most) {
    Selection selection = selection(handle, query);
    List<Cell<Long>> cells =
        cells(
            handle,
            selection,
            "e.place, e.type, count(*)",
            events(selection, false),
            "e.place IS NOT NULL",
            row -> row.getLong(1));
    return largest(cells, most).entrySet().stream()
        .map(entry -> place(handle, entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Days in order. */
  public List<DayCount> days(Handle handle, Query query, boolean published) {
    Selection selection = selection(handle, query);
    String day = published ? "d.published" : "e.time_from";
    List<Cell<LocalDate>> cells =
        cells(
            handle,
            selection,
            day + ", e.type, count(*)",
            events(selection, published),
            day + " IS NOT NULL",
            row -> LocalDate.parse(row.getString(1)));
    return cells.stream()
        .map(cell -> new DayCount(cell.key(), cell.type(), cell.events()))
        .sorted(Comparator.comparing(DayCount::day).thenComparing(DayCount::type))
        .toList();
  }

  /** Pairs with most events first. */
  public List<Dyad> dyads(Handle handle, Query query, int most) {
    Selection selection = selection(handle, query);
    String by = events(selection, false) + " CROSS JOIN participant a ON a.event = e.key";
    List<Cell<Pair>> cells = new ArrayList<>();
    cells.addAll(
        cells(
            handle,
            selection,
            "a.actor, e.type, count(*), b.actor",
            by + " CROSS JOIN participant b ON b.event = e.key",
            "a.side = 'by' AND b.side = 'to' AND a.actor <> b.actor",
            row -> new Pair(row.getLong(1), row.getLong(4), false)));
    cells.addAll(
        cells(
            handle,
            selection,
            "a.actor, e.type, count(*), b.actor",
            by + " CROSS JOIN participant b ON b.event = e.key",
            "a.side = 'by' AND b.side = 'by' AND a.actor < b.actor AND NOT EXISTS"
                + " (SELECT 1 FROM participant c WHERE c.event = e.key AND c.side = 'to')",
            row -> new Pair(row.getLong(1), row.getLong(4), true)));
    return largest(cells, most).entrySet().stream()
        .map(
            entry ->
                new Dyad(
                    side(handle, entry.getKey().by()),
                    side(handle, entry.getKey().to()),
                    entry.getKey().mutual(),
                    entry.getValue()))
        .toList();
  }

  private Selection selection(Handle handle, Query query) {
    List<Filter> filters = new ArrayList<>(Filters.of(handle, query));
    if (query.like().isPresent()) {
      filters.add(ranking.of(handle, query).filter());
    }
    return Selection.choose(handle, filters, Facets.MOST_DRIVEN);
  }

  private static String events(Selection selection, boolean needsDocument) {
    boolean joined = needsDocument || selection.tests().stream().anyMatch(Filter::ofDocument);
    return selection.from(joined ? Order.ALL : "event e", needsDocument);
  }

  private static <K> List<Cell<K>> cells(
      Handle handle,
      Selection selection,
      String columns,
      String from,
      String condition,
      Statements.Row<K> key) {
    String sql =
        selection.with()
            + "SELECT "
            + columns
            + " FROM "
            + from
            + " WHERE "
            + selection.where(condition)
            + (columns.endsWith("b.actor") ? " GROUP BY 1, 2, 4" : " GROUP BY 1, 2");
    return handle
        .createQuery(sql)
        .bindMap(selection.values())
        .map((row, context) -> cell(row, key))
        .list();
  }

  private static <K> Cell<K> cell(ResultSet row, Statements.Row<K> key) throws SQLException {
    return new Cell<>(key.of(row), EventType.valueOf(row.getString(2)), row.getLong(3));
  }

  /** The keys with most events; of as many, the one that came first. */
  private static <K> Map<K, Map<EventType, Long>> largest(List<Cell<K>> cells, int most) {
    Map<K, Map<EventType, Long>> all = new LinkedHashMap<>();
    for (Cell<K> cell : cells) {
      all.computeIfAbsent(cell.key(), key -> new EnumMap<>(EventType.class))
          .merge(cell.type(), cell.events(), Long::sum);
    }
    Map<K, Map<EventType, Long>> shown = new LinkedHashMap<>();
    all.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -total(entry.getValue())))
        .limit(most)
        .forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
    return shown;
  }

  private static long total(Map<EventType, Long> events) {
    return events.values().stream().mapToLong(Long::longValue).sum();
  }

  private static PlaceCount place(Handle handle, long key, Map<EventType, Long> events) {
    return handle
        .createQuery("SELECT name, country, latitude, longitude, kind FROM place WHERE key = :key")
        .bind("key", key)
        .map(
            (row, context) -> {
              double latitude = row.getDouble(3);
              Optional<Point> point =
                  row.wasNull()
                      ? Optional.empty()
                      : Optional.of(new Point(latitude, row.getDouble(4)));
              return new PlaceCount(
                  row.getString(1),
                  Optional.ofNullable(row.getString(2)),
                  point,
                  Optional.ofNullable(row.getString(5)),
                  events);
            })
        .one();
  }

  private static Dyad.Side side(Handle handle, long key) {
    return handle
        .createQuery("SELECT name, kind, coalesce(country, '') FROM actor WHERE key = :key")
        .bind("key", key)
        .map(
            (row, context) ->
                new Dyad.Side(key, row.getString(1), row.getString(2), row.getString(3)))
        .one();
  }
}
