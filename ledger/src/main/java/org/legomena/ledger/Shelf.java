package org.legomena.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.mapper.RowMapper;
import org.legomena.ledger.internal.Database;

/**
 * What people keep in the ledger beside the record: briefs and searches. The ledger does not look
 * into them. Safe for use by several threads at once.
 */
public final class Shelf {
  private static final RowMapper<Item> ITEM =
      (row, context) -> new Item(row.getString(1), row.getString(2), row.getLong(3));

  private final Database database;

  Shelf(Database database) {
    this.database = database;
  }

  /**
   * One thing kept.
   *
   * @param id unique among its kind
   * @param value what is kept, as JSON
   * @param revision 1 when it is new, one more with each change
   */
  public record Item(String id, String value, long revision) {
    public Item {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(value, "value");
    }
  }

  /** All of a kind, in order of their ids. */
  public List<Item> all(String kind) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT id, value, revision FROM shelf WHERE kind = :kind ORDER BY id")
                .bind("kind", kind)
                .map(ITEM)
                .list());
  }

  /** The one with this id. */
  public Optional<Item> find(String kind, String id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id, value, revision FROM shelf WHERE kind = :kind AND id = :id")
                .bind("kind", kind)
                .bind("id", id)
                .map(ITEM)
                .findOne());
  }

  /**
   * Keeps a value in place of the one before, if there is one.
   *
   * @param revision the revision the change was made on, 0 for a new one; empty to change whatever
   *     is there
   * @return what is kept now; empty, with nothing changed, if another revision is there
   */
  public Optional<Item> put(String kind, String id, String value, OptionalLong revision) {
    return database.write(
        statements -> {
          long before =
              statements
                  .one(
                      "SELECT revision FROM shelf WHERE kind = ? AND id = ?",
                      row -> row.getLong(1),
                      kind,
                      id)
                  .orElse(0L);
          if (revision.isPresent() && revision.getAsLong() != before) {
            return Optional.empty();
          }
          statements.update(
              "INSERT OR REPLACE INTO shelf (kind, id, value, revision) VALUES (?, ?, ?, ?)",
              kind,
              id,
              value,
              before + 1);
          return Optional.of(new Item(id, value, before + 1));
        });
  }

  /** Throws one away; whether it was there. */
  public boolean remove(String kind, String id) {
    return database.write(
        statements ->
            statements.update("DELETE FROM shelf WHERE kind = ? AND id = ?", kind, id) > 0);
  }
}
