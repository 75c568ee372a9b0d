package org.legomena.ledger.internal;

import java.util.Optional;
import org.legomena.ledger.Sort;

/** The orders of hits, in SQL. */
enum Order {
  NEWEST(
      "d.published",
      "d.published DESC, d.key DESC, e.key",
      Order.BY_DAY,
      "(d.published < :cv OR d.published IS NULL OR (d.published = :cv AND d.key <= :cd))"
          + " AND (d.key <> :cd OR e.key > :ce)",
      "d.published IS NULL AND d.key <= :cd AND (d.key <> :cd OR e.key > :ce)"),
  OLDEST(
      "d.published",
      "d.published, d.key, e.key",
      Order.BY_DAY,
      "(d.published > :cv OR (d.published = :cv AND d.key >= :cd))"
          + " AND (d.key <> :cd OR e.key > :ce)",
      "(d.published IS NOT NULL OR d.key >= :cd) AND (d.key <> :cd OR e.key > :ce)"),
  TIME(
      "e.time_from",
      "e.time_from IS NULL, e.time_from, e.key",
      Order.ALL,
      "e.time_from > :cv OR e.time_from IS NULL OR (e.time_from = :cv AND e.key > :ce)",
      "e.time_from IS NULL AND e.key > :ce"),
  CONFIDENCE(
      "e.confidence",
      "e.confidence DESC, e.key",
      Order.ALL,
      "e.confidence < CAST(:cv AS REAL) OR (e.confidence = CAST(:cv AS REAL) AND e.key > :ce)",
      "0");

  private static final String BY_DAY =
      "document d INDEXED BY document_by_day CROSS JOIN event e NOT INDEXED"
          + " ON e.key BETWEEN d.key * 1048576 AND d.key * 1048576 + 1048575";

  private static final String BY_DAY_WITH_TEXT =
      "document d INDEXED BY document_by_day CROSS JOIN sentence_index"
          + " ON sentence_index.rowid BETWEEN d.key * 1048576 AND d.key * 1048576 + 1048575"
          + " CROSS JOIN event e INDEXED BY event_by_sentence"
          + " ON e.sentence = sentence_index.rowid";

  /** All events with their documents, in the order of their keys. */
  static final String ALL = "event e CROSS JOIN document d ON d.key = e.document";

  private final String value;
  private final String columns;
  private final String walk;
  private final String afterValue;
  private final String afterNone;

  Order(String value, String columns, String walk, String afterValue, String afterNone) {
    this.value = value;
    this.columns = columns;
    this.walk = walk;
    this.afterValue = afterValue;
    this.afterNone = afterNone;
  }

  /** The order in SQL; of relevance there is none. */
  static Order of(Sort sort) {
    return switch (sort) {
      case NEWEST -> NEWEST;
      case OLDEST -> OLDEST;
      case TIME -> TIME;
      case CONFIDENCE -> CONFIDENCE;
      case RELEVANCE -> throw new IllegalArgumentException("relevance is not sorted by SQL");
    };
  }

  /** The value a cursor keeps. */
  String value() {
    return value;
  }

  /** What stands after ORDER BY. */
  String columns() {
    return columns;
  }

  /** What stands after FROM to go through all events in this order, if an index allows it. */
  String walk() {
    return walk;
  }

  /**
   * What stands after FROM to go through the events of matching sentences in this order, if an
   * index allows it; the full-text index is then asked once a document.
   */
  Optional<String> walkWithText() {
    return walk.equals(BY_DAY) ? Optional.of(BY_DAY_WITH_TEXT) : Optional.empty();
  }

  /** The condition for what comes after the cursor; of parameters cv, cd and ce. */
  String after(Optional<Cursor> cursor) {
    return cursor.map(at -> at.value().isPresent() ? afterValue : afterNone).orElse("");
  }
}
