package org.legomena.ledger.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.legomena.ledger.ActorChange;

/**
 * Puts what people say about actors over what was learned: merges and splits over the links between
 * entities and actors, names and codes over the actors' own.
 */
final class ActorLinks {
  private final Statements statements;

  ActorLinks(Statements statements) {
    this.statements = statements;
  }

  /** A change that stands. */
  private record Standing(long actor, ActorChange change) {}

  /** The actor that an entity of a document is, after all merges and splits in their order. */
  long follow(long document, long codedActor) throws SQLException {
    long actor = codedActor;
    for (Standing standing : standing("merge", "split")) {
      if (standing.actor() != actor) {
        continue;
      }
      if (standing.change() instanceof ActorChange.Merge merge) {
        actor = merge.into();
      } else if (standing.change() instanceof ActorChange.Split split
          && split.documents().contains(document)) {
        actor = split.off();
      }
    }
    return actor;
  }

  /** Brings all links up to date that a merge or split may have changed. */
  void refreshLinks() throws SQLException {
    record Link(long document, String entity, long coded, long actor) {}
    List<Link> links =
        statements.all(
            "SELECT document, entity, coded_actor, actor FROM appearance WHERE coded_actor <> actor"
                + " OR actor IN (SELECT actor FROM correction WHERE kind IN ('merge', 'split'))",
            row -> new Link(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4)));
    for (Link link : links) {
      long actor = follow(link.document(), link.coded());
      if (actor != link.actor()) {
        statements.update(
            "UPDATE appearance SET actor = ? WHERE document = ? AND entity = ?",
            actor,
            link.document(),
            link.entity());
      }
    }
    refreshMergedInto();
  }

  private void refreshMergedInto() throws SQLException {
    statements.update("UPDATE actor SET merged_into = NULL WHERE merged_into IS NOT NULL");
    for (Standing standing : standing("merge")) {
      if (standing.change() instanceof ActorChange.Merge merge) {
        statements.update(
            "UPDATE actor SET merged_into = ? WHERE key = ? OR merged_into = ?",
            merge.into(),
            standing.actor(),
            standing.actor());
      }
    }
  }

  /** Brings an actor's name and codes up to date. */
  void refreshCodes(long actor) throws SQLException {
    statements.update(
        "UPDATE actor SET name = coded_name, country = coded_country, sectors = coded_sectors"
            + " WHERE key = ?",
        actor);
    for (Standing standing : standing("rename", "codes")) {
      if (standing.actor() == actor) {
        overlay(actor, standing.change());
      }
    }
  }

  private void overlay(long actor, ActorChange change) throws SQLException {
    if (change instanceof ActorChange.Rename rename) {
      statements.update("UPDATE actor SET name = ? WHERE key = ?", rename.name(), actor);
    } else if (change instanceof ActorChange.SetCodes codes) {
      statements.update(
          "UPDATE actor SET country = ?, sectors = ? WHERE key = ?",
          codes.country(),
          String.join(" ", codes.sectors()),
          actor);
    }
  }

  private List<Standing> standing(String... kinds) throws SQLException {
    record Row(long actor, String kind, String change) {}
    String list = "'" + String.join("', '", kinds) + "'";
    List<Row> rows =
        statements.all(
            "SELECT actor, kind, change FROM correction WHERE kind IN ("
                + list
                + ") AND undone_at IS NULL ORDER BY key",
            row -> new Row(row.getLong(1), row.getString(2), row.getString(3)));
    return rows.stream()
        .flatMap(
            row -> read(row.kind(), row.change()).map(it -> new Standing(row.actor(), it)).stream())
        .toList();
  }

  private static Optional<ActorChange> read(String kind, String json) {
    try {
      return Changes.read(kind, json) instanceof ActorChange change
          ? Optional.of(change)
          : Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("a correction cannot be read: " + e.getMessage(), e);
    }
  }
}
