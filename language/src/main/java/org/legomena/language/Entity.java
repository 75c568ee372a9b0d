package org.legomena.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.legomena.reading.Span;

/**
 * A participant in public life as one article knows it.
 *
 * @param id {@code a1}, {@code a2} and so on, in order of first mention
 * @param name the fullest name in the text
 * @param aliases the other names and descriptions in the text, without the name, in order
 * @param country ISO 3166-1 alpha-3 or one of the codebook's codes ({@code UNO}, {@code IGO} ...);
 *     empty if unknown
 * @param sectors sector codes of the codebook, the surest first; empty if unknown
 * @param kind what it is
 * @param role the office or description from which country and sector were learned
 * @param mentions where it is mentioned, in order
 */
public record Entity(
    String id,
    String name,
    List<String> aliases,
    Optional<String> country,
    List<String> sectors,
    EntityKind kind,
    Optional<Role> role,
    List<Span> mentions) {
  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(country, "country");
    sectors = List.copyOf(sectors);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(role, "role");
    mentions = List.copyOf(mentions);
  }

  /**
   * An office or description of an entity and where the text gives it.
   *
   * @param words as they stand
   * @param span where
   */
  public record Role(String words, Span span) {
    public Role {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(span, "span");
    }
  }
}
