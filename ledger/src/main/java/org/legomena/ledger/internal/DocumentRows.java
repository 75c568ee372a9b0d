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
import org.legomena.ledger.internal.ActorResolver.Resolution;
import org.legomena.reading.Article;
import org.legomena.reading.Span;

/** Writes whole documents: texts, sentences, actors, events. */
public final class DocumentRows {
  private final Statements statements;
  private final Clock clock;
  private final String coder;

  /**
   * @param statements inside a transaction
   * @param clock tells when a document is added
   * @param coder version of the program that coded it
   */
  public DocumentRows(Statements statements, Clock clock, String coder) {
    this.statements = statements;
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
                + " coder, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
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

  private void insertCoding(long key, CodedDocument document) throws SQLException {
    insertSentences(key, document);
    Map<String, Resolution> resolutions = new ActorResolver(statements).resolve(document);
    Map<String, Long> actors = new LinkedHashMap<>();
    for (Map.Entry<String, Resolution> entry : resolutions.entrySet()) {
      statements.update(
          "INSERT INTO appearance (document, entity, actor, why) VALUES (?, ?, ?, ?)",
          key,
          entry.getKey(),
          entry.getValue().actor(),
          entry.getValue().why());
      actors.put(entry.getKey(), entry.getValue().actor());
    }
    new EventRows(statements).insert(key, document, actors);
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
