package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legomena.coding.internal.Context.Seen;
import org.legomena.coding.internal.ParticipantFinder.Found;
import org.legomena.language.Entity;
import org.legomena.language.Word;

/**
 * Who may have taken part in an act, and what speaks for and against each: what the rules found,
 * how the mention stands to the trigger in the tree, acts told before, and how much the article is
 * about him.
 */
final class ParticipantFeatures {
  private static final int FARTHEST_SENTENCE = 2;
  private static final int REMEMBERED = 6;
  private static final int FOREMOST = 3;

  private final Context context;

  ParticipantFeatures(Context context) {
    this.context = context;
  }

  /** Each candidate with its features, in order of their naming. */
  Map<Entity, List<String>> of(Draft draft) {
    Map<Entity, List<String>> features = new LinkedHashMap<>();
    for (Entity candidate : candidates(draft)) {
      features.put(candidate, of(draft, candidate));
    }
    return features;
  }

  private List<Entity> candidates(Draft draft) {
    List<Entity> found = new ArrayList<>();
    addAll(draft.complete(), found);
    for (int back = 0; back <= FARTHEST_SENTENCE; back++) {
      for (Seen seen : context.seenIn(draft.sentence() - back)) {
        add(seen.entities(), found);
      }
    }
    for (Draft before : before(draft)) {
      addAll(before.complete(), found);
    }
    add(context.foremost(FOREMOST), found);
    return found;
  }

  private static void addAll(Found who, List<Entity> into) {
    add(who.actors(), into);
    add(who.recipients(), into);
  }

  private static void add(List<Entity> entities, List<Entity> into) {
    for (Entity entity : entities) {
      if (!into.contains(entity)) {
        into.add(entity);
      }
    }
  }

  /** The acts told last before this one, the nearest first. */
  private List<Draft> before(Draft draft) {
    List<Draft> drafts = context.drafts();
    int at = drafts.indexOf(draft);
    List<Draft> before = new ArrayList<>();
    for (int i = at - 1; i >= 0 && before.size() < REMEMBERED; i--) {
      before.add(drafts.get(i));
    }
    return before;
  }

  private List<String> of(Draft draft, Entity candidate) {
    Features features = new Features();
    String rule = rule(draft.own(), candidate);
    String open = others(draft.own(), candidate);
    String slot = rule + open;
    features.add("slot", slot, draft.part());
    features.add("slot", slot, draft.type());
    features.add("recalled", rule(draft.complete(), candidate), slot);
    features.add("kind", candidate.kind(), slot);
    features.add("kind", candidate.kind(), draft.type());
    features.add("sector", candidate.sectors().stream().findFirst().orElse("-"), draft.type());
    features.add("rank", Features.step(context.rank(candidate)), slot);
    nearest(draft, candidate, slot, features);
    memory(draft, candidate, slot, features);
    elsewhere(draft, candidate, slot, features);
    features.addIf(isSpeaker(draft, candidate), "speaker&" + draft.type());
    features.addIf(isSpeaker(draft, candidate), "speaker&" + slot);
    return features.names();
  }

  /** What the candidate does in the other acts of the article, told before or after this one. */
  private void elsewhere(Draft draft, Entity candidate, String slot, Features features) {
    int actor = 0;
    int recipient = 0;
    int opposite = 0;
    int together = 0;
    boolean sameWord = false;
    for (Draft other : context.drafts()) {
      if (other.equals(draft)) {
        continue;
      }
      String role = rule(other.own(), candidate);
      if (other.type().equals(draft.type())) {
        actor += role.equals(Models.ACTOR) ? 1 : 0;
        recipient += role.equals(Models.RECIPIENT) ? 1 : 0;
        sameWord |=
            !role.equals(Models.NONE)
                && other.trigger().word().lemma().equals(draft.trigger().word().lemma());
      }
      opposite += faces(draft.own(), other.own(), role) ? 1 : 0;
      together += standsBeside(draft.own(), other.own(), role) ? 1 : 0;
    }
    String balance = actor > recipient ? "actor" : recipient > actor ? "recipient" : "even";
    features.add("elsewhere", balance + Math.min(3, Math.max(actor, recipient)), slot);
    features.add("elsewhere", balance, draft.type());
    features.add("faces", Math.min(3, opposite), slot);
    features.add("beside", Math.min(3, together), slot);
    features.addIf(sameWord, "sameword&" + balance + slot);
  }

  /** Whether there the candidate stands across from somebody who has a part here. */
  private static boolean faces(Found here, Found there, String role) {
    if (role.equals(Models.NONE)) {
      return false;
    }
    List<Entity> across = role.equals(Models.ACTOR) ? there.recipients() : there.actors();
    return across.stream()
        .anyMatch(entity -> here.actors().contains(entity) || here.recipients().contains(entity));
  }

  /** Whether there the candidate stands beside somebody who has a part here. */
  private static boolean standsBeside(Found here, Found there, String role) {
    if (role.equals(Models.NONE)) {
      return false;
    }
    List<Entity> beside = role.equals(Models.ACTOR) ? there.actors() : there.recipients();
    return beside.stream()
        .anyMatch(entity -> here.actors().contains(entity) || here.recipients().contains(entity));
  }

  private static String rule(Found who, Entity candidate) {
    boolean actor = who.actors().contains(candidate);
    boolean recipient = who.recipients().contains(candidate);
    return actor ? "actor" : recipient ? "recipient" : "none";
  }

  private static String others(Found who, Entity candidate) {
    boolean actors = who.actors().stream().anyMatch(entity -> !entity.equals(candidate));
    boolean recipients = who.recipients().stream().anyMatch(entity -> !entity.equals(candidate));
    return (actors ? "A" : "-") + (recipients ? "R" : "-");
  }

  private boolean isSpeaker(Draft draft, Entity candidate) {
    return context
        .attribution(draft)
        .flatMap(attribution -> attribution.speaker())
        .filter(candidate::equals)
        .isPresent();
  }

  /** Where the candidate stands, by the mention nearest to the trigger. */
  private void nearest(Draft draft, Entity candidate, String rule, Features features) {
    Word trigger = draft.trigger().word();
    Word best = null;
    for (Seen seen : context.seenIn(draft.sentence())) {
      boolean nearer =
          best == null
              || Math.abs(seen.word().number() - trigger.number())
                  < Math.abs(best.number() - trigger.number());
      if (seen.entities().contains(candidate) && nearer) {
        best = seen.word();
      }
    }
    if (best == null) {
      features.add("away", Features.step(sentencesBack(draft, candidate)), rule);
      return;
    }
    String side = best.number() < trigger.number() ? "before" : "after";
    features.add("side", side, rule);
    features.add(
        "distance", side + Features.step(Math.abs(best.number() - trigger.number())), rule);
    features.addIf(best.equals(trigger), "itself");
  }

  private int sentencesBack(Draft draft, Entity candidate) {
    for (int back = 1; back <= 9; back++) {
      for (Seen seen : context.seenIn(draft.sentence() - back)) {
        if (seen.entities().contains(candidate)) {
          return back;
        }
      }
    }
    return 10;
  }

  /** What the candidate did in acts told before, by likeness and distance of the act. */
  private void memory(Draft draft, Entity candidate, String rule, Features features) {
    boolean last = true;
    boolean lastAlike = true;
    for (Draft before : before(draft)) {
      String role = rule(before.complete(), candidate);
      boolean alike = before.type().equals(draft.type());
      String where =
          before.sentence() == draft.sentence()
              ? "here"
              : draft.sentence() - before.sentence() <= 2 ? "near" : "far";
      if (last) {
        features.add("last", role + where, rule);
        features.add("last", role + before.type(), draft.type());
      }
      if (alike && lastAlike) {
        boolean same = before.trigger().word().lemma().equals(draft.trigger().word().lemma());
        features.add("alike", role + where + (same ? "same" : ""), rule);
        features.add("alike", role, draft.part() + rule);
        lastAlike = false;
      }
      last = false;
    }
  }
}
