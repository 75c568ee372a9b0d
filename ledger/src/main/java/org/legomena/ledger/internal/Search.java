package org.legomena.ledger.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.legomena.ledger.Hit;
import org.legomena.ledger.Page;
import org.legomena.ledger.Query;
import org.legomena.ledger.Sort;

/** Finds the events of a query, page by page. */
public final class Search {
  private static final int MOST_DRIVEN = 20_000;

  private final Documents documents;
  private final Ranking ranking;

  /**
   * @param documents gives the documents of the hits
   * @param ranking orders by what fits best
   */
  public Search(Documents documents, Ranking ranking) {
    this.documents = documents;
    this.ranking = ranking;
  }

  /** An event that was found. */
  private record Found(long event, Optional<String> value, OptionalDouble score) {}

  /** One page. */
  public Page page(Handle handle, Query query) {
    List<Filter> filters = new ArrayList<>(Filters.of(handle, query));
    boolean ranked = query.sort() == Sort.RELEVANCE || query.like().isPresent();
    return ranked ? ranked(handle, query, filters) : sorted(handle, query, filters);
  }

  /** How many events there are on all pages. */
  public long count(Handle handle, Query query) {
    List<Filter> filters = new ArrayList<>(Filters.of(handle, query));
    if (query.like().isPresent()) {
      filters.add(ranking.of(handle, query).filter());
    }
    Selection selection =
        Selection.choose(handle, filters, Facets.MOST_DRIVEN).withoutEventDriver();
    boolean documentTests = selection.tests().stream().anyMatch(Filter::ofDocument);
    String sql =
        selection.with()
            + "SELECT count(*) FROM "
            + selection.from(documentTests ? Order.ALL : "event e", false)
            + " WHERE "
            + selection.where();
    return handle.createQuery(sql).bindMap(selection.values()).mapTo(Long.class).one();
  }

  /** Hands over every document that has a hit, in the order of keys, with its hits. */
  public void forEach(Handle handle, Query query, Consumer<org.legomena.ledger.Found> receiver) {
    List<Filter> filters = new ArrayList<>(Filters.of(handle, query));
    if (query.like().isPresent()) {
      filters.add(ranking.of(handle, query).filter());
    }
    if (filters.isEmpty()) {
      forEachDocument(handle, receiver);
    } else {
      forEachFiltered(handle, filters, receiver);
    }
  }

  private void forEachDocument(Handle handle, Consumer<org.legomena.ledger.Found> receiver) {
    try (Stream<Long> keys =
        handle.createQuery("SELECT key FROM document ORDER BY key").mapTo(Long.class).stream()) {
      for (Iterator<Long> at = keys.iterator(); at.hasNext(); ) {
        Documents.Stored stored = documents.load(handle, at.next());
        receiver.accept(
            new org.legomena.ledger.Found(
                stored.document(), stored.document().events(), stored.actors()));
      }
    }
  }

  private void forEachFiltered(
      Handle handle, List<Filter> filters, Consumer<org.legomena.ledger.Found> receiver) {
    Selection selection = Selection.choose(handle, filters, Facets.MOST_DRIVEN);
    String sql =
        selection.with()
            + "SELECT e.key FROM "
            + selection.from(Order.ALL, false)
            + " WHERE "
            + selection.where()
            + " ORDER BY e.key";
    List<Long> ofDocument = new ArrayList<>();
    try (Stream<Long> keys =
        handle.createQuery(sql).bindMap(selection.values()).mapTo(Long.class).stream()) {
      for (Iterator<Long> at = keys.iterator(); at.hasNext(); ) {
        long key = at.next();
        if (!ofDocument.isEmpty() && Keys.document(key) != Keys.document(ofDocument.get(0))) {
          receiver.accept(found(handle, ofDocument));
          ofDocument.clear();
        }
        ofDocument.add(key);
      }
    }
    if (!ofDocument.isEmpty()) {
      receiver.accept(found(handle, ofDocument));
    }
  }

  private org.legomena.ledger.Found found(Handle handle, List<Long> events) {
    Documents.Stored stored = documents.load(handle, Keys.document(events.get(0)));
    return new org.legomena.ledger.Found(
        stored.document(),
        events.stream().map(key -> stored.document().events().get(Keys.number(key))).toList(),
        stored.actors());
  }

  private Page sorted(Handle handle, Query query, List<Filter> filters) {
    Order order = Order.of(query.sort());
    Optional<Cursor> cursor = query.after().map(at -> Cursor.parse(at, query.sort()));
    Selection chosen = Selection.choose(handle, filters, MOST_DRIVEN);
    Optional<String> textWalk =
        chosen.isTextWalk() && Selection.isVeryFrequent(handle, filters)
            ? order.walkWithText()
            : Optional.empty();
    Selection selection = textWalk.isPresent() ? chosen.matchingText() : chosen;
    String sql =
        selection.with()
            + "SELECT e.key, "
            + order.value()
            + " FROM "
            + selection.from(textWalk.orElse(order.walk()), true)
            + " WHERE "
            + selection.where(order.after(cursor))
            + " ORDER BY "
            + order.columns()
            + " LIMIT "
            + (query.limit() + 1);
    Map<String, Object> values = new HashMap<>(selection.values());
    cursor.ifPresent(
        at -> {
          values.put("cv", at.value().orElse(""));
          values.put("cd", Keys.document(at.event()));
          values.put("ce", at.event());
        });
    List<Found> found =
        handle
            .createQuery(sql)
            .bindMap(values)
            .map(
                (row, context) ->
                    new Found(
                        row.getLong(1),
                        Optional.ofNullable(row.getString(2)),
                        OptionalDouble.empty()))
            .list();
    return page(handle, query, found);
  }

  private Page page(Handle handle, Query query, List<Found> found) {
    List<Found> shown = found.subList(0, Math.min(query.limit(), found.size()));
    Optional<String> next = Optional.empty();
    if (found.size() > query.limit()) {
      Found last = shown.get(shown.size() - 1);
      next = Optional.of(new Cursor(query.sort(), last.value(), last.event()).write());
    }
    return new Page(shown.stream().map(one -> hit(handle, one)).toList(), next);
  }

  private Hit hit(Handle handle, Found found) {
    Documents.Stored stored = documents.load(handle, Keys.document(found.event()));
    int number = Keys.number(found.event());
    return new Hit(
        stored.document(), stored.document().events().get(number), stored.actors(), found.score());
  }

  /** Here the cursor's value is how many hits came before. */
  private Page ranked(Handle handle, Query query, List<Filter> filters) {
    Ranking.Ranked ranked = ranking.of(handle, query);
    filters.add(ranked.filter());
    Selection selection = Selection.choose(handle, filters, MOST_DRIVEN);
    String sql =
        selection.with()
            + "SELECT e.key, e.sentence FROM "
            + selection.from(Order.ALL, false)
            + " WHERE "
            + selection.where();
    List<Found> all =
        new ArrayList<>(
            handle
                .createQuery(sql)
                .bindMap(selection.values())
                .map((row, context) -> scored(row.getLong(1), row.getLong(2), ranked))
                .list());
    all.sort(
        (one, other) -> {
          int byScore = Double.compare(other.score().getAsDouble(), one.score().getAsDouble());
          return byScore != 0 ? byScore : Long.compare(one.event(), other.event());
        });
    int before =
        query
            .after()
            .map(at -> Cursor.parse(at, query.sort()))
            .flatMap(Cursor::value)
            .map(Integer::parseInt)
            .orElse(0);
    int start = Math.min(before, all.size());
    int end = Math.min(all.size(), start + query.limit() + 1);
    List<Found> found = new ArrayList<>();
    for (Found one : all.subList(start, end)) {
      found.add(
          new Found(one.event(), Optional.of(String.valueOf(start + query.limit())), one.score()));
    }
    return page(handle, query, found);
  }

  private static Found scored(long event, long sentence, Ranking.Ranked ranked) {
    double score = ranked.scores().getOrDefault(sentence, 0.0);
    return new Found(event, Optional.empty(), OptionalDouble.of(score));
  }
}
