package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legomena.coding.Status;
import org.legomena.coding.internal.ParticipantFinder.Found;
import org.legomena.language.Entity;

/**
 * Weighs what the rules saw of each act against what was learned from annotated articles: how
 * likely it is one, whether it has been done, and who took part.
 */
final class Judge {
  private final Models models;
  private final ActFeatures acts;
  private final ParticipantFeatures participants;

  Judge(Models models, Context context, LightVerbs lightVerbs) {
    this.models = models;
    this.acts = new ActFeatures(context, lightVerbs);
    this.participants = new ParticipantFeatures(context);
  }

  /** The probability that the act is one of its type, 0 to 1. */
  double confidence(Draft draft) {
    return models.act().probability(Models.YES, acts.ofAct(draft));
  }

  /** Whether it has been done; a status that the entry itself carries stands. */
  Status status(Draft draft) {
    return draft
        .trigger()
        .entry()
        .status()
        .orElseGet(
            () -> {
              String label = models.status().best(acts.ofStatus(draft));
              return Status.find(label).orElse(draft.status());
            });
  }

  /** Who took part, those that the rules found first. */
  Found participants(Draft draft) {
    List<Entity> actors = new ArrayList<>();
    List<Entity> recipients = new ArrayList<>();
    for (Map.Entry<Entity, List<String>> candidate : participants.of(draft).entrySet()) {
      switch (models.participant().best(candidate.getValue())) {
        case Models.ACTOR -> actors.add(candidate.getKey());
        case Models.RECIPIENT -> recipients.add(candidate.getKey());
        default -> {}
      }
    }
    return new Found(actors, recipients);
  }
}
