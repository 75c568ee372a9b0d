package org.legomena.coding.internal;

import java.util.Objects;
import java.util.Optional;
import org.legomena.coding.EventTime;
import org.legomena.coding.Status;
import org.legomena.coding.internal.ParticipantFinder.Found;

/**
 * An act as the rules alone see it, before the models judge.
 *
 * @param trigger the word that names it
 * @param own participants that its own clause tells
 * @param complete those, and the ones remembered from the same act told before
 * @param status by the rules of {@link StatusFinder}
 * @param time when it happens, if its clause tells
 */
record Draft(Trigger trigger, Found own, Found complete, Status status, Optional<EventTime> time) {
  Draft {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(own, "own");
    Objects.requireNonNull(complete, "complete");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(time, "time");
  }

  /** Whether participants were remembered from an act told before. */
  boolean recalled() {
    return !own.equals(complete);
  }

  /** Number of its sentence. */
  int sentence() {
    return trigger.sentence().number();
  }

  /** The name of its type. */
  String type() {
    return trigger.entry().type().name();
  }

  /** {@code verb}, {@code noun} or {@code adjective}. */
  String part() {
    return trigger.word().isVerb() ? "verb" : trigger.word().isNoun() ? "noun" : "adjective";
  }
}
