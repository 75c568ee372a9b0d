package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legomena.coding.EventType;
import org.legomena.coding.internal.ParticipantFinder.Found;
import org.legomena.language.Entity;

/**
 * Finds at whom an act of speech is directed by the act it speaks of: who refuses to meet rebels
 * refuses the rebels, who approves a contract to sell Kenya boats agrees with Kenya.
 */
final class InnerActs {
  private static final Set<EventType> OUTER = Set.of(EventType.AGREE, EventType.REJECT);
  private static final Set<String> STEPS = Set.of("xcomp", "ccomp", "obj", "acl", "advcl", "to");
  private static final int DEEPEST = 3;

  private InnerActs() {}

  /** The participants of an act, a recipient missing taken from the act inside it. */
  static Found complete(Trigger outer, Found who, List<Trigger> others, List<Found> found) {
    if (!OUTER.contains(outer.entry().type())
        || who.actors().isEmpty()
        || !who.recipients().isEmpty()) {
      return who;
    }
    for (int i = 0; i < others.size(); i++) {
      if (isInside(outer, others.get(i))) {
        List<Entity> recipients = new ArrayList<>(found.get(i).actors());
        recipients.addAll(found.get(i).recipients());
        recipients.removeAll(who.actors());
        if (!recipients.isEmpty()) {
          return new Found(who.actors(), recipients);
        }
      }
    }
    return who;
  }

  private static boolean isInside(Trigger outer, Trigger inner) {
    TreeWay way = TreeWay.between(outer.sentence(), outer.word(), inner.word());
    boolean below = way.up().isEmpty() && !way.down().isEmpty() && way.length() <= DEEPEST;
    return below && STEPS.containsAll(way.down());
  }
}
