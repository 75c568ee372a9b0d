package org.legomena.coding.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legomena.coding.EventTime;
import org.legomena.coding.Status;
import org.legomena.coding.internal.ParticipantFinder.Found;
import org.legomena.coding.internal.StatusRefinement.When;
import org.legomena.coding.internal.attribution.FoundAttribution;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Sentence;
import org.legomena.language.TimeExpression.Interval;

/** Finds the acts of an article by rule alone: triggers, their participants, status and time. */
final class Drafts {
  private Drafts() {}

  /** The acts in order of the text. */
  static List<Draft> of(
      AnnotatedArticle article, List<FoundAttribution> attributions, Resources resources) {
    TriggerFinder finder = new TriggerFinder(resources.dictionary(), resources.lightVerbs());
    ParticipantFinder participants = new ParticipantFinder(resources.lightVerbs());
    StatusFinder statuses = new StatusFinder(resources.statusCues(), resources.lightVerbs());
    Speakers speakers = new SpeakersOfContents(article, attributions);
    Recollection recollection = new Recollection();
    EventTimes times = new EventTimes(article);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Trigger> triggers =
          Overlaps.resolve(finder.find(article, sentence), resources.lightVerbs());
      List<Found> told =
          triggers.stream().map(t -> participants.find(article, t, speakers)).toList();
      for (int i = 0; i < triggers.size(); i++) {
        Trigger trigger = triggers.get(i);
        Found own = InnerActs.complete(trigger, told.get(i), triggers, told);
        Found complete = recollection.complete(trigger, own);
        recollection.remember(trigger, complete);
        Optional<EventTime> time = times.of(trigger);
        Status status = statuses.status(trigger, when(article, time));
        drafts.add(new Draft(trigger, own, complete, status, time));
      }
    }
    return drafts;
  }

  private static When when(AnnotatedArticle article, Optional<EventTime> time) {
    Optional<LocalDate> published = article.article().published();
    Optional<Interval> interval = time.flatMap(EventTime::interval);
    if (interval.isEmpty() || published.isEmpty()) {
      return When.UNKNOWN;
    }
    if (interval.get().to().isBefore(published.get())) {
      return When.PAST;
    }
    return interval.get().from().isAfter(published.get()) ? When.FUTURE : When.NOW;
  }
}
