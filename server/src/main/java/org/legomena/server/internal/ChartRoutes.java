package org.legomena.server.internal;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.legomena.coding.EventType;
import org.legomena.ledger.DayCount;
import org.legomena.ledger.Dyad;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.PlaceCount;
import org.legomena.ledger.Query;

/** What map, network and timeline are drawn from. */
final class ChartRoutes {
  private static final int MOST_PLACES = 2000;
  private static final int MOST_PAIRS = 300;

  private final Ledger ledger;

  ChartRoutes(Ledger ledger) {
    this.ledger = ledger;
  }

  void register(Routes routes) {
    routes.get("/api/map", this::map);
    routes.get("/api/network", this::network);
    routes.get("/api/days", this::days);
  }

  /** GeoJSON; RFC 7946. */
  record Features(String type, List<Feature> features) {}

  /** A place; its geometry is null if it is not known where it is. */
  record Feature(String type, Optional<Geometry> geometry, PlaceProperties properties) {}

  /** A point: longitude, then latitude. */
  record Geometry(String type, List<Double> coordinates) {}

  /** What is told of a place. */
  record PlaceProperties(
      String name,
      Optional<String> country,
      Optional<String> kind,
      long events,
      Map<String, Long> quads) {}

  /** Actors, and who does how much to whom. */
  record Network(List<Dyad.Side> actors, List<Edge> edges) {}

  /** Events of one pair; keys of the ledger's actors. */
  record Edge(
      long by,
      long to,
      boolean mutual,
      long events,
      Map<String, Long> quads,
      Map<String, Long> types) {}

  /** Events of each quad class by first day. */
  record Days(List<Day> days) {}

  /** One day. */
  record Day(String day, Map<String, Long> quads) {}

  private Features map(Context context) {
    Query query = QueryParameters.of(context.queryParamMap()).query();
    List<Feature> features =
        ledger.places(query, MOST_PLACES).stream().map(ChartRoutes::feature).toList();
    return new Features("FeatureCollection", features);
  }

  private static Feature feature(PlaceCount place) {
    Optional<Geometry> point =
        place.point().map(at -> new Geometry("Point", List.of(at.longitude(), at.latitude())));
    return new Feature(
        "Feature",
        point,
        new PlaceProperties(
            place.name(), place.country(), place.kind(), place.total(), quads(place.events())));
  }

  private Network network(Context context) {
    QueryParameters parameters = QueryParameters.of(context.queryParamMap(), "most");
    List<Dyad> dyads = ledger.dyads(parameters.query(), most(context));
    List<Dyad.Side> actors =
        dyads.stream().flatMap(dyad -> Stream.of(dyad.by(), dyad.to())).distinct().toList();
    return new Network(actors, dyads.stream().map(ChartRoutes::edge).toList());
  }

  private static int most(Context context) {
    String given = Optional.ofNullable(context.queryParam("most")).orElse("60");
    if (!given.matches("[0-9]{1,3}") || Integer.parseInt(given) > MOST_PAIRS) {
      throw new IllegalArgumentException("most must be 0 to " + MOST_PAIRS + ", got " + given);
    }
    return Integer.parseInt(given);
  }

  private static Edge edge(Dyad dyad) {
    Map<String, Long> types = new TreeMap<>();
    dyad.events().forEach((type, events) -> types.put(type.name(), events));
    return new Edge(
        dyad.by().key(), dyad.to().key(), dyad.mutual(), dyad.total(), quads(dyad.events()), types);
  }

  private Days days(Context context) {
    QueryParameters parameters = QueryParameters.of(context.queryParamMap(), "by");
    boolean published = "published".equals(context.queryParam("by"));
    Map<String, Map<String, Long>> days = new TreeMap<>();
    for (DayCount count : ledger.days(parameters.query(), published)) {
      days.computeIfAbsent(count.day().toString(), day -> new TreeMap<>())
          .merge(count.type().quad().label(), count.events(), Long::sum);
    }
    return new Days(
        days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList());
  }

  private static Map<String, Long> quads(Map<EventType, Long> events) {
    Map<String, Long> quads = new TreeMap<>();
    events.forEach((type, count) -> quads.merge(type.quad().label(), count, Long::sum));
    return quads;
  }
}
