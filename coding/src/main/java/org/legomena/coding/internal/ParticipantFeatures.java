package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.coding.internal.Context.Seen;
import org.legomena.coding.internal.ParticipantFinder.Found;
import org.legomena.language.Entity;
import org.legomena.language.Sentence;
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
  private static final int LONGEST_PATH = 5;

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
    String act = draft.type() + "&" + draft.part();
    String rule = rule(draft.own(), candidate);
    String recalled = rule(draft.complete(), candidate);
    features.add("bias", draft.type(), draft.part());
    features.add("rule", rule, act);
    features.add("rule", rule, "others" + others(draft.own(), candidate));
    features.add("recalled", recalled, rule);
    features.add("kind", candidate.kind(), rule);
    features.add("kind", candidate.kind(), draft.type());
    features.add("sector", candidate.sectors().stream().findFirst().orElse("-"), draft.type());
    features.add("rank", Features.step(context.rank(candidate)), rule);
    features.add("status", draft.status(), rule);
    nearest(draft, candidate, rule, features);
    memory(draft, candidate, rule, features);
    features.addIf(isSpeaker(draft, candidate), "speaker&" + draft.type());
    features.addIf(isSpeaker(draft, candidate), "speaker&" + rule);
    return features.names();
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
    String path = path(draft.trigger().sentence(), trigger, best);
    features.add("side", side, rule);
    features.add(
        "distance", side + Features.step(Math.abs(best.number() - trigger.number())), rule);
    features.add("path", path, draft.part());
    features.add("path", path, draft.type());
    features.add("path", path, rule);
    features.add("mention", ClauseFeatures.universal(best), draft.part());
    draft
        .trigger()
        .sentence()
        .child(best, "case")
        .ifPresent(preposition -> features.add("case", preposition.lemma(), draft.type()));
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

  /** The way from one word to another over the tree: relations up, then relations down. */
  private static String path(Sentence sentence, Word from, Word to) {
    List<String> up = new ArrayList<>();
    Word at = from;
    while (!sentence.dominates(at, to)) {
      up.add(ClauseFeatures.universal(at));
      at = sentence.word(at.head());
    }
    List<String> down = new ArrayList<>();
    Word below = to;
    while (below.number() != at.number()) {
      down.add(0, ClauseFeatures.universal(below));
      below = sentence.word(below.head());
    }
    if (up.size() + down.size() > LONGEST_PATH) {
      return "long";
    }
    return String.join("<", up) + "^" + String.join(">", down);
  }

  /** The role that the rules gave a participant, if any. */
  static Optional<String> ruleOf(Draft draft, Entity entity) {
    String rule = rule(draft.complete(), entity);
    return rule.equals("none") ? Optional.empty() : Optional.of(rule);
  }
}
