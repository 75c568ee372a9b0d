package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legomena.coding.internal.ParticipantFinder.Found;
import org.legomena.language.Entity;
import org.legomena.language.Word;

/**
 * Remembers the acts of an article so far, and completes one taken up again by a noun ("the
 * attack", "the talks") with the participants told before.
 */
final class Recollection {
  private static final int FARTHEST = 8;
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "such", "both");

  private record Memory(Trigger trigger, Found who) {}

  private final List<Memory> memories = new ArrayList<>();

  /** Keeps an act in mind. */
  void remember(Trigger trigger, Found who) {
    if (!who.isEmpty()) {
      memories.add(new Memory(trigger, who));
    }
  }

  /** The participants, missing ones taken from the same act told before. */
  Found complete(Trigger trigger, Found who) {
    if (trigger.word().isVerb() || !who.actors().isEmpty() && !who.recipients().isEmpty()) {
      return who;
    }
    for (int i = memories.size() - 1; i >= 0; i--) {
      Memory memory = memories.get(i);
      int distance = trigger.sentence().number() - memory.trigger().sentence().number();
      if (distance > FARTHEST) {
        return who;
      }
      if (isSameAct(trigger, memory) && agrees(who, memory.who())) {
        return merge(who, memory.who());
      }
    }
    return who;
  }

  private static boolean isSameAct(Trigger trigger, Memory memory) {
    boolean sameType = trigger.entry().type() == memory.trigger().entry().type();
    if (!sameType) {
      return false;
    }
    Word word = trigger.word();
    boolean sameWord = word.lemma().equals(memory.trigger().word().lemma());
    boolean definite =
        trigger.sentence().children(word, "det").stream()
            .anyMatch(determiner -> DEFINITE.contains(determiner.lemma()));
    boolean sameEntry = trigger.entry().id().equals(memory.trigger().entry().id());
    return sameWord
        || definite
            && (sameEntry
                || trigger.sentence().number() - memory.trigger().sentence().number() <= 2);
  }

  /** Whoever is told here must have taken part there. */
  private static boolean agrees(Found here, Found there) {
    List<Entity> all = new ArrayList<>(there.actors());
    all.addAll(there.recipients());
    return all.containsAll(here.actors()) && all.containsAll(here.recipients());
  }

  private static Found merge(Found here, Found there) {
    return here.isEmpty() ? there : new Found(there.actors(), there.recipients());
  }
}
