package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legomena.coding.Event;
import org.legomena.coding.Explanation;
import org.legomena.coding.internal.Entry.Condition;
import org.legomena.coding.internal.attribution.FoundAttribution;
import org.legomena.language.Entity;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * Tells the reasoning behind one event: words, entry, participants, status, source and confidence.
 */
final class Reasons {
  private static final int STRONGEST = 5;

  private final Context context;
  private final Resources resources;
  private final Judge judge;

  Reasons(Context context, Resources resources, Judge judge) {
    this.context = context;
    this.resources = resources;
    this.judge = judge;
  }

  Explanation of(Draft draft, Event event) {
    List<Explanation> parts = new ArrayList<>();
    parts.add(entry(draft));
    parts.add(participants("actors", draft, event.actors(), Models.ACTOR));
    parts.add(participants("recipients", draft, event.recipients(), Models.RECIPIENT));
    parts.add(status(draft));
    parts.add(source(draft));
    event.place().ifPresent(id -> parts.add(Explanation.of("place: " + place(id))));
    event
        .time()
        .ifPresent(
            time ->
                parts.add(
                    Explanation.of(
                        "time: '"
                            + words(time.span())
                            + "'"
                            + time.interval()
                                .map(i -> " = " + i.from() + " to " + i.to())
                                .orElse(""))));
    parts.add(confidence(draft, event));
    String sentence = words(draft.trigger().sentence().span());
    return new Explanation(
        event.id() + " " + event.type() + " '" + words(event.trigger()) + "' in: " + sentence,
        parts);
  }

  private Explanation entry(Draft draft) {
    Trigger trigger = draft.trigger();
    List<Explanation> conditions = new ArrayList<>();
    for (Condition condition : trigger.entry().needs()) {
      List<String> there =
          trigger.arguments().at(condition.place()).stream().map(Word::text).toList();
      conditions.add(
          Explanation.of(
              "asks for " + condition.place() + " " + condition.values() + ", there: " + there));
    }
    String how = trigger.loose() ? "loosely, by " : "by ";
    return new Explanation(
        "found " + how + trigger.entry().id() + " (" + trigger.entry().place() + ")", conditions);
  }

  private Explanation participants(String title, Draft draft, List<String> ids, String role) {
    Map<Entity, List<String>> candidates = judge.candidates(draft);
    List<Explanation> each = new ArrayList<>();
    for (String id : ids) {
      Optional<Entity> entity = context.article().participants().find(id);
      entity.ifPresent(found -> each.add(participant(draft, found, candidates, role)));
    }
    return new Explanation(title + (each.isEmpty() ? ": none told" : ":"), each);
  }

  private Explanation participant(
      Draft draft, Entity entity, Map<Entity, List<String>> candidates, String role) {
    if (draft.own().holds(entity)) {
      return Explanation.of(entity.name() + ", from the clause of the act");
    }
    List<String> features = candidates.getOrDefault(entity, List.of());
    List<Explanation> reasons =
        resources.models().participant().strongest(role, features, STRONGEST).stream()
            .map(Explanation::of)
            .toList();
    double likely = resources.models().participant().probability(role, features);
    return new Explanation(
        String.format(Locale.ROOT, "%s, from the context (%.2f)", entity.name(), likely), reasons);
  }

  private static Explanation status(Draft draft) {
    Word word = draft.trigger().word();
    String governor =
        draft
            .trigger()
            .sentence()
            .head(word)
            .map(head -> " under '" + head.text() + "'")
            .orElse("");
    return Explanation.of(
        "status: "
            + draft.status().label()
            + ", from '"
            + word.text()
            + "' ("
            + word.tag()
            + ", "
            + word.relation()
            + ")"
            + governor);
  }

  private Explanation source(Draft draft) {
    Optional<FoundAttribution> attribution = context.attribution(draft);
    if (attribution.isEmpty()) {
      return Explanation.of("source: the author, as no attribution holds these words");
    }
    FoundAttribution found = attribution.get();
    List<Explanation> parts = new ArrayList<>();
    found.source().forEach(span -> parts.add(Explanation.of("source: '" + words(span) + "'")));
    found.cues().forEach(span -> parts.add(Explanation.of("cue: '" + words(span) + "'")));
    found.content().forEach(span -> parts.add(Explanation.of("content: '" + words(span) + "'")));
    parts.add(Explanation.of("because: " + found.because()));
    return new Explanation("source: " + found.kind().label(), parts);
  }

  private Explanation confidence(Draft draft, Event event) {
    List<Explanation> reasons =
        resources.models().act().strongest(Models.YES, judge.features(draft), STRONGEST).stream()
            .map(Explanation::of)
            .toList();
    return new Explanation("confidence: " + event.confidence(), reasons);
  }

  private String place(String id) {
    return context.article().places().all().stream()
        .filter(place -> place.id().equals(id))
        .map(place -> place.name())
        .findFirst()
        .orElse(id);
  }

  private String words(Span span) {
    return span.of(context.article().article().text()).replaceAll("\\s+", " ");
  }
}
