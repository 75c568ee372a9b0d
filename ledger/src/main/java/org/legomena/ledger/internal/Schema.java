package org.legomena.ledger.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.legomena.ledger.LedgerException;
import org.legomena.ledger.LedgerException.Problem;
import org.sqlite.SQLiteDataSource;

/** The form of the tables: brought up to date when a ledger is opened, and refused if newer. */
public final class Schema {
  /** The newest form this program knows; {@code PRAGMA user_version} of the file. */
  public static final int VERSION = 1;

  /** {@code PRAGMA application_id} of every ledger: the letters LGMN. */
  static final int APPLICATION_ID = 0x4C474D4E;

  private static final Object ONE_AT_A_TIME = new Object();

  private Schema() {}

  /**
   * Makes the tables of a new ledger, or brings an older one up to date.
   *
   * @throws LedgerException if the file is newer, or something else, or cannot be written
   */
  public static void prepare(Database database) {
    Path path = database.path();
    try {
      if (isEmpty(path) && !database.isReadOnly()) {
        synchronized (ONE_AT_A_TIME) {
          alone(path, () -> create(path));
        }
      }
      int version = checkedVersion(database);
      if (version < VERSION) {
        if (database.isReadOnly()) {
          throw outdated(path, version);
        }
        synchronized (ONE_AT_A_TIME) {
          alone(path, () -> upgrade(database));
        }
      }
    } catch (SQLException | FlywayException e) {
      throw Problems.of(path, e);
    }
  }

  private static int checkedVersion(Database database) throws SQLException {
    try (Connection connection = database.connect(false)) {
      int version = number(connection, "PRAGMA user_version");
      int tables =
          number(connection, "SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE 'flyway_%'");
      boolean ours = number(connection, "PRAGMA application_id") == APPLICATION_ID;
      if (!ours && (version != 0 || tables != 0)) {
        throw new LedgerException(
            Problem.NOT_A_LEDGER,
            database.path()
                + " is a database of another program, not a ledger;"
                + " name another file with --ledger",
            null);
      }
      if (version > VERSION) {
        throw newer(database.path(), version);
      }
      return version;
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static LedgerException newer(Path path, int version) {
    return new LedgerException(
        Problem.NEWER,
        "ledger format "
            + version
            + " in "
            + path
            + " is newer than this program reads (1 to "
            + VERSION
            + "); update Legomena",
        null);
  }

  private static LedgerException outdated(Path path, int version) {
    return new LedgerException(
        Problem.READ_ONLY,
        "ledger format "
            + version
            + " in "
            + path
            + " has to be brought up to "
            + VERSION
            + ", but the file or its folder is read-only; copy it to where you may write",
        null);
  }

  private static boolean isEmpty(Path path) {
    return path.toFile().length() == 0;
  }

  /** What only one process may do at a time. */
  private interface Alone {
    void run() throws SQLException, IOException;
  }

  /** Other processes that want to do the same wait, and then find it done. */
  private static void alone(Path path, Alone work) throws SQLException {
    Path lockFile = Path.of(path + ".upgrade");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (lock.isValid()) {
        work.run();
      }
      Files.deleteIfExists(lockFile);
    } catch (IOException e) {
      throw new LedgerException(
          Problem.READ_ONLY, "cannot write beside the ledger " + path + ": " + e.getMessage(), e);
    }
  }

  /**
   * A new ledger is made beside its place and moved there whole, so that none is ever half made.
   */
  private static void create(Path path) throws SQLException, IOException {
    if (!isEmpty(path)) {
      return;
    }
    Path draft = Path.of(path + ".new");
    delete(draft);
    try (Database database = new Database(draft, false, notice -> {})) {
      database.connect(false).close();
      migrate(draft);
      mark(database);
    }
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void delete(Path file) throws IOException {
    for (String end : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(Path.of(file + end));
    }
  }

  /** An upgrade that was cut off before it was marked is found done by Flyway, and marked then. */
  private static void upgrade(Database database) throws SQLException {
    if (checkedVersion(database) < VERSION) {
      migrate(database.path());
      mark(database);
    }
  }

  private static void mark(Database database) throws SQLException {
    try (Connection connection = database.connect(false)) {
      Database.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
      Database.execute(connection, "PRAGMA user_version = " + VERSION);
    }
  }

  /** The definitions of all tables and indexes of this file. */
  static List<String> definitions(Handle handle) {
    return handle
        .createQuery(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'flyway_%'")
        .mapTo(String.class)
        .list();
  }

  /** The definitions of all tables and indexes of a new ledger. */
  static List<String> fresh() {
    try {
      Path folder = Files.createTempDirectory("legomena");
      Path file = folder.resolve("fresh.db");
      try (Database database = new Database(file, false, notice -> {})) {
        prepare(database);
        return database.read(Schema::definitions);
      } finally {
        delete(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void migrate(Path path) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + path.toAbsolutePath());
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:org/legomena/ledger/migrations")
        .load()
        .migrate();
  }
}
