package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legomena.coding.internal.ParticipantFinder.Found;
import org.legomena.language.Entity;

/**
 * Weighs what the rules saw of each act against what was learned from annotated articles: how
 * likely it is one, and who took part.
 */
final class Judge {
  /**
   * Whom no rule found must be at least so likely; tuned on articles kept apart from the learning.
   */
  private static final double LEAST_LIKELY_PARTICIPANT = 0.45;

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

  /** What the confidence is judged by. */
  List<String> features(Draft draft) {
    return acts.ofAct(draft);
  }

  /** Who may have taken part, with what speaks for each. */
  Map<Entity, List<String>> candidates(Draft draft) {
    return participants.of(draft);
  }

  /** Who took part: those whom the rules found, and those whom the article speaks for. */
  Found participants(Draft draft) {
    List<Entity> actors = new ArrayList<>(draft.own().actors());
    List<Entity> recipients = new ArrayList<>(draft.own().recipients());
    for (Map.Entry<Entity, List<String>> candidate : participants.of(draft).entrySet()) {
      if (draft.own().holds(candidate.getKey())) {
        continue;
      }
      double actor = models.participant().probability(Models.ACTOR, candidate.getValue());
      double recipient = models.participant().probability(Models.RECIPIENT, candidate.getValue());
      if (Math.max(actor, recipient) > LEAST_LIKELY_PARTICIPANT) {
        (actor >= recipient ? actors : recipients).add(candidate.getKey());
      }
    }
    return new Found(actors, recipients);
  }
}
