package org.legomena.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.legomena.ledger.LedgerException;
import org.legomena.reading.Fault;

/** The doctor of the ledger: reads everything and tells each fault. */
public final class Check {
  private final Database database;
  private final Documents documents;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param database the ledger
   * @param documents reads its documents
   */
  public Check(Database database, Documents documents) {
    this.database = database;
    this.documents = documents;
  }

  /** All faults; goes on after each. */
  public List<Fault> run(LongConsumer progress) {
    guarded("file", () -> database.read(this::checkFile));
    guarded("tables", () -> database.read(this::checkTables));
    guarded("documents", () -> database.read(handle -> checkDocuments(handle, progress)));
    guarded("corrections", () -> database.read(this::checkCorrections));
    if (!database.isReadOnly()) {
      guarded("full-text index", this::checkFullText);
    }
    return List.copyOf(faults);
  }

  private void guarded(String part, Runnable check) {
    try {
      check.run();
    } catch (LedgerException | JdbiException | IllegalStateException e) {
      add("unreadable-" + part.replace(' ', '-'), part, String.valueOf(e.getMessage()));
    }
  }

  private void add(String id, String place, String message) {
    faults.add(Fault.error(id, database.path() + ", " + place, message));
  }

  private boolean checkFile(Handle handle) {
    for (String line : handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list()) {
      if (!line.equals("ok")) {
        add("damaged-file", "file", line);
      }
    }
    handle
        .createQuery("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check")
        .map(
            (row, c) ->
                row.getString(1)
                    + " row "
                    + row.getString(2)
                    + " refers to a row of "
                    + row.getString(3)
                    + " that is not there")
        .forEach(line -> add("dangling-reference", "tables", line));
    return true;
  }

  private boolean checkTables(Handle handle) {
    TreeSet<String> expected = new TreeSet<>(Schema.fresh());
    TreeSet<String> found = new TreeSet<>(Schema.definitions(handle));
    for (String definition : expected) {
      if (!found.contains(definition)) {
        add("missing-table", "tables", "lacks, or has otherwise: " + definition);
      }
    }
    return true;
  }

  private boolean checkDocuments(Handle handle, LongConsumer progress) {
    long done = 0;
    List<Long> keys =
        handle.createQuery("SELECT key FROM document ORDER BY key").mapTo(Long.class).list();
    for (long key : keys) {
      try {
        Documents.Stored stored = documents.loadAnew(handle, key);
        String place = "document " + stored.document().article().id();
        for (String problem : Soundness.problems(stored.document())) {
          add("unsound-document", place, problem);
        }
        for (String problem : RowCheck.problems(handle, stored)) {
          add("rows-differ", place, problem);
        }
      } catch (LedgerException | JdbiException | IllegalArgumentException e) {
        add("damaged-document", "document number " + key, String.valueOf(e.getMessage()));
      }
      progress.accept(++done);
    }
    checkOrphans(handle);
    return true;
  }

  private void checkOrphans(Handle handle) {
    for (String table : List.of("sentence", "event")) {
      long orphans =
          handle
              .createQuery(
                  "SELECT count(*) FROM "
                      + table
                      + " WHERE key / 1048576 NOT IN (SELECT key FROM document)")
              .mapTo(Long.class)
              .one();
      if (orphans > 0) {
        add("orphans", "table " + table, orphans + " rows of documents that are not there");
      }
    }
  }

  private boolean checkCorrections(Handle handle) {
    Corrections.all(handle);
    return true;
  }

  private void checkFullText() {
    for (String index : List.of("sentence_index", "title_index")) {
      try {
        database.write(
            statements ->
                statements.update(
                    "INSERT INTO "
                        + index
                        + " ("
                        + index
                        + ", rank) VALUES ('integrity-check', 1)"));
      } catch (LedgerException e) {
        add("index-differs", index, "does not hold the words of the texts: " + e.getMessage());
      }
    }
  }
}
