package org.legomena.language.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legomena.language.TimeExpression.Interval;

/**
 * What a rule may know beside the words.
 *
 * @param published the day of publication, if known
 * @param tense how the clause stands to that day
 * @param reference the days told last before, if any
 * @param before the sentence up to the words
 * @param after the sentence from the words on
 */
record TimeContext(
    Optional<LocalDate> published,
    Tense tense,
    Optional<Interval> reference,
    String before,
    String after) {
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?i)\\b(?:in|since|until|till|by|from|to|through|during|of|for|before|after|and|or"
              + "|between|throughout|around)\\s+$");
  private static final int SAME_SEASON = 10;
  private static final int HALF_A_YEAR = 183;
  private static final int LAST_SURE_DAY = 28;

  boolean future() {
    return tense == Tense.FUTURE;
  }

  /** The same in another tense. */
  TimeContext in(Tense other) {
    return new TimeContext(published, other, reference, before, after);
  }

  /** Whether a preposition that may govern a time stands before the words. */
  boolean isAfterPreposition() {
    return PREPOSITION.matcher(before).find();
  }

  /** A weekday without further words: the last one up to publication, or the next if to come. */
  Optional<LocalDate> weekday(DayOfWeek day) {
    return published.map(
        today ->
            today.with(
                future()
                    ? TemporalAdjusters.nextOrSame(day)
                    : TemporalAdjusters.previousOrSame(day)));
  }

  /** The year in which a month without one lies: its first day. */
  Optional<LocalDate> monthBegin(int month) {
    return published.map(
        today -> {
          LocalDate here = LocalDate.of(today.getYear(), month, 1);
          LocalDate thisMonth = today.withDayOfMonth(1);
          if (future()) {
            return here.isBefore(thisMonth) ? here.plusYears(1) : here;
          }
          return here.isAfter(thisMonth) ? here.minusYears(1) : here;
        });
  }

  /** The year of a day and month without one; 0 if publication is unknown. */
  int yearOf(int month, int day) {
    if (published.isEmpty()) {
      return 0;
    }
    LocalDate today = published.get();
    int here = today.getYear();
    boolean later =
        month > today.getMonthValue()
            || month == today.getMonthValue() && day > today.getDayOfMonth();
    boolean earlier =
        month < today.getMonthValue()
            || month == today.getMonthValue() && day < today.getDayOfMonth();
    if (tense == Tense.CONTINUING && !before.stripTrailing().endsWith("since")) {
      return nearestYear(today, month, day);
    }
    if (future()) {
      return earlier && !isWithinDays(here, month, day) ? here + 1 : here;
    }
    return later && !isWithinDays(here, month, day) ? here - 1 : here;
  }

  /** The present tense tells of what goes on and of what is fixed: the nearer year is meant. */
  private static int nearestYear(LocalDate today, int month, int day) {
    LocalDate here = LocalDate.of(today.getYear(), month, Math.min(day, LAST_SURE_DAY));
    long ahead = here.toEpochDay() - today.toEpochDay();
    if (Math.abs(ahead) <= HALF_A_YEAR) {
      return today.getYear();
    }
    return ahead > 0 ? today.getYear() - 1 : today.getYear() + 1;
  }

  /** A few days around publication belong to the same season of news, whatever the tense. */
  private boolean isWithinDays(int year, int month, int day) {
    LocalDate there = LocalDate.of(year, month, Math.min(day, LAST_SURE_DAY));
    return published
        .map(today -> Math.abs(today.toEpochDay() - there.toEpochDay()) <= SAME_SEASON)
        .orElse(false);
  }

  /** The day by which "a day later" is reckoned: what was told last, else publication. */
  Optional<LocalDate> anchor() {
    return reference.map(Interval::to).or(() -> published);
  }
}
