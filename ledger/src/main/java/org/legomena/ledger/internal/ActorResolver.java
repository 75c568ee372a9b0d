package org.legomena.ledger.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.CodedDocument;
import org.legomena.language.Entity;
import org.legomena.language.EntityKind;

/**
 * Finds for each entity of a document the actor of the ledger that it is, or makes a new one.
 *
 * <p>Two entities of one document are never one actor: the coder has told them apart with the whole
 * text before it. Between documents, names are joined only where {@link Namesakes} sees nothing
 * against it, and where several actors fit equally well none is chosen.
 */
final class ActorResolver {
  private static final String CANDIDATES =
      "SELECT DISTINCT "
          + ActorRow.COLUMNS
          + " FROM actor_name n JOIN actor a ON a.key = n.actor"
          + " WHERE n.folded = ? AND a.coded = 1 ORDER BY a.key";

  private final Statements statements;

  ActorResolver(Statements statements) {
    this.statements = statements;
  }

  /**
   * Which actor an entity is.
   *
   * @param why one of the words of the table {@code appearance}
   */
  record Resolution(long actor, String why) {}

  /** The actor of every entity, by the entity's id; actors are made and learn names on the way. */
  Map<String, Resolution> resolve(CodedDocument document) throws SQLException {
    Map<String, Resolution> found = new LinkedHashMap<>();
    Set<Long> taken = new HashSet<>();
    for (Entity entity : document.actors()) {
      Resolution resolution = resolve(entity, taken);
      taken.add(resolution.actor());
      found.put(entity.id(), resolution);
    }
    return found;
  }

  private Resolution resolve(Entity entity, Set<Long> taken) throws SQLException {
    for (Way way : Way.values()) {
      Optional<ActorRow> actor = sole(way.candidates(this, entity), entity, taken);
      if (actor.isPresent()) {
        learn(actor.get(), entity);
        return new Resolution(actor.get().key(), way.why);
      }
    }
    return new Resolution(create(entity), "new");
  }

  /** The ways in which an actor is found, the surest first. */
  private enum Way {
    NAME("name") {
      @Override
      List<ActorRow> candidates(ActorResolver resolver, Entity entity) throws SQLException {
        return resolver.named(entity);
      }
    },
    STATE("state") {
      @Override
      List<ActorRow> candidates(ActorResolver resolver, Entity entity) throws SQLException {
        return resolver.sameState(entity);
      }
    },
    SURNAME("surname") {
      @Override
      List<ActorRow> candidates(ActorResolver resolver, Entity entity) throws SQLException {
        return resolver.sameSurname(entity);
      }
    },
    NAMES("names") {
      @Override
      List<ActorRow> candidates(ActorResolver resolver, Entity entity) throws SQLException {
        return resolver.sameOtherName(entity);
      }
    };

    private final String why;

    Way(String why) {
      this.why = why;
    }

    abstract List<ActorRow> candidates(ActorResolver resolver, Entity entity) throws SQLException;
  }

  private static Optional<ActorRow> sole(
      List<ActorRow> candidates, Entity entity, Set<Long> taken) {
    List<ActorRow> fit =
        candidates.stream()
            .filter(actor -> !taken.contains(actor.key()) && Namesakes.fit(entity, actor))
            .toList();
    List<ActorRow> closest =
        fit.stream().filter(actor -> actor.country().equals(entity.country())).toList();
    List<ActorRow> best = closest.isEmpty() ? fit : closest;
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  private List<ActorRow> named(Entity entity) throws SQLException {
    String folded = Folding.fold(entity.name());
    List<ActorRow> actors = byName(folded);
    if (entity.kind() != EntityKind.PERSON || !Folding.isOneWord(folded)) {
      return actors.stream().filter(actor -> Folding.fold(actor.name()).equals(folded)).toList();
    }
    return List.of();
  }

  private List<ActorRow> sameState(Entity entity) throws SQLException {
    if (entity.kind() != EntityKind.STATE || entity.country().isEmpty()) {
      return List.of();
    }
    return statements.all(
        "SELECT "
            + ActorRow.COLUMNS
            + " FROM actor a WHERE a.coded_country = ? AND a.kind = 'state' AND a.coded = 1"
            + " ORDER BY a.key LIMIT 1",
        ActorRow::of,
        entity.country());
  }

  /** "Haftar" is Khalifa Haftar where nobody else of his country goes by that name. */
  private List<ActorRow> sameSurname(Entity entity) throws SQLException {
    if (entity.kind() != EntityKind.PERSON || entity.country().isEmpty()) {
      return List.of();
    }
    String folded = Folding.fold(entity.name());
    boolean oneWord = Folding.isOneWord(folded);
    List<ActorRow> fit = new ArrayList<>();
    for (ActorRow actor : byName(Folding.lastWord(folded))) {
      boolean short1 = Folding.isOneWord(Folding.fold(actor.name()));
      if ((oneWord || short1)
          && actor.country().equals(entity.country())
          && Namesakes.shareSector(entity, actor)) {
        fit.add(actor);
      }
    }
    return fit;
  }

  /** A body that another document calls by its short or its full name. */
  private List<ActorRow> sameOtherName(Entity entity) throws SQLException {
    if (entity.kind() != EntityKind.ORGANISATION || entity.country().isEmpty()) {
      return List.of();
    }
    Set<ActorRow> fit = new LinkedHashSet<>();
    for (String name : names(entity)) {
      for (ActorRow actor : byName(Folding.fold(name))) {
        if (actor.country().equals(entity.country()) && Namesakes.tells(name)) {
          fit.add(actor);
        }
      }
    }
    return List.copyOf(fit);
  }

  private List<ActorRow> byName(String folded) throws SQLException {
    return statements.all(CANDIDATES, ActorRow::of, folded);
  }

  private long create(Entity entity) throws SQLException {
    String sectors = String.join(" ", entity.sectors());
    long key =
        statements.insert(
            "INSERT INTO actor (name, kind, country, sectors, coded, coded_name, coded_country,"
                + " coded_sectors) VALUES (?, ?, ?, ?, 1, ?, ?, ?)",
            entity.name(),
            entity.kind().label(),
            entity.country(),
            sectors,
            entity.name(),
            entity.country(),
            sectors);
    learnNames(key, entity);
    return key;
  }

  private void learn(ActorRow actor, Entity entity) throws SQLException {
    learnNames(actor.key(), entity);
    boolean fuller =
        entity.kind() == EntityKind.PERSON
            && Folding.isOneWord(Folding.fold(actor.name()))
            && !Folding.isOneWord(Folding.fold(entity.name()));
    boolean country = actor.country().isEmpty() && entity.country().isPresent();
    boolean sectors = actor.sectors().isEmpty() && !entity.sectors().isEmpty();
    if (fuller || country || sectors) {
      statements.update(
          "UPDATE actor SET coded_name = ?, coded_country = ?, coded_sectors = ? WHERE key = ?",
          fuller ? entity.name() : actor.name(),
          actor.country().or(entity::country),
          String.join(" ", sectors ? entity.sectors() : actor.sectors()),
          actor.key());
      new ActorLinks(statements).refreshCodes(actor.key());
    }
  }

  private void learnNames(long key, Entity entity) throws SQLException {
    for (String name : names(entity)) {
      String folded = Folding.fold(name);
      if (!folded.isEmpty()) {
        statements.update(
            "INSERT OR IGNORE INTO actor_name (folded, actor, name) VALUES (?, ?, ?)",
            folded,
            key,
            name);
      }
    }
  }

  /** The name and those aliases that are names, not descriptions or pronouns. */
  private static Set<String> names(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.name());
    for (String alias : entity.aliases()) {
      if (Namesakes.isName(alias)) {
        names.add(alias);
      }
    }
    return names;
  }
}
