package org.legomena.language.internal.time;

import static org.legomena.language.internal.time.TimeWords.YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Holidays of fixed date, and Easter, whose date can be reckoned. */
final class HolidayRules {
  private record Holiday(String pattern, int month, int day) {}

  private static final List<Holiday> FIXED =
      List.of(
          new Holiday("New Year[’']?s Day", 1, 1),
          new Holiday("New Year[’']?s Eve", 12, 31),
          new Holiday("Orthodox Christmas(?: Day)?", 1, 7),
          new Holiday("Christmas Eve", 12, 24),
          new Holiday("Christmas(?: Day)?", 12, 25),
          new Holiday("Boxing Day", 12, 26),
          new Holiday("Valentine[’']?s Day", 2, 14),
          new Holiday("International Women[’']?s Day", 3, 8),
          new Holiday("St\\.? Patrick[’']?s Day", 3, 17),
          new Holiday("Nowruz", 3, 21),
          new Holiday("April Fools?[’']?s? Day", 4, 1),
          new Holiday("May Day", 5, 1),
          new Holiday("Victory Day", 5, 9),
          new Holiday("Bastille Day", 7, 14),
          new Holiday("the Fourth of July|the 4th of July", 7, 4),
          new Holiday("German Unity Day", 10, 3),
          new Holiday("Hallowe[’']?en", 10, 31),
          new Holiday("Armistice Day|Veterans Day|Remembrance Day", 11, 11),
          new Holiday("(?:September 11|Sept\\. 11|9/11)(?= (?:attacks|terror|terrorist))", 9, 11));

  private HolidayRules() {}

  static List<TimeRule> rules() {
    List<TimeRule> rules = new ArrayList<>();
    for (Holiday holiday : FIXED) {
      rules.add(
          TimeRule.of(
              "(?:" + holiday.pattern() + ")(?:,? (?<y>" + YEAR + "))?",
              (words, context) -> fixed(holiday, words, context)));
    }
    rules.add(
        TimeRule.of(
            "(?<h>Good Friday|Easter Sunday|Easter Monday|Easter)(?:,? (?<y>" + YEAR + "))?",
            HolidayRules::easter));
    return rules;
  }

  private static Optional<TimeValue> fixed(Holiday holiday, Matcher words, TimeContext context) {
    if (holiday.pattern().contains("9/11")) {
      return Optional.of(TimeValue.day(LocalDate.of(2001, 9, 11)));
    }
    String told = words.group("y");
    int year =
        told == null ? context.yearOf(holiday.month(), holiday.day()) : Integer.parseInt(told);
    if (year == 0) {
      return Optional.of(
          TimeValue.open(String.format("XXXX-%02d-%02d", holiday.month(), holiday.day())));
    }
    return Optional.of(TimeValue.day(LocalDate.of(year, holiday.month(), holiday.day())));
  }

  private static Optional<TimeValue> easter(Matcher words, TimeContext context) {
    Optional<Integer> year =
        words.group("y") == null
            ? context.published().map(day -> easterYear(day, context))
            : Optional.of(Integer.parseInt(words.group("y")));
    int shift =
        switch (words.group("h")) {
          case "Good Friday" -> -2;
          case "Easter Monday" -> 1;
          default -> 0;
        };
    return year.map(told -> TimeValue.day(easterSunday(told).plusDays(shift)));
  }

  private static int easterYear(LocalDate today, TimeContext context) {
    LocalDate here = easterSunday(today.getYear());
    if (context.future()) {
      return here.isBefore(today) ? today.getYear() + 1 : today.getYear();
    }
    return here.isAfter(today.plusDays(2)) ? today.getYear() - 1 : today.getYear();
  }

  /** The anonymous Gregorian computus (Nature, 20 April 1876). */
  static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (century + 8) / 25;
    int moon = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
    int late = (golden + 11 * moon + 22 * weekday) / 451;
    int days = moon + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
