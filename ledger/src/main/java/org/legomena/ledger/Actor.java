package org.legomena.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.legomena.language.EntityKind;

/**
 * An actor over all documents, as it stands after corrections.
 *
 * @param key its number in the ledger
 * @param name the fullest known, or the one a person gave it
 * @param names all names it goes by, in order of the alphabet
 * @param kind what it is
 * @param country its code, if known
 * @param sectors codes, the surest first
 * @param appearances in which documents, in the order in which they were added
 */
public record Actor(
    long key,
    String name,
    List<String> names,
    EntityKind kind,
    Optional<String> country,
    List<String> sectors,
    List<Appearance> appearances) {
  public Actor {
    Objects.requireNonNull(name, "name");
    names = List.copyOf(names);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(country, "country");
    sectors = List.copyOf(sectors);
    appearances = List.copyOf(appearances);
  }

  /**
   * An actor in one document.
   *
   * @param document id of the document
   * @param published its day as YYYY-MM-DD, if known
   * @param entity id of the entity in the document
   * @param why why that entity was taken for this actor, in words
   */
  public record Appearance(
      String document, Optional<String> published, String entity, String why) {}
}
