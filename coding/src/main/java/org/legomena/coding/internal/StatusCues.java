package org.legomena.coding.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private record Key(Position position, String lemma) {}

  private final Map<Key, Optional<Status>> statuses = new HashMap<>();

  /** Reads the file. */
  static StatusCues read(YamlNode file) {
    file.expectHeader();
    file.expectOnly(
        List.of(
            "header", "complement", "with-object", "modifier", "noun-of", "subject-of", "inside"));
    StatusCues cues = new StatusCues();
    cues.read(file.get("complement"), Position.COMPLEMENT);
    cues.read(file.get("with-object"), Position.WITH_OBJECT);
    cues.read(file.get("modifier"), Position.MODIFIER);
    cues.read(file.get("noun-of"), Position.NOUN_OF);
    cues.read(file.get("subject-of"), Position.SUBJECT_OF);
    cues.read(file.get("inside"), Position.INSIDE);
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
}
