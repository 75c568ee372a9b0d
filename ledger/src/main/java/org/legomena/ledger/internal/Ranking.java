package org.legomena.ledger.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.legomena.ledger.Query;
import org.legomena.ledger.internal.meaning.Meanings;

/** Finds the sentences that fit a text or a meaning best. */
public final class Ranking {
  private static final int MOST_SENTENCES = 5000;

  private final Meanings meanings;

  /**
   * @param meanings of the ledger's sentences
   */
  public Ranking(Meanings meanings) {
    this.meanings = meanings;
  }

  /** Sentences with how well they fit; more is better. */
  record Ranked(Map<Long, Double> scores) {
    /** Lets through the events of these sentences. */
    Filter filter() {
      String list =
          scores.keySet().stream()
              .sorted()
              .map(String::valueOf)
              .collect(Collectors.joining(",", "[", "]"));
      String among = "IN (SELECT value FROM json_each(:ranked))";
      return Filter.ofEvent(
          "e.sentence " + among,
          "SELECT key FROM event WHERE sentence " + among,
          Map.of("ranked", list));
    }
  }

  /** The best sentences of a query with a text or a meaning. */
  Ranked of(Handle handle, Query query) {
    if (query.like().isPresent()) {
      return new Ranked(meanings.near(handle, query.like().get()));
    }
    Map<Long, Double> scores = new HashMap<>();
    handle
        .createQuery(
            "SELECT rowid, bm25(sentence_index) FROM sentence_index"
                + " WHERE sentence_index MATCH :text ORDER BY rank LIMIT "
                + MOST_SENTENCES)
        .bind("text", TextQuery.toFullText(query.text().orElseThrow()))
        .map((row, context) -> Map.entry(row.getLong(1), -row.getDouble(2)))
        .forEach(entry -> scores.put(entry.getKey(), entry.getValue()));
    return new Ranked(scores);
  }
}
