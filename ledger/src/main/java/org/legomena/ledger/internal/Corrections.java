package org.legomena.ledger.internal;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.legomena.coding.CodedDocument;
import org.legomena.language.Entity;
import org.legomena.ledger.Correction;
import org.legomena.ledger.EventChange;
import org.legomena.reading.Span;

/** Reads corrections, and puts them over documents. */
public final class Corrections {
  private static final String COLUMNS =
      "SELECT c.key, c.made_at, c.made_by, c.why, d.id, c.start, c.stop, c.actor, c.kind, c.change,"
          + " c.undone_at, c.undone_by, b.text FROM correction c"
          + " LEFT JOIN document d ON d.key = c.document"
          + " LEFT JOIN body b ON b.document = c.document ";

  private Corrections() {}

  /** All corrections, those undone included, in the order in which they were made. */
  public static List<Correction> all(Handle handle) {
    return handle.createQuery(COLUMNS + "ORDER BY c.key").map((row, c) -> correction(row)).list();
  }

  /** The correction with this key. */
  public static Optional<Correction> find(Handle handle, long key) {
    return handle
        .createQuery(COLUMNS + "WHERE c.key = :key")
        .bind("key", key)
        .map((row, context) -> correction(row))
        .findOne();
  }

  /** The document with its corrections put over it. */
  static Corrected apply(Handle handle, long key, CodedDocument coded, Map<String, Long> links) {
    List<Corrected.Placed> changes = placed(handle, key);
    Set<Long> changedActors = changedActors(handle, new HashSet<>(links.values()));
    Set<Long> needed = new LinkedHashSet<>(changedActors);
    changes.forEach(placed -> needed.addAll(actorsIn(placed.change())));
    Map<Long, Entity> known = new HashMap<>();
    for (long actor : needed) {
      Actors.entity(handle, actor).ifPresent(entity -> known.put(actor, entity));
    }
    return new Corrected(coded, links, known, changedActors).apply(changes);
  }

  private static List<Corrected.Placed> placed(Handle handle, long key) {
    return handle
        .createQuery(COLUMNS + "WHERE c.document = :key AND c.undone_at IS NULL ORDER BY c.key")
        .bind("key", key)
        .map((row, context) -> correction(row))
        .stream()
        .filter(correction -> correction.change() instanceof EventChange)
        .map(
            correction ->
                new Corrected.Placed(
                    correction.key(),
                    correction.trigger().orElseThrow(),
                    (EventChange) correction.change(),
                    correction.madeBy()))
        .toList();
  }

  private static Set<Long> changedActors(Handle handle, Set<Long> among) {
    Set<Long> changed =
        new HashSet<>(
            handle
                .createQuery(
                    "SELECT DISTINCT actor FROM correction"
                        + " WHERE kind IN ('rename', 'codes') AND undone_at IS NULL")
                .mapTo(Long.class)
                .list());
    changed.retainAll(among);
    return changed;
  }

  private static List<Long> actorsIn(EventChange change) {
    if (change instanceof EventChange.SetActors actors) {
      return actors.actors();
    } else if (change instanceof EventChange.SetRecipients recipients) {
      return recipients.recipients();
    } else if (change instanceof EventChange.SetSource source) {
      return source.actor().stream().toList();
    }
    return List.of();
  }

  private static Correction correction(ResultSet row) throws SQLException {
    Optional<String> text = Optional.ofNullable(row.getString(13));
    int start = row.getInt(6);
    boolean hasTrigger = !row.wasNull() && text.isPresent();
    int stop = row.getInt(7);
    long actor = row.getLong(8);
    boolean hasActor = !row.wasNull();
    try {
      return new Correction(
          row.getLong(1),
          Instant.parse(row.getString(2)),
          row.getString(3),
          Optional.ofNullable(row.getString(4)),
          Optional.ofNullable(row.getString(5)),
          hasTrigger ? Optional.of(span(text.orElseThrow(), start, stop)) : Optional.empty(),
          hasActor ? OptionalLong.of(actor) : OptionalLong.empty(),
          Changes.read(row.getString(9), row.getString(10)),
          undone(row));
    } catch (IOException e) {
      throw new SQLException("correction " + row.getLong(1) + " cannot be read", e);
    }
  }

  private static Optional<Correction.Undone> undone(ResultSet row) throws SQLException {
    String at = row.getString(11);
    return at == null
        ? Optional.empty()
        : Optional.of(
            new Correction.Undone(
                Instant.parse(at), Objects.requireNonNullElse(row.getString(12), "")));
  }

  private static Span span(String text, int start, int stop) {
    int first = text.offsetByCodePoints(0, start);
    return new Span(first, text.offsetByCodePoints(first, stop - start));
  }
}
