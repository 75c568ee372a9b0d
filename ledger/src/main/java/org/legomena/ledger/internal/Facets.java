package org.legomena.ledger.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.legomena.ledger.Count;
import org.legomena.ledger.Facet;
import org.legomena.ledger.Query;

/** Counts the events of a query by what they share. */
public final class Facets {
  /** A filter that lets more through is a test on all events, as their table is read in order. */
  static final int MOST_DRIVEN = 300_000;

  private final Ranking ranking;

  /** Counting two million events takes up to some seconds; they seldom change in between. */
  private final Map<String, Counted> ofAll = new ConcurrentHashMap<>();

  /**
   * @param ranking finds the sentences of a meaning
   */
  public Facets(Ranking ranking) {
    this.ranking = ranking;
  }

  /** What was counted over all events, and in which state of the ledger. */
  private record Counted(String state, List<Count> counts) {}

  /** The values most events share, the most frequent first. */
  public List<Count> count(Handle handle, Facet facet, Query query, int most) {
    List<Filter> filters = new ArrayList<>(Filters.of(handle, query));
    if (query.like().isPresent()) {
      filters.add(ranking.of(handle, query).filter());
    }
    if (!filters.isEmpty()) {
      return count(handle, facet, filters, most);
    }
    String state =
        handle
            .createQuery("SELECT count(*) || ' ' || COALESCE(sum(revision), 0) FROM document")
            .mapTo(String.class)
            .one();
    Counted known = ofAll.get(facet + " " + most);
    if (known != null && known.state().equals(state)) {
      return known.counts();
    }
    List<Count> counts = count(handle, facet, filters, most);
    ofAll.put(facet + " " + most, new Counted(state, counts));
    return counts;
  }

  private static List<Count> count(Handle handle, Facet facet, List<Filter> filters, int most) {
    Selection selection = Selection.choose(handle, filters, MOST_DRIVEN).withoutEventDriver();
    Map<String, Long> counts = new HashMap<>();
    handle
        .createQuery(sql(facet, selection))
        .bindMap(selection.values())
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(entry -> add(facet, entry.getKey(), entry.getValue(), counts));
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(entry -> named(handle, facet, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static void add(Facet facet, String value, long count, Map<String, Long> counts) {
    boolean several = facet == Facet.MODE || facet == Facet.CONTEXT;
    for (String one : several ? value.split(" ") : new String[] {value}) {
      counts.merge(one, count, Long::sum);
    }
  }

  private static String sql(Facet facet, Selection selection) {
    boolean all = selection.driver().isEmpty() && selection.tests().isEmpty();
    return switch (facet) {
      case TYPE -> byEvent("e.type", selection);
      case MODE -> byEvent("e.modes", selection);
      case CONTEXT -> byEvent("e.contexts", selection);
      case STATUS -> byEvent("e.status", selection);
      case SOURCE_KIND -> byEvent("e.source_kind", selection);
      case SOURCE -> byEvent("e.source_actor", selection);
      case PLACE -> byEvent("e.place", selection);
      case EVENT_MONTH -> byEvent("substr(e.time_from, 1, 7)", selection);
      case OUTLET -> byDocument("d.outlet", selection);
      case MONTH -> byDocument("substr(d.published, 1, 7)", selection);
      case ACTOR -> byParticipant("p.actor", " AND p.side = 'by'", "count(*)", selection, all);
      case RECIPIENT -> byParticipant("p.actor", " AND p.side = 'to'", "count(*)", selection, all);
      case COUNTRY -> byParticipant("p.country", "", "count(DISTINCT p.event)", selection, all);
      case SECTOR -> byParticipant("p.sector", "", "count(DISTINCT p.event)", selection, all);
    };
  }

  private static String byEvent(String value, Selection selection) {
    boolean documentTests = selection.tests().stream().anyMatch(Filter::ofDocument);
    String all = documentTests ? Order.ALL : "event e";
    return grouped(value, "count(*)", selection.from(all, false), "", selection);
  }

  private static String byDocument(String value, Selection selection) {
    return grouped(value, "count(*)", selection.from(Order.ALL, true), "", selection);
  }

  private static String byParticipant(
      String value, String side, String count, Selection selection, boolean all) {
    if (all) {
      return grouped(value, count, "participant p", side, selection);
    }
    String from = selection.from(Order.ALL, false) + " CROSS JOIN participant p ON p.event = e.key";
    return grouped(value, count, from, side, selection);
  }

  private static String grouped(
      String value, String count, String from, String more, Selection selection) {
    return selection.with()
        + "SELECT "
        + value
        + ", "
        + count
        + " FROM "
        + from
        + " WHERE "
        + selection.where()
        + more
        + " AND "
        + value
        + " IS NOT NULL AND "
        + value
        + " <> '' GROUP BY 1";
  }

  private static Count named(Handle handle, Facet facet, String value, long events) {
    return switch (facet) {
      case ACTOR, RECIPIENT, SOURCE -> new Count("#" + value, name(handle, "actor", value), events);
      case PLACE -> {
        String name = name(handle, "place", value);
        yield new Count(name, name, events);
      }
      default -> new Count(value, value, events);
    };
  }

  private static String name(Handle handle, String table, String key) {
    return handle
        .createQuery("SELECT name FROM " + table + " WHERE key = :key")
        .bind("key", Long.parseLong(key))
        .mapTo(String.class)
        .one();
  }
}
