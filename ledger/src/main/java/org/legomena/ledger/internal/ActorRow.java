package org.legomena.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.legomena.language.EntityKind;

/**
 * An actor as the ledger knows it.
 *
 * @param sectors the surest first
 */
record ActorRow(
    long key, String name, EntityKind kind, Optional<String> country, List<String> sectors) {
  static final String COLUMNS = "key, name, kind, country, sectors";

  ActorRow {
    sectors = List.copyOf(sectors);
  }

  static ActorRow of(ResultSet row) throws SQLException {
    String sectors = row.getString("sectors");
    return new ActorRow(
        row.getLong("key"),
        row.getString("name"),
        kind(row.getString("kind")),
        Optional.ofNullable(row.getString("country")),
        sectors.isEmpty() ? List.of() : List.of(sectors.split(" ")));
  }

  static EntityKind kind(String label) {
    for (EntityKind kind : EntityKind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    return EntityKind.GROUP;
  }
}
