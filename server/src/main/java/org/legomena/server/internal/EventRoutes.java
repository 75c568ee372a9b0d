package org.legomena.server.internal;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.ledger.Count;
import org.legomena.ledger.Facet;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.Page;
import org.legomena.ledger.Query;

/** The table of events: page by page, and what its events share. */
final class EventRoutes {
  private static final int MOST_VALUES = 200;

  private final Ledger ledger;

  EventRoutes(Ledger ledger) {
    this.ledger = ledger;
  }

  void register(Routes routes) {
    routes.get("/api/events", this::events);
    routes.get("/api/count", this::count);
    routes.get("/api/facets", this::facets);
  }

  /**
   * One page of events.
   *
   * @param next cursor of the page after it; null on the last
   */
  record EventPage(List<EventView> events, Optional<String> next) {}

  /** How many events there are on all pages. */
  record Total(long events) {}

  /** The most frequent values, by facet. */
  record FacetView(Map<String, List<Count>> facets) {}

  private EventPage events(Context context) {
    Page page = ledger.search(QueryParameters.of(context.queryParamMap()).query());
    return new EventPage(Views.of(page.hits()), page.next());
  }

  private Total count(Context context) {
    return new Total(ledger.count(QueryParameters.of(context.queryParamMap()).query()));
  }

  /** A facet is counted without the filter on itself, so that one can see what else there is. */
  private FacetView facets(Context context) {
    QueryParameters parameters = QueryParameters.of(context.queryParamMap(), "facet", "most");
    int most = most(context);
    Map<String, List<Count>> counts = new LinkedHashMap<>();
    for (String name : context.queryParams("facet")) {
      Facet facet = facet(name);
      Query query = parameters.without(parameter(facet)).query();
      counts.put(name, ledger.facet(facet, query, most));
    }
    return new FacetView(counts);
  }

  private static int most(Context context) {
    String given = context.queryParam("most");
    if (given == null) {
      return 12;
    }
    if (!given.matches("[0-9]{1,3}") || Integer.parseInt(given) > MOST_VALUES) {
      throw new IllegalArgumentException("most must be 0 to " + MOST_VALUES + ", got " + given);
    }
    return Integer.parseInt(given);
  }

  private static Facet facet(String name) {
    return Arrays.stream(Facet.values())
        .filter(facet -> facet.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no facet '" + name + "'; there are " + List.of(Facet.values())));
  }

  private static String parameter(Facet facet) {
    return switch (facet) {
      case MONTH -> "published";
      case EVENT_MONTH -> "happened";
      default -> facet.toString();
    };
  }
}
