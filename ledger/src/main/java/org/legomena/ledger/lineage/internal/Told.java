package org.legomena.ledger.lineage.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.language.Entity;
import org.legomena.language.TimeExpression.Interval;

/**
 * One mention of an event, as mentions are compared.
 *
 * @param report the document that tells it
 * @param event the coded event
 * @param sentence number of its sentence, from 0
 * @param terms telling words of its sentence, each once
 * @param trigger stem of the trigger
 * @param people codes of countries and words of names of those who take part
 */
record Told(
    Report report,
    Event event,
    int sentence,
    Set<String> terms,
    String trigger,
    Set<String> people) {
  private static final int LEAD = 2;

  Told {
    terms = Set.copyOf(terms);
    people = Set.copyOf(people);
  }

  /** The mention of an event of this report. */
  static Told of(Report report, Event event) {
    CodedDocument document = report.document();
    String text = document.article().text();
    int sentence = document.sentenceAt(event.trigger().start()).orElse(0);
    List<String> trigger = Terms.of(event.trigger().of(text));
    Set<String> people = new HashSet<>();
    event.actors().forEach(id -> document.actor(id).ifPresent(actor -> add(actor, people)));
    event.recipients().forEach(id -> document.actor(id).ifPresent(actor -> add(actor, people)));
    return new Told(
        report,
        event,
        sentence,
        new HashSet<>(Terms.of(document.sentences().get(sentence).of(text))),
        trigger.isEmpty() ? event.trigger().of(text).toLowerCase(Locale.ROOT) : trigger.get(0),
        people);
  }

  private static void add(Entity actor, Set<String> people) {
    actor.country().ifPresent(people::add);
    people.addAll(Terms.of(actor.name()));
  }

  /** Whether it stands where a report tells its news. */
  boolean isLead() {
    return sentence < LEAD;
  }

  /** The days of the event, if the text tells them. */
  Optional<Interval> days() {
    return event.time().flatMap(time -> time.interval());
  }
}
