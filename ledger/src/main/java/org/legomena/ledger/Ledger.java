package org.legomena.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.LedgerException.Problem;
import org.legomena.ledger.internal.Actors;
import org.legomena.ledger.internal.Check;
import org.legomena.ledger.internal.Content;
import org.legomena.ledger.internal.CorrectionRows;
import org.legomena.ledger.internal.Corrections;
import org.legomena.ledger.internal.Database;
import org.legomena.ledger.internal.DocumentRows;
import org.legomena.ledger.internal.Documents;
import org.legomena.ledger.internal.Facets;
import org.legomena.ledger.internal.Ranking;
import org.legomena.ledger.internal.Schema;
import org.legomena.ledger.internal.Search;
import org.legomena.ledger.internal.Statements;
import org.legomena.ledger.internal.Tallies;
import org.legomena.ledger.internal.meaning.Meanings;
import org.legomena.reading.Article;
import org.legomena.reading.Fault;
import org.legomena.reading.Span;

/**
 * The door of this module: one file that keeps coded documents, so that every claim in them can be
 * found, mended and shown where it comes from.
 *
 * <p>Safe for use by several threads at once, and the file by several processes. Any number read
 * while one writes; those who want to write wait for each other. What a method has returned from is
 * on disk, and stays there if the process is killed at the next moment; what it has not is not
 * there in part.
 *
 * <p>The text of a {@link Query} is words, which must all stand in the event's sentence in any
 * order; {@code "words in quotation marks"} stand together; {@code milit*} is any word that begins
 * so; {@code OR}, {@code AND}, {@code NOT} (or a minus before a word) and parentheses combine them.
 * Case and accents do not matter.
 */
public final class Ledger implements AutoCloseable {
  private final Database database;
  private final LedgerOptions options;
  private final Documents documents;
  private final Meanings meanings = new Meanings();
  private final Search search;
  private final Facets facets;
  private final Tallies tallies;

  private Ledger(Database database, LedgerOptions options) {
    this.database = database;
    this.options = options;
    this.documents = new Documents(database.path());
    Ranking ranking = new Ranking(meanings);
    this.search = new Search(documents, ranking);
    this.facets = new Facets(ranking);
    this.tallies = new Tallies(ranking);
  }

  /**
   * Opens a ledger for reading and writing; makes it if it is not there.
   *
   * @throws LedgerException if it is newer than this program, damaged, or no ledger, or if it
   *     cannot be read
   */
  public static Ledger open(Path path) {
    return open(path, LedgerOptions.DEFAULT);
  }

  /**
   * Opens a ledger; one that may not be written is opened for reading.
   *
   * @throws LedgerException if it is newer than this program, damaged, or no ledger, or if it
   *     cannot be read
   */
  public static Ledger open(Path path, LedgerOptions options) {
    boolean there = Files.exists(path);
    if (!there && options.mustExist()) {
      throw new LedgerException(
          Problem.MISSING,
          "there is no ledger " + path + "; 'legomena add' makes one, --ledger names another",
          null);
    }
    Database database = new Database(path, there && !isWritable(path), options.notices());
    Schema.prepare(database);
    return new Ledger(database, options);
  }

  private static boolean isWritable(Path path) {
    Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
    return Files.isWritable(path) && Files.isWritable(folder);
  }

  /** The file. */
  public Path path() {
    return database.path();
  }

  /** Whether nothing can be added or corrected, as the file or its folder may not be written. */
  public boolean isReadOnly() {
    return database.isReadOnly();
  }

  /**
   * Stores documents, each wholly or not at all; one that is there already, by its words, title,
   * outlet, day and address, is left as it is.
   *
   * @return what became of each, in order
   * @throws LedgerException if it cannot be written; documents before the one that failed are
   *     stored
   */
  public List<Added> add(CodedDocument... coded) {
    List<Added> added = new ArrayList<>();
    for (CodedDocument document : coded) {
      added.add(database.write(statements -> rows(statements).add(document)));
    }
    return added;
  }

  /** The id under which the ledger has an article, whatever its own id is. */
  public Optional<String> find(Article article) {
    byte[] content = Content.hash(article);
    return database.read(
        handle ->
            handle
                .createQuery("SELECT id FROM document WHERE content = :content")
                .bind("content", content)
                .mapTo(String.class)
                .findOne());
  }

  /**
   * The document with this id, as it stands after corrections.
   *
   * @throws LedgerException if it is damaged
   */
  public Optional<CodedDocument> document(String id) {
    return database.read(handle -> documents.find(handle, id).map(Documents.Stored::document));
  }

  /**
   * The document with this id as the coder found it, without corrections.
   *
   * @throws LedgerException if it is damaged
   */
  public Optional<CodedDocument> coded(String id) {
    return database.read(
        handle -> Documents.key(handle, id).map(key -> documents.coded(handle, key)));
  }

  /**
   * One page of what a query finds.
   *
   * @throws QueryException if its text cannot be understood, or a name in it is not in the ledger
   */
  public Page search(Query query) {
    return database.read(handle -> search.page(handle, query));
  }

  /**
   * How many events a query finds on all its pages.
   *
   * @throws QueryException if its text cannot be understood, or a name in it is not in the ledger
   */
  public long count(Query query) {
    return database.read(handle -> search.count(handle, query));
  }

  /**
   * What the events that a query finds share.
   *
   * @param most how many values at most
   * @return the values most events share first
   * @throws QueryException if its text cannot be understood, or a name in it is not in the ledger
   */
  public List<Count> facet(Facet facet, Query query, int most) {
    return database.read(handle -> facets.count(handle, facet, query, most));
  }

  /**
   * Hands over all documents that hold a hit of the query, in the order in which they were added,
   * each once, with those of its events that are hits; a query without filters gives documents
   * without events too. Few are held in memory at a time.
   *
   * @throws QueryException if its text cannot be understood, or a name in it is not in the ledger
   */
  public void forEach(Query query, Consumer<Found> receiver) {
    database.read(
        handle -> {
          search.forEach(handle, query, receiver);
          return true;
        });
  }

  /** The document with this id, with all its events and the ledger's actors. */
  public Optional<Found> whole(String id) {
    return database.read(
        handle ->
            documents
                .find(handle, id)
                .map(
                    stored ->
                        new Found(stored.document(), stored.document().events(), stored.actors())));
  }

  /**
   * Where the events that a query finds happen, the places with most events first.
   *
   * @param most how many places at most
   * @throws QueryException if its text cannot be understood, or a name in it is not in the ledger
   */
  public List<PlaceCount> places(Query query, int most) {
    return database.read(handle -> tallies.places(handle, query, most));
  }

  /**
   * Who does what to whom in the events that a query finds.
   *
   * @param most how many pairs at most
   * @return those with most events first
   * @throws QueryException if its text cannot be understood, or a name in it is not in the ledger
   */
  public List<Dyad> dyads(Query query, int most) {
    return database.read(handle -> tallies.dyads(handle, query, most));
  }

  /**
   * How many events of each type that a query finds begin on each day, in order of the days; those
   * without a day are left out.
   *
   * @param published whether the day of publication counts, in place of the event's own first day
   * @throws QueryException if its text cannot be understood, or a name in it is not in the ledger
   */
  public List<DayCount> days(Query query, boolean published) {
    return database.read(handle -> tallies.days(handle, query, published));
  }

  /** What people keep beside the record: briefs and searches. */
  public Shelf shelf() {
    return new Shelf(database);
  }

  /**
   * Changes an event; the change stays when the document is coded anew.
   *
   * @param document id of the document
   * @param event id of the event, as the document has it now
   * @throws IllegalArgumentException if there is no such event, or the change names an actor that
   *     is not there
   */
  public Correction correct(String document, String event, EventChange change, Author author) {
    return database.write(
        statements -> {
          Documents.Stored stored = stored(statements, document);
          Span trigger =
              stored.document().events().stream()
                  .filter(one -> one.id().equals(event))
                  .findFirst()
                  .orElseThrow(() -> noEvent(document, event, stored.document()))
                  .trigger();
          return written(
              statements,
              corrections(statements)
                  .correct(stored.key(), stored.document(), trigger, change, author));
        });
  }

  private static IllegalArgumentException noEvent(String id, String event, CodedDocument document) {
    return new IllegalArgumentException(
        "document "
            + id
            + " has no event "
            + event
            + "; it has "
            + document.events().stream().map(one -> one.id()).toList());
  }

  /**
   * Adds an event that was overlooked.
   *
   * @param document id of the document
   * @param trigger words that name it, in UTF-16 units
   * @throws IllegalArgumentException if there is no such document, or it ends before the words
   */
  public Correction addEvent(String document, Span trigger, EventChange.Add change, Author author) {
    return database.write(
        statements -> {
          Documents.Stored stored = stored(statements, document);
          int length = stored.document().article().text().length();
          if (trigger.end() > length) {
            throw new IllegalArgumentException(
                "the words end at "
                    + trigger.end()
                    + ", past the "
                    + length
                    + " characters of the"
                    + " text");
          }
          return written(
              statements,
              corrections(statements)
                  .correct(stored.key(), stored.document(), trigger, change, author));
        });
  }

  /**
   * Changes an actor in all documents.
   *
   * @param actor its key
   * @throws IllegalArgumentException if there is no such actor
   */
  public Correction correct(long actor, ActorChange change, Author author) {
    return database.write(
        statements -> written(statements, corrections(statements).correct(actor, change, author)));
  }

  /**
   * Makes another actor of one, in some documents.
   *
   * @param actor its key
   * @param documents ids of the documents in which it is somebody else
   * @throws IllegalArgumentException if there is no such actor, or it is in none of them
   */
  public Correction split(long actor, List<String> documents, Author author) {
    return database.write(
        statements -> {
          List<Long> keys = new ArrayList<>();
          for (String document : documents) {
            keys.add(stored(statements, document).key());
          }
          return written(
              statements,
              corrections(statements).correct(actor, new ActorChange.Split(keys, 0), author));
        });
  }

  /**
   * Takes a correction back; it stays in the history.
   *
   * @throws IllegalArgumentException if there is no such correction, or it has been taken back
   */
  public Correction undo(long correction, String by) {
    return database.write(
        statements -> {
          corrections(statements).undo(correction, by);
          return written(statements, correction);
        });
  }

  /** All corrections, those undone included, in the order in which they were made. */
  public List<Correction> history() {
    return database.read(Corrections::all);
  }

  /** The actor with this key; one that has been merged is what it was merged into. */
  public Optional<Actor> actor(long key) {
    return database.read(handle -> Actors.find(handle, key));
  }

  /**
   * Actors, those in most documents first.
   *
   * @param name by which they go, in full or in whole words; all if empty
   * @param most how many at most
   * @throws QueryException if nobody goes by that name
   */
  public List<Actor> actors(Optional<String> name, int most) {
    return database.read(
        handle ->
            Actors.list(handle, name, most).stream()
                .flatMap(key -> Actors.find(handle, key).stream())
                .toList());
  }

  /** Ids of the documents that another version of the coder has coded, in the order of adding. */
  public List<String> outdated() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT id FROM document WHERE coder <> :coder ORDER BY key")
                .bind("coder", options.coderVersion())
                .mapTo(String.class)
                .list());
  }

  /** Ids of all documents, in the order of adding. */
  public List<String> ids() {
    return database.read(
        handle ->
            handle.createQuery("SELECT id FROM document ORDER BY key").mapTo(String.class).list());
  }

  /**
   * Replaces what the coder found in a document by what it finds now; corrections stay.
   *
   * @param anew the coding of an article that the ledger has
   * @return what is other than before, corrections put over both
   * @throws IllegalArgumentException if the ledger does not have the article
   */
  public Recoding recode(CodedDocument anew) {
    byte[] content = Content.hash(anew.article());
    return database.write(
        statements -> {
          long key =
              statements
                  .one("SELECT key FROM document WHERE content = ?", row -> row.getLong(1), content)
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException(
                              "the ledger has no document with the words of "
                                  + anew.article().id()));
          return rows(statements).recode(key, anew);
        });
  }

  /** How many documents cannot be found by their meaning yet: {@link #addMeanings} is for them. */
  public long withoutMeaning() {
    return database.read(meanings::missing);
  }

  /**
   * Works out the meanings of all sentences with events that have none yet, so that {@link
   * Query#like} finds them. Takes some milliseconds a sentence; may be interrupted at any time, and
   * goes on from there.
   *
   * @param progress told after every few documents how many are done
   */
  public void addMeanings(LongConsumer progress) {
    meanings.complete(database, progress);
  }

  /**
   * Reads everything and verifies it: the file's own structure, every text against its hash, every
   * offset against its text, every reference, every row against the coding and corrections it comes
   * from, and the full-text index.
   *
   * @param progress told after each document how many have been read
   * @return what is wrong; nothing if all is well
   */
  public List<Fault> check(LongConsumer progress) {
    return new Check(database, documents).run(progress);
  }

  private Documents.Stored stored(Statements statements, String document) {
    return documents
        .find(statements.handle(), document)
        .orElseThrow(() -> new IllegalArgumentException("there is no document " + document));
  }

  private static Correction written(Statements statements, long key) {
    return Corrections.find(statements.handle(), key).orElseThrow();
  }

  private DocumentRows rows(Statements statements) {
    return new DocumentRows(statements, documents, options.clock(), options.coderVersion());
  }

  private CorrectionRows corrections(Statements statements) {
    return new CorrectionRows(statements, options.clock(), rows(statements));
  }

  /** How much the ledger holds. */
  public Size size() {
    return database.read(
        handle ->
            new Size(count(handle, "document"), count(handle, "event"), count(handle, "actor")));
  }

  private static long count(org.jdbi.v3.core.Handle handle, String table) {
    return handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one();
  }

  /**
   * How much a ledger holds.
   *
   * @param documents number of documents
   * @param events after corrections
   * @param actors told apart over all documents
   */
  public record Size(long documents, long events, long actors) {}

  /** Lets go of the file. What was added is safe without it. */
  @Override
  public void close() {
    database.close();
  }
}
