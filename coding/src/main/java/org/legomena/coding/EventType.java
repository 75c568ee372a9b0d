package org.legomena.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sixteen types of event of PLOVER (Political Language Ontology for Verifiable Event Records,
 * Open Event Data Alliance), with their modes. The codebook says what each covers.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
public enum EventType {
  AGREE(Quad.VERBAL_COOPERATION),
  CONSULT(Quad.VERBAL_COOPERATION, "visit", "third-party", "multilateral", "phone"),
  SUPPORT(Quad.VERBAL_COOPERATION),
  CONCEDE(Quad.VERBAL_COOPERATION),
  COOPERATE(Quad.MATERIAL_COOPERATION),
  AID(Quad.MATERIAL_COOPERATION),
  RETREAT(
      Quad.MATERIAL_COOPERATION, "withdraw", "release", "disarm", "ceasefire", "access", "resign"),
  REQUEST(Quad.VERBAL_CONFLICT, "assist", "change", "yield", "meet"),
  ACCUSE(Quad.VERBAL_CONFLICT, "disapprove", "investigate", "allege"),
  REJECT(Quad.VERBAL_CONFLICT, "assist", "change", "yield", "meet"),
  THREATEN(
      Quad.VERBAL_CONFLICT, "restrict", "arrest", "relations", "expel", "territory", "violence"),
  PROTEST(
      Quad.MATERIAL_CONFLICT,
      "demo",
      "riot",
      "strike",
      "hunger",
      "boycott",
      "obstruct",
      "vandalize"),
  SANCTION(Quad.MATERIAL_CONFLICT, "convict", "expel", "withdraw", "discontinue"),
  MOBILIZE(Quad.MATERIAL_CONFLICT, "troops", "weapons", "police", "militia"),
  COERCE(
      Quad.MATERIAL_CONFLICT,
      "seize",
      "restrict",
      "censor",
      "curfew",
      "martial-law",
      "arrest",
      "deport",
      "withhold",
      "misinformation",
      "cyber"),
  ASSAULT(
      Quad.MATERIAL_CONFLICT,
      "abduct",
      "beat",
      "torture",
      "sexual",
      "targeted",
      "destroy",
      "primitive",
      "firearms",
      "explosives",
      "suicide-attack",
      "aerial",
      "drone",
      "heavy-weapons",
      "crowd-control",
      "unconventional");

  private final Quad quad;
  private final List<String> modes;

  EventType(Quad quad, String... modes) {
    this.quad = quad;
    this.modes = List.of(modes);
  }

  /** The quad class of all events of the type. */
  public Quad quad() {
    return quad;
  }

  /** The modes an event of the type may have, in the codebook's order; none for some types. */
  public List<String> modes() {
    return modes;
  }

  /** The type with this name, in any case; empty if there is none. */
  public static Optional<EventType> find(String name) {
    for (EventType type : values()) {
      if (type.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
