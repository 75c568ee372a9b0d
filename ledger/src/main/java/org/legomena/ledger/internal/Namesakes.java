package org.legomena.ledger.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.Entity;
import org.legomena.language.EntityKind;

/** Tells what speaks against two of one name being one. */
final class Namesakes {
  /** Sectors of private life; somebody known in one of them and in politics is two people. */
  private static final Set<String> PRIVATE =
      Set.of("BUS", "CRM", "CVL", "EDU", "JRN", "LAB", "MED", "REF", "REL", "SOC", "AGR");

  /** Last words of names that every country has a body for. */
  private static final Set<String> COMMON =
      Set.of(
          "administration",
          "agency",
          "air",
          "army",
          "assembly",
          "authorities",
          "bank",
          "cabinet",
          "coalition",
          "command",
          "commission",
          "committee",
          "congress",
          "council",
          "court",
          "defense",
          "defence",
          "department",
          "embassy",
          "force",
          "forces",
          "government",
          "guard",
          "military",
          "ministry",
          "navy",
          "office",
          "officials",
          "opposition",
          "parliament",
          "party",
          "police",
          "presidency",
          "security",
          "senate",
          "service",
          "services",
          "troops");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "his", "its",
          "their", "our", "this", "that", "these", "those", "who", "which");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our");

  private Namesakes() {}

  /** Whether nothing that is known speaks against the entity being the actor. */
  static boolean fit(Entity entity, ActorRow actor) {
    return entity.kind() == actor.kind()
        && countriesFit(entity, actor)
        && (entity.kind() != EntityKind.PERSON || sectorsFit(entity, actor));
  }

  private static boolean countriesFit(Entity entity, ActorRow actor) {
    if (entity.country().equals(actor.country())) {
      return true;
    }
    boolean oneUnknown = entity.country().isEmpty() || actor.country().isEmpty();
    return oneUnknown && entity.kind() != EntityKind.GROUP && tells(entity.name());
  }

  private static boolean sectorsFit(Entity entity, ActorRow actor) {
    Optional<Boolean> one = isPrivate(entity.sectors());
    Optional<Boolean> other = isPrivate(actor.sectors());
    return one.isEmpty()
        || other.isEmpty()
        || one.equals(other)
        || entity.sectors().stream().anyMatch(actor.sectors()::contains);
  }

  private static Optional<Boolean> isPrivate(Iterable<String> sectors) {
    for (String sector : sectors) {
      return Optional.of(PRIVATE.contains(sector));
    }
    return Optional.empty();
  }

  /** Whether both are known in a sector in common, or one of them in none. */
  static boolean shareSector(Entity entity, ActorRow actor) {
    return entity.sectors().isEmpty()
        || actor.sectors().isEmpty()
        || entity.sectors().stream().anyMatch(actor.sectors()::contains);
  }

  /** Whether the name is of one bearer, as that of "the ministry" or "police" is not. */
  static boolean tells(String name) {
    return !COMMON.contains(Folding.lastWord(Folding.fold(name)));
  }

  /** Whether words are a name: they have a capital letter, and are no pronoun or description. */
  static boolean isName(String words) {
    List<String> parts = Arrays.asList(words.strip().split("\\s+"));
    String first = parts.get(0).toLowerCase(Locale.ROOT);
    List<String> rest = DETERMINERS.contains(first) ? parts.subList(1, parts.size()) : parts;
    return !PRONOUNS.contains(words.toLowerCase(Locale.ROOT))
        && !rest.isEmpty()
        && (rest.size() == parts.size() || isCapital(rest.get(0)))
        && rest.stream().anyMatch(word -> word.length() > 1 && isCapital(word));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
