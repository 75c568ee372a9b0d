package org.legomena.coding.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.legomena.coding.Lesson;
import org.legomena.coding.internal.attribution.FoundAttribution;
import org.legomena.coding.internal.model.LinearTrainer;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Entity;
import org.legomena.reading.Span;

/** Turns annotated events into examples for the two models of the {@link Judge}. */
public final class Lessons {
  private final Resources resources;
  private final LinearTrainer act = new LinearTrainer(50, 3);
  private final LinearTrainer participant = new LinearTrainer(20, 4);

  public Lessons(Resources resources) {
    this.resources = resources;
  }

  /** Takes an article in with all events annotated in it. */
  public void learn(AnnotatedArticle article, List<Lesson> events) {
    List<FoundAttribution> attributions = resources.attributionFinder().find(article);
    List<Draft> drafts = Drafts.of(article, attributions, resources);
    Context context = new Context(article, drafts, attributions);
    ActFeatures acts = new ActFeatures(context, resources.lightVerbs());
    ParticipantFeatures participants = new ParticipantFeatures(context);
    for (Draft draft : drafts) {
      Optional<Lesson> event = match(draft, events);
      if (event.isEmpty() || event.get().sure()) {
        act.add(acts.ofAct(draft), event.isPresent() ? Models.YES : Models.NO);
      }
      event.ifPresent(lesson -> learnParticipants(draft, participants.of(draft), lesson));
    }
  }

  /**
   * The annotated event of the same type whose trigger the draft's touches, else one in its
   * sentence.
   */
  private static Optional<Lesson> match(Draft draft, List<Lesson> events) {
    Span word = draft.trigger().word().span();
    List<Lesson> alike =
        events.stream().filter(event -> event.type() == draft.trigger().entry().type()).toList();
    return alike.stream()
        .filter(event -> event.trigger().overlaps(word))
        .findFirst()
        .or(() -> alike.stream().filter(event -> event.sentence().contains(word)).findFirst());
  }

  private void learnParticipants(Draft draft, Map<Entity, List<String>> candidates, Lesson lesson) {
    candidates.forEach(
        (candidate, features) -> {
          if (draft.own().holds(candidate)) {
            return;
          }
          String label =
              lesson.actor().test(candidate)
                  ? Models.ACTOR
                  : lesson.recipient().test(candidate) ? Models.RECIPIENT : Models.NONE;
          participant.add(features, label);
        });
  }

  /** The models as text, by the name of their file. */
  public Map<String, String> finish(List<String> header) {
    Map<String, String> files = new TreeMap<>();
    files.put("act.tsv", act.train().write(header));
    files.put("participant.tsv", participant.train().write(header));
    return files;
  }
}
