package org.legomena.coding.internal;

import java.util.List;
import org.legomena.language.Word;

/** The features by which it is judged whether an act is one of its type. */
final class ActFeatures {
  private final Context context;
  private final ClauseFeatures clauses;

  ActFeatures(Context context, LightVerbs lightVerbs) {
    this.context = context;
    this.clauses = new ClauseFeatures(lightVerbs);
  }

  /** What tells whether the act is of its type at all. */
  List<String> ofAct(Draft draft) {
    Features features = new Features();
    Trigger trigger = draft.trigger();
    Word word = trigger.word();
    features.add("bias", "");
    features.add("type", draft.type(), draft.part());
    features.add("lemma", word.lemma(), draft.type());
    features.add("entry", trigger.entry().id());
    features.add("sure", Math.round(trigger.entry().confidence() * 10), draft.part());
    features.add("needs", Math.min(3, trigger.entry().needs().size()), draft.part());
    features.add("actors", Math.min(2, draft.own().actors().size()), draft.part());
    features.add("recipients", Math.min(2, draft.own().recipients().size()), draft.part());
    String match = trigger.loose() ? "loose" : "strict";
    features.add("match", match, draft.type());
    features.add("match", match, draft.part());
    features.add("match", match, word.lemma());
    features.add("match", match, trigger.entry().id());
    features.add("match", match, "sure" + Math.round(trigger.entry().confidence() * 10));
    features.add(
        "match",
        match,
        "people"
            + (draft.own().actors().isEmpty() ? "-" : "A")
            + (draft.own().recipients().isEmpty() ? "-" : "R"));
    features.addIf(draft.recalled(), "recalled");
    features.addIf(draft.own().isEmpty() && !draft.recalled(), "nobody&" + draft.type());
    features.add("status", draft.status(), draft.part());
    features.add("alike", Features.step(alike(draft)), draft.part());
    features.addIf(quoted(draft), "quoted");
    clauses.add(trigger, features);
    return features.names();
  }

  private int alike(Draft draft) {
    return (int)
        context.drafts().stream()
            .filter(other -> !other.equals(draft) && other.type().equals(draft.type()))
            .count();
  }

  private boolean quoted(Draft draft) {
    return context.article().quotationAround(draft.trigger().word().span()).isPresent();
  }
}
