package org.legomena.coding;

import java.util.Objects;
import java.util.function.Predicate;
import org.legomena.language.Entity;
import org.legomena.reading.Span;

/**
 * One annotated event, to learn from.
 *
 * @param trigger the words that name the act, in UTF-16 units of the text
 * @param sentence from the start to the end of its sentence
 * @param type its type
 * @param sure whether the annotator was sure that it is an event of this type
 * @param actor tells whether a participant found in the text is one of the annotated actors
 * @param recipient tells whether one is an annotated recipient
 */
public record Lesson(
    Span trigger,
    Span sentence,
    EventType type,
    boolean sure,
    Predicate<Entity> actor,
    Predicate<Entity> recipient) {
  public Lesson {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(recipient, "recipient");
  }
}
