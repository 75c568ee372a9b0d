package org.legomena.cli.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event mention as the comparison sees it. Two are equal only if they are the same object, as
 * the same words may be annotated twice.
 */
final class ScoredEvent {
  final int sentence;
  final int start;
  final int end;
  final String trigger;
  final String type;
  final Set<String> modes;
  final String status;
  final List<ScoredEntity> actors;
  final List<ScoredEntity> recipients;
  final ScoredSource source;
  final Optional<ScoredPlace> place;
  final Optional<ScoredTime> time;
  final boolean sure;

  ScoredEvent(
      int sentence,
      int start,
      int end,
      String trigger,
      Act act,
      List<ScoredEntity> actors,
      List<ScoredEntity> recipients,
      ScoredSource source,
      Optional<ScoredPlace> place,
      Optional<ScoredTime> time,
      boolean sure) {
    this.sentence = sentence;
    this.start = start;
    this.end = end;
    this.trigger = trigger;
    this.type = act.type();
    this.modes = Set.copyOf(act.modes());
    this.status = act.status();
    this.actors = List.copyOf(actors);
    this.recipients = List.copyOf(recipients);
    this.source = source;
    this.place = place;
    this.time = time;
    this.sure = sure;
  }

  /** What is done, how, and how firmly. */
  record Act(String type, List<String> modes, String status) {}

  /** Whether the triggers have a character in common. */
  boolean overlaps(ScoredEvent other) {
    return start < other.end && other.start < end;
  }

  /**
   * Who says so.
   *
   * @param words in comparable form; empty if none are named
   */
  record ScoredSource(String kind, String words, Optional<ScoredEntity> entity) {
    private static final Set<String> NAMED = Set.of("person", "organisation");

    /** Whether a coded source is the gold one. */
    boolean isSame(ScoredSource coded) {
      if (kind.equals("author") || coded.kind.equals("author")) {
        return kind.equals(coded.kind);
      }
      if (entity.isPresent()
          && coded.entity.isPresent()
          && entity.get().isSame(coded.entity.get())) {
        return true;
      }
      if (NAMED.contains(kind) != NAMED.contains(coded.kind)) {
        return false;
      }
      return hasNameIn(coded.words) || sharesWords(coded.words);
    }

    private boolean hasNameIn(String codedWords) {
      return entity.isPresent()
          && !codedWords.isEmpty()
          && entity.get().names().stream()
              .anyMatch(name -> codedWords.contains(name) || name.contains(codedWords));
    }

    private boolean sharesWords(String codedWords) {
      if (words.isEmpty() || codedWords.isEmpty()) {
        return false;
      }
      if (codedWords.contains(words) || words.contains(codedWords)) {
        return true;
      }
      List<String> gold = Names.words(words);
      List<String> coded = Names.words(codedWords);
      long shared = gold.stream().distinct().filter(coded::contains).count();
      return shared * 2 >= Math.min(gold.size(), coded.size()) + 1;
    }
  }

  /**
   * Where.
   *
   * @param country code, or empty
   */
  record ScoredPlace(String name, String country) {
    /** Whether a coded place is the gold one. */
    boolean isSame(ScoredPlace coded) {
      String wanted = Names.normalised(name);
      String found = Names.normalised(coded.name);
      boolean sameCountry =
          country.isEmpty() || coded.country.isEmpty() || country.equals(coded.country);
      return sameCountry && (found.contains(wanted) || wanted.contains(found));
    }
  }

  /** When; both days included. */
  record ScoredTime(LocalDate from, LocalDate to) {
    private static final int DAYS_A_YEAR = 372;
    private static final int DAYS_A_MONTH = 31;

    /** Whether a coded interval overlaps the gold one by half of the longer one, or more. */
    boolean isSame(ScoredTime coded) {
      int common =
          Math.min(number(to), number(coded.to)) - Math.max(number(from), number(coded.from)) + 1;
      int whole =
          Math.max(number(to), number(coded.to)) - Math.min(number(from), number(coded.from)) + 1;
      return common > 0 && 2 * common >= whole;
    }

    private static int number(LocalDate day) {
      return day.getYear() * DAYS_A_YEAR + day.getMonthValue() * DAYS_A_MONTH + day.getDayOfMonth();
    }
  }
}
