package org.legomena.ledger.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The writing connection with its statements, each prepared once: adding a document runs some
 * hundred of them. Not safe for use by several threads at once.
 */
public final class Statements implements AutoCloseable {
  private final Connection connection;
  private final Handle handle;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
    this.handle = Jdbi.create(() -> connection).open();
  }

  /** For questions that are asked of readers too; sees what this transaction has written. */
  public Handle handle() {
    return handle;
  }

  /** Makes a value of one row. */
  @FunctionalInterface
  public interface Row<T> {
    /** The value of the row the result stands at. */
    T of(ResultSet row) throws SQLException;
  }

  Connection connection() {
    return connection;
  }

  /** Runs a statement that changes rows; the number of rows changed. */
  public int update(String sql, @Nullable Object... values) throws SQLException {
    return bind(sql, values).executeUpdate();
  }

  /** Inserts a row; its key. */
  public long insert(String sql, @Nullable Object... values) throws SQLException {
    update(sql, values);
    return one("SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
  }

  /** The first row, if there is one. */
  public <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... values)
      throws SQLException {
    try (ResultSet found = bind(sql, values).executeQuery()) {
      return found.next() ? Optional.of(row.of(found)) : Optional.empty();
    }
  }

  /** All rows in order. */
  public <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    List<T> all = new ArrayList<>();
    try (ResultSet found = bind(sql, values).executeQuery()) {
      while (found.next()) {
        all.add(row.of(found));
      }
    }
    return all;
  }

  private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(
          i + 1, value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }
    return statement;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // What was written has been committed before.
    }
  }
}
