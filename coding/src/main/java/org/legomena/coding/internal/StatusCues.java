package org.legomena.coding.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.Status;
import org.legomena.language.resource.YamlNode;

/** The words that tell the status of an act, from {@code status.yaml}. */
final class StatusCues {
  /** How a cue stands to the act. */
  enum Position {
    /** The act completes it: "plans to meet". */
    COMPLEMENT,
    /** The act's noun is its object: "cancelled the visit". */
    WITH_OBJECT,
    /** It qualifies the act's noun: "alleged attack". */
    MODIFIER,
    /** It is the noun over the act's noun: "threat of war". */
    NOUN_OF,
    /** The act's noun is its subject: "talks collapsed". */
    SUBJECT_OF,
    /** It is the preposition or conjunction before the act: "without". */
    INSIDE
  }

  /** Kinds of words that say how long an act lasts, or that it shows by being done. */
  enum Kind {
    /** Nouns of what goes on until the text says otherwise: "war". */
    LASTING("lasting"),
    /** Nouns of what goes on if their clause is in the present: "talks". */
    LASTING_NOW("lasting-now"),
    /** Verbs whose participle means that it goes on: "fighting". */
    LASTING_VERB("lasting-verbs"),
    /** Verbs whose passive is a state: "imprisoned". */
    STATE("states"),
    /** Verbs and nouns by which something ends. */
    ENDING("endings"),
    /** Verbs by which a demand is shown as it is made: "took to the streets to demand". */
    SHOWING("showing"),
    /** Nouns of trying: what is tried goes on, or was tried. */
    TRYING("trying");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  private record Key(Position position, String lemma) {}

  private final Map<Kind, Set<String>> kinds = new EnumMap<>(Kind.class);

  private final Map<Key, Optional<Status>> statuses = new HashMap<>();

  /** Reads the file. */
  static StatusCues read(YamlNode file) {
    file.expectHeader();
    file.expectOnly(
        List.of(
            "header",
            "complement",
            "with-object",
            "modifier",
            "noun-of",
            "subject-of",
            "inside",
            "kinds"));
    StatusCues cues = new StatusCues();
    cues.read(file.get("complement"), Position.COMPLEMENT);
    cues.read(file.get("with-object"), Position.WITH_OBJECT);
    cues.read(file.get("modifier"), Position.MODIFIER);
    cues.read(file.get("noun-of"), Position.NOUN_OF);
    cues.read(file.get("subject-of"), Position.SUBJECT_OF);
    cues.read(file.get("inside"), Position.INSIDE);
    YamlNode kinds = file.get("kinds");
    kinds.expectOnly(Arrays.stream(Kind.values()).map(kind -> kind.key).toList());
    for (Kind kind : Kind.values()) {
      cues.kinds.put(kind, Set.copyOf(new HashSet<>(kinds.texts(kind.key))));
    }
    return cues;
  }

  private void read(YamlNode lists, Position position) {
    for (Map.Entry<String, YamlNode> entry : lists.map().entrySet()) {
      Optional<Status> status = Status.find(entry.getKey());
      if (status.isEmpty() && !entry.getKey().equals("inherit")) {
        throw entry.getValue().fault("unknown status '" + entry.getKey() + "'");
      }
      for (String lemma : entry.getValue().texts()) {
        statuses.putIfAbsent(new Key(position, lemma), status);
      }
    }
  }

  /**
   * What the cue says: absent if it is none, an empty inner value if the act is as firm as the cue.
   */
  Optional<Optional<Status>> find(Position position, String lemma) {
    return Optional.ofNullable(statuses.get(new Key(position, lemma)));
  }

  /** Whether a word is of a kind. */
  boolean is(Kind kind, String lemma) {
    return kinds.getOrDefault(kind, Set.of()).contains(lemma);
  }
}
