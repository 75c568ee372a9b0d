package org.legomena.language.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.legomena.language.TimeExpression.Interval;

/**
 * What an expression means.
 *
 * @param text ISO 8601 or TIMEX3 value
 * @param interval the days, if they can be reckoned
 * @param warning why not, where that is the text's fault
 */
record TimeValue(String text, Optional<Interval> interval, Optional<String> warning) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** A value without days: {@code XXXX-09-28}, {@code P3D}. */
  static TimeValue open(String text) {
    return new TimeValue(text, Optional.empty(), Optional.empty());
  }

  /** Words that name no day that was or will be. */
  static TimeValue faulty(String text, String warning) {
    return new TimeValue(text, Optional.empty(), Optional.of(warning));
  }

  /** One day. */
  static TimeValue day(LocalDate day) {
    return of(day.toString(), day, day);
  }

  /** A month. */
  static TimeValue month(YearMonth month) {
    return of(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  /** A year. */
  static TimeValue year(int year) {
    return of(String.format("%04d", year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** From one day to another, written as an interval of ISO 8601. */
  static TimeValue span(LocalDate from, LocalDate to) {
    return of(from.equals(to) ? from.toString() : from + "/" + to, from, to);
  }

  /** Days with a value of its own; outside 1900 to 2100 there are no days, but a warning. */
  static TimeValue of(String text, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return faulty(text, "ends " + to + " before it begins " + from);
    }
    if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
      return faulty(text, "lies outside the years " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    return new TimeValue(text, Optional.of(new Interval(from, to)), Optional.empty());
  }

  /**
   * The part of a month or longer stretch that "early", "mid" and "late" name: of a month days 1 to
   * 10, 11 to 20 and from 21; of a year its thirds.
   */
  TimeValue part(String word) {
    if (interval.isEmpty() || word.isEmpty()) {
      return this;
    }
    LocalDate from = interval.get().from();
    LocalDate to = interval.get().to();
    char part = partOf(word);
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return from.equals(to) ? this : tenth(part, from, to);
    }
    long third = (to.toEpochDay() - from.toEpochDay() + 1) / 3;
    LocalDate second = monthBegin(from.plusDays(third));
    LocalDate last = monthBegin(from.plusDays(2 * third));
    return switch (part) {
      case 'e' -> span(from, second.minusDays(1));
      case 'm' -> span(second, last.minusDays(1));
      default -> span(last, to);
    };
  }

  private static char partOf(String word) {
    if (word.contains("early") || word.contains("begin") || word.contains("start")) {
      return 'e';
    }
    return word.contains("mid") ? 'm' : 'l';
  }

  private static TimeValue tenth(char part, LocalDate from, LocalDate to) {
    return switch (part) {
      case 'e' -> span(from, from.withDayOfMonth(10));
      case 'm' -> span(from.withDayOfMonth(11), from.withDayOfMonth(20));
      default -> span(from.withDayOfMonth(21), to);
    };
  }

  private static LocalDate monthBegin(LocalDate day) {
    return day.getDayOfMonth() > 15
        ? day.with(TemporalAdjusters.firstDayOfNextMonth())
        : day.withDayOfMonth(1);
  }
}
