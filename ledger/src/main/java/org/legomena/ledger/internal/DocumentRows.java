package org.legomena.ledger.internal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.Added;
import org.legomena.ledger.Added.Outcome;
import org.legomena.ledger.Recoding;
import org.legomena.ledger.internal.ActorResolver.Resolution;
import org.legomena.reading.Article;
import org.legomena.reading.Span;

/** Writes whole documents: texts, sentences, actors, events. */
public final class DocumentRows {
  private final Statements statements;
  private final Documents documents;
  private final Clock clock;
  private final String coder;

  /**
   * @param statements inside a transaction
   * @param documents reads what was written before
   * @param clock tells when a document is added
   * @param coder version of the program that coded it
   */
  public DocumentRows(Statements statements, Documents documents, Clock clock, String coder) {
    this.statements = statements;
    this.documents = documents;
    this.clock = clock;
    this.coder = coder;
  }

  /** Stores the document unless it is there. */
  public Added add(CodedDocument document) throws SQLException {
    Article article = document.article();
    byte[] content = Content.hash(article);
    Optional<String> known =
        statements.one(
            "SELECT id FROM document WHERE content = ?", row -> row.getString(1), content);
    if (known.isPresent()) {
      return new Added(known.get(), Outcome.KNOWN);
    }
    String id = freeId(article.id());
    insert(id, document, content);
    return new Added(id, id.equals(article.id()) ? Outcome.STORED : Outcome.RENAMED);
  }

  private String freeId(String wanted) throws SQLException {
    String id = wanted;
    for (int number = 2; isTaken(id); number++) {
      id = wanted + "~" + number;
    }
    return id;
  }

  private boolean isTaken(String id) throws SQLException {
    return statements.one("SELECT 1 FROM document WHERE id = ?", row -> true, id).isPresent();
  }

  private void insert(String id, CodedDocument coded, byte[] content) throws SQLException {
    CodedDocument document =
        RecordJson.with(coded, "article", RecordJson.with(coded.article(), "id", id));
    Article article = document.article();
    long key =
        statements.insert(
            "INSERT INTO document (id, content, title, outlet, published, url, language, added_at,"
                + " coder, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            id,
            content,
            article.title(),
            article.outlet(),
            article.published().map(Object::toString),
            article.url(),
            article.language(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            coder);
    statements.update(
        "INSERT INTO title_index (rowid, title) VALUES (?, ?)", key, article.title().orElse(""));
    statements.update(
        "INSERT INTO body (document, text, coding) VALUES (?, ?, ?)",
        key,
        article.text(),
        Coding.pack(document));
    insertCoding(key, document);
  }

  /**
   * Replaces what the coder found in a document by what it finds now. Corrections stay.
   *
   * @param anew of the same article
   * @return what is other than before, corrections put over both
   */
  public Recoding recode(long key, CodedDocument anew) throws SQLException {
    CodedDocument before = documents.loadAnew(statements.handle(), key).document();
    CodedDocument named = RecordJson.with(anew, "article", before.article());
    new EventRows(statements).delete(key);
    deleteSentences(key);
    statements.update("DELETE FROM appearance WHERE document = ?", key);
    statements.update("UPDATE document SET coder = ? WHERE key = ?", coder, key);
    statements.update("UPDATE body SET coding = ? WHERE document = ?", Coding.pack(named), key);
    Corrected corrected = insertCoding(key, named);
    return Recodings.compare(before, corrected.document(), corrected.unplaced());
  }

  /** Writes the rows of a document's events anew, after corrections have changed. */
  public void rebuild(long key) throws SQLException {
    EventRows rows = new EventRows(statements);
    rows.delete(key);
    Documents.Stored stored = documents.loadAnew(statements.handle(), key);
    rows.insert(key, stored.document(), stored.actors());
    statements.update("UPDATE document SET revision = revision + 1 WHERE key = ?", key);
  }

  private Corrected insertCoding(long key, CodedDocument document) throws SQLException {
    insertSentences(key, document);
    Map<String, Resolution> resolutions = new ActorResolver(statements).resolve(document);
    ActorLinks links = new ActorLinks(statements);
    Map<String, Long> actors = new LinkedHashMap<>();
    for (Map.Entry<String, Resolution> entry : resolutions.entrySet()) {
      long codedActor = entry.getValue().actor();
      long actor = links.follow(key, codedActor);
      statements.update(
          "INSERT INTO appearance (document, entity, actor, coded_actor, why)"
              + " VALUES (?, ?, ?, ?, ?)",
          key,
          entry.getKey(),
          actor,
          codedActor,
          entry.getValue().why());
      actors.put(entry.getKey(), actor);
    }
    Corrected corrected = Corrections.apply(statements.handle(), key, document, actors);
    new EventRows(statements).insert(key, corrected.document(), corrected.links());
    statements.update("UPDATE document SET revision = revision + 1 WHERE key = ?", key);
    return corrected;
  }

  private void deleteSentences(long key) throws SQLException {
    long first = Keys.of(key, 0);
    long last = first + Keys.PER_DOCUMENT - 1;
    statements.update(
        "INSERT INTO sentence_index (sentence_index, rowid, words)"
            + " SELECT 'delete', key, words FROM sentence_words WHERE key BETWEEN ? AND ?",
        first,
        last);
    statements.update("DELETE FROM sentence WHERE key BETWEEN ? AND ?", first, last);
    statements.update("DELETE FROM meaning_sketch WHERE document = ?", key);
    statements.update("DELETE FROM meaning WHERE document = ?", key);
  }

  private void insertSentences(long key, CodedDocument document) throws SQLException {
    String text = document.article().text();
    CodePoints codePoints = new CodePoints(text);
    List<Span> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      statements.update(
          "INSERT INTO sentence (key, start, stop) VALUES (?, ?, ?)",
          Keys.of(key, i),
          codePoints.at(sentence.start()),
          codePoints.at(sentence.end()));
      statements.update(
          "INSERT INTO sentence_index (rowid, words) VALUES (?, ?)",
          Keys.of(key, i),
          sentence.of(text));
    }
  }
}
