package org.legomena.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.legomena.language.EntityKind;

/**
 * An actor as learned from the texts, without corrections.
 *
 * @param sectors the surest first
 */
record ActorRow(
    long key, String name, EntityKind kind, Optional<String> country, List<String> sectors) {
  static final String COLUMNS = "a.key, a.coded_name, a.kind, a.coded_country, a.coded_sectors";

  ActorRow {
    sectors = List.copyOf(sectors);
  }

  static ActorRow of(ResultSet row) throws SQLException {
    String sectors = row.getString(5);
    return new ActorRow(
        row.getLong(1),
        row.getString(2),
        kind(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
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
