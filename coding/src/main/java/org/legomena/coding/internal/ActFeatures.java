package org.legomena.coding.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.EventTime;
import org.legomena.coding.internal.attribution.FoundAttribution;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/** The features by which it is judged whether an act is one, and whether it has been done. */
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

  /** What tells whether the act has been done. */
  List<String> ofStatus(Draft draft) {
    Features features = new Features();
    String rule = draft.status().label();
    features.add("rule", rule, draft.type());
    features.add("rule", rule, draft.part());
    features.add("rule", rule, draft.trigger().word().relation());
    features.add("type", draft.type(), draft.part());
    features.add("lemma", draft.trigger().word().lemma());
    features.add("when", when(draft.time()), draft.part());
    features.addIf(quoted(draft), "quoted");
    features.addIf(draft.recalled(), "recalled");
    features.addIf(draft.own().isEmpty(), "nobody");
    features.add("first", draft.sentence() == 0);
    determiner(draft, features);
    context
        .above(draft)
        .ifPresent(
            above -> {
              features.add("under", above.type(), draft.part());
              features.add("under.status", above.status().label(), draft.part());
              features.add("under.path", above.type() + draft.trigger().word().relation());
            });
    features.add(
        "attributed", context.attribution(draft).map(FoundAttribution::quoted).isPresent());
    clauses.add(draft.trigger(), features);
    return features.names();
  }

  private static void determiner(Draft draft, Features features) {
    Sentence sentence = draft.trigger().sentence();
    Word word = draft.trigger().word();
    if (word.isNoun()) {
      String number = word.tag().endsWith("S") ? "many" : "one";
      String determiner =
          sentence
              .child(word, "det", "nmod:poss")
              .map(child -> child.is("det") ? child.lemma() : "poss")
              .orElse("none");
      features.add("det", determiner, number);
    }
    features.addIf(
        sentence.words().stream().anyMatch(other -> Set.of("?").contains(other.text())),
        "question");
  }

  private String when(Optional<EventTime> time) {
    Optional<LocalDate> published = context.article().article().published();
    if (time.isEmpty() || time.get().interval().isEmpty() || published.isEmpty()) {
      return "unknown";
    }
    LocalDate today = published.get();
    if (time.get().interval().get().to().isBefore(today)) {
      return "past";
    }
    return time.get().interval().get().from().isAfter(today) ? "future" : "now";
  }

  private boolean quoted(Draft draft) {
    return context.article().quotationAround(draft.trigger().word().span()).isPresent();
  }
}
