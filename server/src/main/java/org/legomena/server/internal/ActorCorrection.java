package org.legomena.server.internal;

import java.util.List;
import java.util.Optional;
import org.legomena.ledger.ActorChange;

/**
 * A change of an actor in all documents, as it is sent.
 *
 * @param actor key of the ledger's actor
 * @param field name, codes, merge or split
 * @param name for the name
 * @param country for the codes, with {@code sectors}; none takes it away
 * @param into key of the other, for a merge
 * @param documents in which it is somebody else, for a split
 * @param by who corrects
 */
record ActorCorrection(
    long actor,
    String field,
    Optional<String> name,
    Optional<String> country,
    Optional<List<String>> sectors,
    Optional<Long> into,
    Optional<List<String>> documents,
    String by,
    Optional<String> why) {
  ActorCorrection {
    if (field == null || by == null) {
      throw new IllegalArgumentException("field and by must be told");
    }
  }

  /**
   * The change; a split is not made by it, as the ledger finds its documents first.
   *
   * @throws IllegalArgumentException if something is missing or unknown
   */
  ActorChange change() {
    return switch (field) {
      case "name" -> new ActorChange.Rename(name.orElse(""));
      case "codes" ->
          new ActorChange.SetCodes(
              country.filter(code -> !code.isBlank()), sectors.orElse(List.of()));
      case "merge" ->
          new ActorChange.Merge(
              into.orElseThrow(() -> new IllegalArgumentException("'into' is missing")));
      default -> throw new IllegalArgumentException("there is no field '" + field + "'");
    };
  }
}
