package org.legomena.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.legomena.language.Entity;
import org.legomena.ledger.Actor;
import org.legomena.ledger.Actor.Appearance;

/** Reads actors as they stand after corrections. */
public final class Actors {
  private Actors() {}

  /** The actor with this key; one that has been merged is what it was merged into. */
  public static Optional<Actor> find(Handle handle, long key) {
    return handle
        .createQuery(
            "SELECT b.key, b.name, b.kind, b.country, b.sectors FROM actor a"
                + " JOIN actor b ON b.key = COALESCE(a.merged_into, a.key) WHERE a.key = :key")
        .bind("key", key)
        .map((row, context) -> actor(handle, row))
        .findOne();
  }

  /** Actors by name, or all; those in most documents first. */
  public static List<Long> list(Handle handle, Optional<String> name, int most) {
    String among =
        name.map(
                given ->
                    " AND a.key IN ("
                        + String.join(
                            ", ",
                            ActorNames.find(handle, given).stream().map(String::valueOf).toList())
                        + ")")
            .orElse("");
    return handle
        .createQuery(
            "SELECT a.key FROM actor a JOIN appearance p ON p.actor = a.key WHERE 1"
                + among
                + " GROUP BY a.key ORDER BY count(*) DESC, a.key LIMIT :most")
        .bind("most", most)
        .mapTo(Long.class)
        .list();
  }

  /** The actor as an entity of a document that does not mention it. */
  static Optional<Entity> entity(Handle handle, long key) {
    return handle
        .createQuery("SELECT key, name, kind, country, sectors FROM actor WHERE key = :key")
        .bind("key", key)
        .map(
            (row, context) ->
                new Entity(
                    "a0",
                    row.getString(2),
                    List.of(),
                    Optional.ofNullable(row.getString(4)),
                    codes(row.getString(5)),
                    ActorRow.kind(row.getString(3)),
                    Optional.empty(),
                    List.of()))
        .findOne();
  }

  private static Actor actor(Handle handle, ResultSet row) throws SQLException {
    long key = row.getLong(1);
    return new Actor(
        key,
        row.getString(2),
        names(handle, key),
        ActorRow.kind(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        codes(row.getString(5)),
        appearances(handle, key));
  }

  private static List<String> codes(String written) {
    return written.isEmpty() ? List.of() : List.of(written.split(" "));
  }

  private static List<String> names(Handle handle, long key) {
    return handle
        .createQuery(
            "SELECT DISTINCT n.name FROM actor_name n JOIN actor a ON a.key = n.actor"
                + " WHERE COALESCE(a.merged_into, a.key) = :key ORDER BY n.name")
        .bind("key", key)
        .mapTo(String.class)
        .list();
  }

  private static List<Appearance> appearances(Handle handle, long key) {
    return handle
        .createQuery(
            "SELECT d.id, d.published, p.entity, p.why, p.coded_actor FROM appearance p"
                + " JOIN document d ON d.key = p.document WHERE p.actor = :key"
                + " ORDER BY p.document, p.entity")
        .bind("key", key)
        .map(
            (row, context) ->
                new Appearance(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)),
                    row.getString(3),
                    why(row.getString(4), row.getLong(5), key)))
        .list();
  }

  private static String why(String word, long coded, long key) {
    String learned =
        switch (word) {
          case "new" -> "first seen here";
          case "name" -> "same name, and nothing known speaks against it";
          case "names" -> "same other name, and the same country";
          case "state" -> "same country";
          case "surname" -> "same surname and country, a sector in common, and nobody else fits";
          default -> word;
        };
    return coded == key ? learned : learned + "; then taken from #" + coded + " by a correction";
  }
}
