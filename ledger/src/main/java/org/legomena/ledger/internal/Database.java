package org.legomena.ledger.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.legomena.ledger.LedgerException;
import org.legomena.ledger.LedgerException.Problem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The connections to one ledger: any number that read, kept for the next reader, and one that
 * writes. Safe for use by several threads at once; writers wait for each other, in this process and
 * in others.
 */
public final class Database implements AutoCloseable {
  private static final int BUSY_MILLIS = 1000;
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  /** Texts take several pages, and of the last one half is empty on average: so they are small. */
  private static final int PAGE_BYTES = 2048;

  /** Readers share the system's own cache instead of each filling one. */
  private static final long MAPPED_BYTES = 16L << 30;

  private static final int CACHE_KIB = 16_000;

  private final Path path;
  private final boolean readOnly;
  private final Consumer<String> notices;
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();
  private final Jdbi jdbi;
  private Optional<Statements> writer = Optional.empty();
  private volatile boolean closed;

  /**
   * @param path the file; made by the first connection if it is not there
   * @param readOnly whether writing is refused
   * @param notices told when this process waits for another
   */
  public Database(Path path, boolean readOnly, Consumer<String> notices) {
    this.path = path;
    this.readOnly = readOnly;
    this.notices = notices;
    this.jdbi = Jdbi.create(new Readers());
  }

  /** A unit of writing. */
  @FunctionalInterface
  public interface Work<T> {
    /**
     * Does it on the writing connection, inside a transaction.
     *
     * @throws SQLException if the database refuses; nothing is changed then
     */
    T run(Statements statements) throws SQLException;
  }

  /** The file. */
  public Path path() {
    return path;
  }

  /** Whether nothing can be written. */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** Asks on one of the reading connections, which sees one state throughout. */
  public <T> T read(Function<Handle, T> question) {
    try (Handle handle = jdbi.open()) {
      handle.execute("BEGIN");
      try {
        return question.apply(handle);
      } finally {
        handle.execute("ROLLBACK");
      }
    } catch (org.jdbi.v3.core.JdbiException e) {
      throw Problems.of(path, e);
    }
  }

  /** Writes all of it or nothing; waits while somebody else writes. */
  public <T> T write(Work<T> work) {
    refuseIfReadOnly();
    writing.lock();
    try {
      Statements statements = writer();
      begin(statements.connection());
      return finish(statements, work);
    } catch (SQLException e) {
      throw Problems.of(path, e);
    } finally {
      writing.unlock();
    }
  }

  private void refuseIfReadOnly() {
    if (readOnly) {
      throw new LedgerException(
          Problem.READ_ONLY,
          "ledger "
              + path
              + " cannot be written: the file or its folder is read-only;"
              + " change its permissions, or copy it to where you may write",
          null);
    }
  }

  private <T> T finish(Statements statements, Work<T> work) throws SQLException {
    boolean done = false;
    try {
      T result = work.run(statements);
      execute(statements.connection(), "COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack(statements.connection());
      }
    }
  }

  private void rollBack(Connection connection) {
    try {
      execute(connection, "ROLLBACK");
    } catch (SQLException e) {
      // The database has rolled back by itself, as it does when the disk is full.
      writer.ifPresent(Statements::close);
      writer = Optional.empty();
    }
  }

  private void begin(Connection connection) throws SQLException {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    boolean told = false;
    while (true) {
      try {
        execute(connection, "BEGIN IMMEDIATE");
        return;
      } catch (SQLException e) {
        if (!Problems.isBusy(e) || System.nanoTime() > giveUp) {
          throw e;
        }
        if (!told) {
          notices.accept("another process is writing to " + path + "; waiting for it");
          told = true;
        }
      }
    }
  }

  private Statements writer() throws SQLException {
    if (writer.isEmpty()) {
      writer = Optional.of(new Statements(connect(false)));
    }
    return writer.get();
  }

  /** A new connection, with the settings that every connection has. */
  Connection connect(boolean forReading) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-CACHE_KIB);
    String url = "jdbc:sqlite:" + path.toAbsolutePath();
    if (readOnly) {
      config.setReadOnly(true);
      config.setOpenMode(org.sqlite.SQLiteOpenMode.OPEN_URI);
      url = "jdbc:sqlite:" + path.toAbsolutePath().toUri() + "?" + readOnlyMode();
    } else {
      config.setSynchronous(SynchronousMode.NORMAL);
    }
    Connection connection = DriverManager.getConnection(url, config.toProperties());
    if (!readOnly) {
      // In this order, as the first write-ahead log settles the size of pages.
      execute(connection, "PRAGMA page_size = " + PAGE_BYTES);
      execute(connection, "PRAGMA journal_mode = WAL");
    }
    if (forReading) {
      execute(connection, "PRAGMA mmap_size = " + MAPPED_BYTES);
      execute(connection, "PRAGMA query_only = ON");
    }
    return connection;
  }

  /** Nobody can be writing to a file in a folder that is closed to all of us. */
  private String readOnlyMode() {
    boolean pending = Files.exists(Path.of(path + "-wal"));
    return pending ? "mode=ro" : "immutable=1";
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    closed = true;
    writing.lock();
    try {
      writer.ifPresent(Statements::close);
      writer = Optional.empty();
    } finally {
      writing.unlock();
    }
    for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
      closeQuietly(connection);
    }
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // It was only read from.
    }
  }

  /** Keeps connections open between readers. */
  private final class Readers implements ConnectionFactory {
    @Override
    public Connection openConnection() throws SQLException {
      if (closed) {
        throw new SQLException("the ledger has been closed");
      }
      Connection kept = idle.poll();
      return kept == null ? connect(true) : kept;
    }

    @Override
    public void closeConnection(Connection connection) {
      if (closed) {
        closeQuietly(connection);
      } else {
        idle.add(connection);
      }
    }
  }
}
