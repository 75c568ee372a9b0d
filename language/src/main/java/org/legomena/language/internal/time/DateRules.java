package org.legomena.language.internal.time;

import static org.legomena.language.internal.time.TimeWords.DAY;
import static org.legomena.language.internal.time.TimeWords.MONTH;
import static org.legomena.language.internal.time.TimeWords.PART;
import static org.legomena.language.internal.time.TimeWords.WEEKDAY;
import static org.legomena.language.internal.time.TimeWords.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Days and months of the calendar: "April 5, 2018", "5 April", "late September", "May 2015". */
final class DateRules {
  private static final String TO = " ?(?:-|–|—| to | through | until | and ) ?";

  private static final int LEAP_YEAR = 2000;

  private DateRules() {}

  static List<TimeRule> rules() {
    String first = "(?<m>" + MONTH + ") (?<d>" + DAY + ")";
    String year = "(?:,? (?<y>" + YEAR + "))?";
    String weekday = "(?:" + WEEKDAY + ",? )?";
    return List.of(
        TimeRule.of("(?<y>" + YEAR + ")-(?<m>\\d\\d)-(?<d>\\d\\d)", DateRules::iso),
        TimeRule.of("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>" + YEAR + ")", DateRules::iso),
        TimeRule.of(
            first + TO + "(?<m2>" + MONTH + ") (?<d2>" + DAY + ")" + year, DateRules::twoMonths),
        TimeRule.of(first + " ?(?:-|–| to | through ) ?(?<d2>" + DAY + ")" + year, DateRules::days),
        TimeRule.of(
            "(?<d>" + DAY + ")" + TO + "(?<d2>" + DAY + ") (?<m>" + MONTH + ")" + year,
            DateRules::days),
        TimeRule.of(weekday + first + year, DateRules::day),
        TimeRule.of(
            weekday + "(?:the )?(?<d>" + DAY + ")(?: of)? (?<m>" + MONTH + ")" + year,
            DateRules::day),
        TimeRule.of(
            part() + "(?<m>" + MONTH + ")(?: of|,)? (?<y>" + YEAR + ")", DateRules::monthOfYear),
        TimeRule.of(
            part() + "(?<m>" + MONTH + ")(?: of)? (?<w>last|this|next) year",
            DateRules::monthOfNearYear));
  }

  /** Months without a year; they come after all that may begin with one. */
  static List<TimeRule> months() {
    return List.of(
        TimeRule.of(
            part() + "(?:(?<w>last|this|this past|next|this coming) )?(?<m>" + MONTH + ")",
            DateRules::month));
  }

  private static String part() {
    return "(?:(?<p>" + PART + ")[ -])?";
  }

  static String part(Matcher words) {
    String part = words.group("p");
    return part == null ? "" : part;
  }

  private static Optional<TimeValue> iso(Matcher words, TimeContext context) {
    return Optional.of(
        TimeValue.day(
            LocalDate.of(
                Integer.parseInt(words.group("y")),
                Integer.parseInt(words.group("m")),
                Integer.parseInt(words.group("d")))));
  }

  private static Optional<TimeValue> day(Matcher words, TimeContext context) {
    int month = TimeWords.month(words.group("m"));
    int day = TimeWords.day(words.group("d"));
    int year = year(words, context, month, day);
    if (year == 0) {
      LocalDate.of(LEAP_YEAR, month, day);
      return Optional.of(TimeValue.open(String.format("XXXX-%02d-%02d", month, day)));
    }
    return Optional.of(TimeValue.day(LocalDate.of(year, month, day)));
  }

  private static int year(Matcher words, TimeContext context, int month, int day) {
    String year = words.group("y");
    return year == null ? context.yearOf(month, day) : Integer.parseInt(year);
  }

  private static Optional<TimeValue> days(Matcher words, TimeContext context) {
    return between(
        words, context, TimeWords.month(words.group("m")), TimeWords.month(words.group("m")));
  }

  private static Optional<TimeValue> twoMonths(Matcher words, TimeContext context) {
    return between(
        words, context, TimeWords.month(words.group("m")), TimeWords.month(words.group("m2")));
  }

  private static Optional<TimeValue> between(
      Matcher words, TimeContext context, int firstMonth, int lastMonth) {
    int first = TimeWords.day(words.group("d"));
    int last = TimeWords.day(words.group("d2"));
    int year = year(words, context, lastMonth, last);
    if (year == 0) {
      return Optional.of(
          TimeValue.open(
              String.format("XXXX-%02d-%02d/XXXX-%02d-%02d", firstMonth, first, lastMonth, last)));
    }
    int begins = firstMonth > lastMonth ? year - 1 : year;
    return Optional.of(
        TimeValue.span(
            LocalDate.of(begins, firstMonth, first), LocalDate.of(year, lastMonth, last)));
  }

  private static Optional<TimeValue> monthOfYear(Matcher words, TimeContext context) {
    YearMonth month =
        YearMonth.of(Integer.parseInt(words.group("y")), TimeWords.month(words.group("m")));
    return Optional.of(TimeValue.month(month).part(part(words)));
  }

  private static Optional<TimeValue> monthOfNearYear(Matcher words, TimeContext context) {
    int month = TimeWords.month(words.group("m"));
    int shift = shift(words.group("w"));
    return context
        .published()
        .map(day -> TimeValue.month(YearMonth.of(day.getYear() + shift, month)).part(part(words)))
        .or(() -> Optional.of(unknownYear(month)));
  }

  private static int shift(String word) {
    return switch (word) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  private static TimeValue unknownYear(int month) {
    return TimeValue.open(String.format("XXXX-%02d", month));
  }

  /** A month alone; "May" and "March" only where the words before tell that a month is meant. */
  private static Optional<TimeValue> month(Matcher words, TimeContext context) {
    String name = words.group("m");
    String which = words.group("w");
    boolean bare = which == null && part(words).isEmpty();
    if (bare && !context.isAfterPreposition() && name.matches("May|March|MAY|MARCH|Mar\\.")) {
      return Optional.empty();
    }
    int month = TimeWords.month(name);
    boolean next = which != null && (which.equals("next") || which.equals("this coming"));
    TimeContext tensed = next ? context.in(Tense.FUTURE) : context;
    return tensed
        .monthBegin(month)
        .map(day -> "next".equals(which) && isNow(day, context) ? day.plusYears(1) : day)
        .map(day -> "last".equals(which) && isNow(day, context) ? day.minusYears(1) : day)
        .map(day -> TimeValue.month(YearMonth.from(day)).part(part(words)))
        .or(() -> Optional.of(unknownYear(month)));
  }

  private static boolean isNow(LocalDate begin, TimeContext context) {
    return context
        .published()
        .filter(day -> YearMonth.from(day).equals(YearMonth.from(begin)))
        .isPresent();
  }
}
