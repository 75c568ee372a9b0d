package org.legomena.ledger.internal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.ActorChange;
import org.legomena.ledger.Author;
import org.legomena.ledger.Change;
import org.legomena.ledger.Correction;
import org.legomena.ledger.EventChange;
import org.legomena.reading.Span;

/** Writes corrections, and brings up to date what they change. */
public final class CorrectionRows {
  private final Statements statements;
  private final Clock clock;
  private final DocumentRows documents;

  /**
   * @param statements inside a transaction
   * @param clock tells when a correction is made
   * @param documents rewrites the rows of events
   */
  public CorrectionRows(Statements statements, Clock clock, DocumentRows documents) {
    this.statements = statements;
    this.clock = clock;
    this.documents = documents;
  }

  /**
   * Changes an event.
   *
   * @param trigger its words
   * @return the key of the correction
   */
  public long correct(
      long document, CodedDocument corrected, Span trigger, EventChange change, Author author)
      throws SQLException {
    refuseUnknown(actorsIn(change));
    CodePoints codePoints = new CodePoints(corrected.article().text());
    long key =
        insert(
            document,
            null,
            change,
            author,
            Optional.of(codePoints.at(trigger.start())),
            Optional.of(codePoints.at(trigger.end())));
    documents.rebuild(document);
    return key;
  }

  /**
   * Changes an actor in all documents.
   *
   * @return the key of the correction
   */
  public long correct(long actor, ActorChange change, Author author) throws SQLException {
    refuseUnknown(List.of(actor));
    ActorChange completed = change;
    if (change instanceof ActorChange.Merge merge) {
      refuseUnknown(List.of(merge.into()));
      refuseSame(actor, merge);
    } else if (change instanceof ActorChange.Split split) {
      completed = new ActorChange.Split(split.documents(), splitOff(actor, split));
    }
    long key = insert(null, actor, completed, author, Optional.empty(), Optional.empty());
    refresh(actor, completed);
    return key;
  }

  /**
   * Takes a correction back.
   *
   * @throws IllegalArgumentException if there is none, or it has been taken back
   */
  public void undo(long key, String by) throws SQLException {
    Correction correction =
        Corrections.find(statements.handle(), key)
            .orElseThrow(() -> new IllegalArgumentException("there is no correction " + key));
    if (correction.undone().isPresent()) {
      throw new IllegalArgumentException(
          "correction " + key + " was undone by " + correction.undone().get().by());
    }
    statements.update(
        "UPDATE correction SET undone_at = ?, undone_by = ? WHERE key = ?", now(), by, key);
    if (correction.change() instanceof ActorChange change) {
      refresh(correction.actor().orElseThrow(), change);
    } else {
      Optional<Long> document =
          statements.one(
              "SELECT document FROM correction WHERE key = ?", row -> row.getLong(1), key);
      documents.rebuild(document.orElseThrow());
    }
  }

  private long insert(
      @Nullable Long document,
      @Nullable Long actor,
      Change change,
      Author author,
      Optional<Integer> start,
      Optional<Integer> stop)
      throws SQLException {
    return statements.insert(
        "INSERT INTO correction (made_at, made_by, why, document, actor, kind, start, stop, change)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        now(),
        author.name(),
        author.why(),
        document,
        actor,
        Changes.kind(change),
        start,
        stop,
        Changes.write(change));
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void refresh(long actor, ActorChange change) throws SQLException {
    ActorLinks links = new ActorLinks(statements);
    Set<Long> affected = new LinkedHashSet<>(documentsOf(actor));
    if (change instanceof ActorChange.Merge merge) {
      affected.addAll(documentsOf(merge.into()));
    } else if (change instanceof ActorChange.Split split) {
      affected.addAll(split.documents());
    }
    links.refreshLinks();
    links.refreshCodes(actor);
    affected.addAll(documentsOf(actor));
    for (long document : affected) {
      documents.rebuild(document);
    }
  }

  private List<Long> documentsOf(long actor) throws SQLException {
    return statements.all(
        "SELECT document FROM appearance WHERE actor = ? OR coded_actor = ?"
            + " UNION SELECT e.document FROM participant p JOIN event e ON e.key = p.event"
            + " WHERE p.actor = ? ORDER BY 1",
        row -> row.getLong(1),
        actor,
        actor,
        actor);
  }

  private long splitOff(long actor, ActorChange.Split split) throws SQLException {
    for (long document : split.documents()) {
      Optional<Boolean> there =
          statements.one(
              "SELECT 1 FROM appearance WHERE document = ? AND actor = ?",
              row -> true,
              document,
              actor);
      if (there.isEmpty()) {
        throw new IllegalArgumentException(
            "actor #" + actor + " does not appear in document number " + document);
      }
    }
    long off =
        statements.insert(
            "INSERT INTO actor (name, kind, country, sectors, coded, coded_name, coded_country,"
                + " coded_sectors) SELECT name, kind, country, sectors, 0, name, country, sectors"
                + " FROM actor WHERE key = ?",
            actor);
    statements.update(
        "INSERT INTO actor_name (folded, actor, name) SELECT folded, ?, name FROM actor_name"
            + " WHERE actor = ?",
        off,
        actor);
    return off;
  }

  private static List<Long> actorsIn(EventChange change) {
    List<Long> actors = new ArrayList<>();
    if (change instanceof EventChange.SetActors given) {
      actors.addAll(given.actors());
    } else if (change instanceof EventChange.SetRecipients given) {
      actors.addAll(given.recipients());
    } else if (change instanceof EventChange.SetSource given) {
      given.actor().ifPresent(actors::add);
    }
    return actors;
  }

  private void refuseUnknown(List<Long> actors) throws SQLException {
    for (long actor : actors) {
      if (statements.one("SELECT 1 FROM actor WHERE key = ?", row -> true, actor).isEmpty()) {
        throw new IllegalArgumentException("there is no actor #" + actor + " in the ledger");
      }
    }
  }

  private void refuseSame(long actor, ActorChange.Merge merge) throws SQLException {
    Optional<Long> end =
        statements.one(
            "SELECT COALESCE(merged_into, key) FROM actor WHERE key = ?",
            row -> row.getLong(1),
            merge.into());
    if (merge.into() == actor || end.equals(Optional.of(actor))) {
      throw new IllegalArgumentException(
          "actor #" + actor + " is the same as #" + merge.into() + " already");
    }
  }
}
