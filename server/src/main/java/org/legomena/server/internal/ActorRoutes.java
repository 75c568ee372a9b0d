package org.legomena.server.internal;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.language.Entity;
import org.legomena.ledger.Actor;
import org.legomena.ledger.Found;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.QueryException;

/** Actors over all documents. */
final class ActorRoutes {
  private static final int MOST = 100;
  private static final int MOST_ROLES = 60;

  private final Ledger ledger;

  ActorRoutes(Ledger ledger) {
    this.ledger = ledger;
  }

  void register(Routes routes) {
    routes.get("/api/actors", this::list);
    routes.get("/api/actors/{key}", this::one);
  }

  /** An actor among others. */
  record ActorLine(
      long key,
      String name,
      String kind,
      Optional<String> country,
      List<String> sectors,
      int documents) {
    static ActorLine of(Actor actor) {
      return new ActorLine(
          actor.key(),
          actor.name(),
          actor.kind().label(),
          actor.country(),
          actor.sectors(),
          actor.appearances().size());
    }
  }

  /** Those in most documents first. */
  record ActorList(List<ActorLine> actors) {}

  /** Everything about one. */
  record ActorPage(
      ActorLine actor,
      List<String> names,
      List<RoleView> roles,
      List<Actor.Appearance> appearances) {}

  /** An office or description, and the words it stands on. */
  record RoleView(String words, String document, Optional<String> published, String sentence) {}

  private ActorList list(Context context) {
    Optional<String> name =
        Optional.ofNullable(context.queryParam("name")).filter(given -> !given.isBlank());
    try {
      return new ActorList(ledger.actors(name, MOST).stream().map(ActorLine::of).toList());
    } catch (QueryException e) {
      return new ActorList(List.of());
    }
  }

  private ActorPage one(Context context) {
    long key = Parameters.key(context, "key");
    Actor actor = ledger.actor(key).orElseThrow(() -> ProblemException.notFound("actor " + key));
    return new ActorPage(ActorLine.of(actor), actor.names(), roles(actor), actor.appearances());
  }

  /** Each role once, where it was first found. */
  private List<RoleView> roles(Actor actor) {
    Map<String, RoleView> roles = new LinkedHashMap<>();
    for (Actor.Appearance appearance : actor.appearances()) {
      if (roles.size() >= MOST_ROLES) {
        break;
      }
      ledger
          .whole(appearance.document())
          .flatMap(found -> role(found, appearance))
          .ifPresent(role -> roles.putIfAbsent(role.words(), role));
    }
    return new ArrayList<>(roles.values());
  }

  private static Optional<RoleView> role(Found found, Actor.Appearance appearance) {
    return found
        .document()
        .actor(appearance.entity())
        .flatMap(Entity::role)
        .map(
            role ->
                new RoleView(
                    role.words(),
                    appearance.document(),
                    appearance.published(),
                    sentence(found, role)));
  }

  private static String sentence(Found found, Entity.Role role) {
    return found
        .document()
        .sentenceAt(role.span().start())
        .map(found.document().sentences()::get)
        .map(span -> found.document().article().text().substring(span.start(), span.end()))
        .orElse(role.words());
  }
}
