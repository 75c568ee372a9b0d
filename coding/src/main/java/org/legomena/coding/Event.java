package org.legomena.coding;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.legomena.reading.Span;

/**
 * One act that the text reports: who did, or would do, what to whom, where and when, according to
 * whom, and how firmly.
 *
 * @param id {@code e1}, {@code e2} and so on, in order of the text
 * @param type one of the sixteen types
 * @param modes how it was done; modes of the type only, in its order
 * @param contexts what it is about, such as {@code military}
 * @param trigger the words that name the act
 * @param actors ids of those who did or would do it
 * @param recipients ids of those at whom it is directed
 * @param status whether it has been done
 * @param source who says so
 * @param place id of the place where it happens, if the text says it
 * @param time when it happens, if the text says it
 * @param numbers by {@code killed}, {@code injured}, {@code arrested}, {@code size}
 * @param quoted whether the trigger stands inside quotation marks
 * @param confidence 0 to 1: how likely the event is coded rightly
 * @param because the dictionary entry and the paths by which it was found, in words that {@code
 *     legomena explain} knows
 */
public record Event(
    String id,
    EventType type,
    List<String> modes,
    List<String> contexts,
    Span trigger,
    List<String> actors,
    List<String> recipients,
    Status status,
    Source source,
    Optional<String> place,
    Optional<EventTime> time,
    SortedMap<String, Quantity> numbers,
    boolean quoted,
    double confidence,
    String because) {
  public Event {
    Objects.requireNonNull(id, "id");
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(because, "because");
    if (!type.modes().containsAll(modes)) {
      throw new IllegalArgumentException(type + " has no mode " + modes);
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence must be 0 to 1, got " + confidence);
    }
  }
}
