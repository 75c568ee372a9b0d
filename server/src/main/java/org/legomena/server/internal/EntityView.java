package org.legomena.server.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.language.Entity;

/**
 * A participant as an event shows it.
 *
 * @param id in the document
 * @param key of the ledger's actor, if the ledger has one for it
 */
record EntityView(
    String id,
    Optional<Long> key,
    String name,
    Optional<String> country,
    List<String> sectors,
    String kind,
    Optional<String> role) {
  static EntityView of(Entity entity, Map<String, Long> actors) {
    return new EntityView(
        entity.id(),
        Optional.ofNullable(actors.get(entity.id())),
        entity.name(),
        entity.country(),
        entity.sectors(),
        entity.kind().label(),
        entity.role().map(Entity.Role::words));
  }
}
