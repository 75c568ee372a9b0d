package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legomena.coding.EventTime;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Sentence;
import org.legomena.language.TimeExpression;
import org.legomena.language.Word;

/**
 * Finds when the acts of one article happen: by the time in the act's own clause, or the time told
 * before for plainly the same act. Asked in order of the text; made for one article.
 */
final class EventTimes {
  private static final int FARTHEST = 8;
  private static final int WHEN = 1;

  private record Told(Trigger trigger, EventTime time) {}

  private final AnnotatedArticle article;
  private final List<Told> told = new ArrayList<>();

  EventTimes(AnnotatedArticle article) {
    this.article = article;
  }

  /** The time of the act, if the text tells one. */
  Optional<EventTime> of(Trigger trigger) {
    Optional<EventTime> own = own(trigger);
    own.ifPresent(time -> told.add(new Told(trigger, time)));
    return own.or(() -> carried(trigger));
  }

  private Optional<EventTime> own(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    TimeExpression best = null;
    int nearest = Circumstances.NOWHERE;
    for (TimeExpression time : article.times()) {
      if (time.sentence() != sentence.number() || time.interval().isEmpty()) {
        continue;
      }
      int distance =
          isWhen(trigger, time)
              ? WHEN
              : headOf(sentence, time)
                  .map(word -> Circumstances.distance(trigger, word))
                  .orElse(Circumstances.NOWHERE);
      if (distance < nearest) {
        nearest = distance;
        best = time;
      }
    }
    return Optional.ofNullable(best).map(time -> new EventTime(time.span(), time.interval()));
  }

  /**
   * "In 2003, when they invaded": the clause that begins right after the time tells what happened
   * then.
   */
  private static boolean isWhen(Trigger trigger, TimeExpression time) {
    Sentence sentence = trigger.sentence();
    Word carrier = Circumstances.carrier(trigger);
    for (Word word : sentence.words()) {
      int gap = word.span().start() - time.span().end();
      boolean follows = gap >= 1 && gap <= 2 && word.lemma().equals("when");
      if (follows && word.head() > 0) {
        Word verb = sentence.word(word.head());
        boolean joined = carrier.is("conj") && carrier.head() == verb.number();
        return carrier.equals(verb) || joined;
      }
    }
    return false;
  }

  private static Optional<Word> headOf(Sentence sentence, TimeExpression time) {
    Word head = null;
    for (Word word : sentence.words()) {
      boolean inside = time.span().overlaps(word.span());
      if (inside
          && (word.head() == 0 || !time.span().overlaps(sentence.word(word.head()).span()))
          && !word.tag().equals("IN")) {
        head = word;
      }
    }
    return Optional.ofNullable(head);
  }

  /** "The attack" takes the time of the attack told before. */
  private Optional<EventTime> carried(Trigger trigger) {
    if (trigger.word().isVerb()) {
      return Optional.empty();
    }
    for (int i = told.size() - 1; i >= 0; i--) {
      Trigger before = told.get(i).trigger();
      int back = trigger.sentence().number() - before.sentence().number();
      if (back > FARTHEST) {
        return Optional.empty();
      }
      if (isSame(trigger, before)) {
        return Optional.of(told.get(i).time());
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Trigger trigger, Trigger before) {
    boolean definite =
        trigger.sentence().children(trigger.word(), "det").stream()
            .anyMatch(word -> word.lemma().matches("the|this|that|these|those"));
    return definite
        && trigger.entry().type() == before.entry().type()
        && trigger.word().lemma().equals(before.word().lemma());
  }
}
