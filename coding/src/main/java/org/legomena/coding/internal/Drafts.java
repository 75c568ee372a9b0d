package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.List;
import org.legomena.coding.internal.ParticipantFinder.Found;
import org.legomena.coding.internal.attribution.FoundAttribution;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Sentence;

/** Finds the acts of an article by rule alone: triggers, their participants, status and time. */
final class Drafts {
  private Drafts() {}

  /** The acts in order of the text. */
  static List<Draft> of(
      AnnotatedArticle article, List<FoundAttribution> attributions, Resources resources) {
    TriggerFinder finder = new TriggerFinder(resources.dictionary(), resources.lightVerbs());
    ParticipantFinder participants = new ParticipantFinder(resources.lightVerbs());
    StatusFinder statuses = new StatusFinder(resources.statusCues());
    Speakers speakers = new SpeakersOfContents(article, attributions);
    Recollection recollection = new Recollection();
    EventTimes times = new EventTimes(article);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Trigger> triggers = finder.find(article, sentence);
      for (Trigger trigger : Overlaps.resolve(triggers, resources.lightVerbs())) {
        Found own = participants.find(article, trigger, speakers);
        Found complete = recollection.complete(trigger, own);
        recollection.remember(trigger, complete);
        drafts.add(
            new Draft(
                trigger,
                own,
                complete,
                statuses.status(trigger),
                times.of(trigger)));
      }
    }
    return drafts;
  }
}
