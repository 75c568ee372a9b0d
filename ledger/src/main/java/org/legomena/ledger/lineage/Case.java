package org.legomena.ledger.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.legomena.coding.Event;
import org.legomena.coding.EventType;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.language.TimeExpression.Interval;

/**
 * One event as all reports together tell it.
 *
 * @param id stable while its earliest mention stays: made from it
 * @param type the type that most mentions have
 * @param actors names of those who did it, the most named first
 * @param recipients names of those at whom it is directed
 * @param place name of the place most mentions give, if any does
 * @param time from the earliest to the latest day the mentions give, if any does
 * @param mentions in order of publication
 * @param course how its status moved: the first day of each
 * @param disputed whether voices contradict each other about it
 * @param standing how many stand behind it
 */
public record Case(
    String id,
    EventType type,
    List<String> actors,
    List<String> recipients,
    Optional<String> place,
    Optional<Interval> time,
    List<Mention> mentions,
    List<Step> course,
    boolean disputed,
    Standing standing) {
  public Case {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(time, "time");
    mentions = List.copyOf(mentions);
    course = List.copyOf(course);
    Objects.requireNonNull(standing, "standing");
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("case " + id + " has no mentions");
    }
  }

  /**
   * One report of the case.
   *
   * @param document id of its document
   * @param event the coded event
   * @param voice who says so
   */
  public record Mention(String document, Event event, Voice voice) {
    public Mention {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(voice, "voice");
    }
  }

  /**
   * Who vouches for a mention.
   *
   * @param kind what kind of source
   * @param words as the text names it; empty for the author
   * @param actor its name, if it is one of the participants
   */
  public record Voice(SourceKind kind, String words, Optional<String> actor) {
    public Voice {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(actor, "actor");
    }
  }

  /** A status and the day from which reports have it. */
  public record Step(LocalDate day, Status status) {
    public Step {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(status, "status");
    }
  }

  /**
   * How many stand behind a case.
   *
   * @param reports documents that mention it
   * @param origins independent origins among them
   * @param named voices with a name
   * @param unnamed voices without, counted once for each origin
   */
  public record Standing(int reports, int origins, int named, int unnamed) {
    /** {@code 14 reports, 3 origins, 2 voices (1 unnamed)}. */
    @Override
    public String toString() {
      int voices = named + unnamed;
      return count(reports, "report")
          + ", "
          + count(origins, "origin")
          + ", "
          + count(voices, "voice")
          + (unnamed > 0 ? " (" + unnamed + " unnamed)" : "");
    }

    private static String count(int number, String noun) {
      return number + " " + noun + (number == 1 ? "" : "s");
    }
  }
}
