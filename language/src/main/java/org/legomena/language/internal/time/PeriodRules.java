package org.legomena.language.internal.time;

import static org.legomena.language.internal.time.TimeWords.MONTH;
import static org.legomena.language.internal.time.TimeWords.PART;
import static org.legomena.language.internal.time.TimeWords.SEASON;
import static org.legomena.language.internal.time.TimeWords.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.legomena.language.TimeExpression.Interval;

/** Weeks, months, quarters, seasons, years and decades, named or by publication. */
final class PeriodRules {
  private static final String WHICH =
      "(?<w>last|this past|this|the current|current|next|this coming|the coming|coming"
          + "|the previous|the following)";
  private static final String PERIOD =
      "(?<u>week|month|year|quarter|decade|century|weekend|" + SEASON + ")";

  private PeriodRules() {}

  /** Weeks told by a date; they come before the rules for the date itself. */
  static List<TimeRule> beforeDates() {
    return List.of(
        TimeRule.of(
            "the (?<n>first|second|third|fourth|last|final) (?<u>week|weekend) (?:of|in)"
                + " (?<m>"
                + MONTH
                + ")(?:,? (?<y>"
                + YEAR
                + "))?",
            PeriodRules::weekOfMonth),
        TimeRule.of(
            "the week of (?<m>" + MONTH + ") (?<d>\\d{1,2})(?:,? (?<y>" + YEAR + "))?",
            PeriodRules::weekOfDay));
  }

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of(
            "(?<p>[Ee]arlier|[Ll]ater) (?:this|in the|that) (?<u>week|month|year|day)",
            PeriodRules::earlierOrLater),
        TimeRule.of(
            "(?:the )?(?<n>first|second|third|fourth|last) (?<u>quarter|half)(?: of| in)?"
                + " (?:the year|(?<y>"
                + YEAR
                + ")|(?<w>last|this|next) year)",
            PeriodRules::partOfYear),
        TimeRule.of(
            "(?:the )?(?<n>first|second|third|fourth) (?<u>quarter)()(?<y>)?(?<w>)?",
            PeriodRules::partOfYear),
        TimeRule.of("Q(?<q>[1-4])(?:[ -](?:of )?(?<y>" + YEAR + "))?", PeriodRules::quarter),
        TimeRule.of(
            part() + "(?:the )?(?<s>" + SEASON + ")(?: of|,)? (?<y>" + YEAR + ")",
            PeriodRules::seasonOfYear),
        TimeRule.of("(?:(?:over|during|at|on|for) )?the weekend", PeriodRules::weekend),
        TimeRule.of(part() + "(?i:" + WHICH + ") " + PERIOD, PeriodRules::near),
        TimeRule.of(
            "(?:in |during |over |for )?the (?<s>spring|summer|winter)", PeriodRules::season),
        TimeRule.of(
            "(?i:(?:the )?(?:same|that)(?: very)?) (?<u>day|night|week|month|year|weekend)",
            PeriodRules::same));
  }

  private static String part() {
    return "(?:(?<p>" + PART + ")[ -])?";
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Optional<TimeValue> earlierOrLater(Matcher words, TimeContext context) {
    boolean earlier = words.group("p").toLowerCase(Locale.ROOT).equals("earlier");
    return context.published().map(day -> earlierOrLater(words.group("u"), earlier, day));
  }

  private static TimeValue earlierOrLater(String unit, boolean earlier, LocalDate today) {
    Interval whole = around(unit, today);
    return earlier ? TimeValue.span(whole.from(), today) : TimeValue.span(today, whole.to());
  }

  /** The day, week, month or longer that holds a day. */
  static Interval around(String unit, LocalDate day) {
    int year = day.getYear();
    return switch (unit) {
      case "week" -> new Interval(monday(day), monday(day).plusDays(6));
      case "weekend" -> new Interval(monday(day).plusDays(5), monday(day).plusDays(6));
      case "month" ->
          new Interval(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
      case "quarter" -> quarterAround(day);
      case "year" -> new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      case "decade" -> years(year / 10 * 10, 10);
      case "century" -> years((year - 1) / 100 * 100 + 1, 100);
      default -> Interval.day(day);
    };
  }

  private static Interval years(int first, int count) {
    return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  private static Interval quarterAround(LocalDate day) {
    LocalDate begin = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    return new Interval(begin, begin.plusMonths(3).minusDays(1));
  }

  private static Optional<TimeValue> weekOfMonth(Matcher words, TimeContext context) {
    int month = TimeWords.month(words.group("m"));
    Optional<YearMonth> where = yearMonth(words, month, context);
    return where.map(
        yearMonth -> {
          boolean weekend = words.group("u").equals("weekend");
          return weekend ? weekend(words.group("n"), yearMonth) : week(words.group("n"), yearMonth);
        });
  }

  private static Optional<YearMonth> yearMonth(Matcher words, int month, TimeContext context) {
    String year = words.group("y");
    return year == null
        ? context.monthBegin(month).map(YearMonth::from)
        : Optional.of(YearMonth.of(Integer.parseInt(year), month));
  }

  private static TimeValue week(String which, YearMonth month) {
    int number = TimeWords.ordinal(which);
    if (number == 0) {
      return TimeValue.span(month.atEndOfMonth().minusDays(6), month.atEndOfMonth());
    }
    LocalDate from = month.atDay(7 * number - 6);
    return TimeValue.span(from, from.plusDays(6));
  }

  private static TimeValue weekend(String which, YearMonth month) {
    int number = TimeWords.ordinal(which);
    LocalDate saturday =
        number == 0
            ? month
                .atEndOfMonth()
                .minusDays(1)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
            : month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.SATURDAY));
    return TimeValue.span(saturday, saturday.plusDays(1));
  }

  private static Optional<TimeValue> weekOfDay(Matcher words, TimeContext context) {
    int month = TimeWords.month(words.group("m"));
    int day = Integer.parseInt(words.group("d"));
    String told = words.group("y");
    int year = told == null ? context.yearOf(month, day) : Integer.parseInt(told);
    if (year == 0) {
      return Optional.of(TimeValue.open(String.format("XXXX-%02d-%02d", month, day)));
    }
    LocalDate from = monday(LocalDate.of(year, month, day));
    return Optional.of(TimeValue.span(from, from.plusDays(6)));
  }

  private static Optional<TimeValue> partOfYear(Matcher words, TimeContext context) {
    String told = words.group("y");
    String which = words.group("w");
    int shift = which == null ? 0 : which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
    Optional<Integer> year =
        told == null || told.isEmpty()
            ? context.published().map(day -> day.getYear() + shift)
            : Optional.of(Integer.parseInt(told));
    return year.map(number -> partOf(words.group("n"), words.group("u"), number))
        .or(() -> Optional.of(TimeValue.open("XXXX")));
  }

  private static TimeValue partOf(String which, String unit, int year) {
    int months = unit.equals("half") ? 6 : 3;
    int number = TimeWords.ordinal(which) == 0 ? 12 / months : TimeWords.ordinal(which);
    LocalDate from = LocalDate.of(year, 1, 1).plusMonths((long) months * (number - 1));
    return TimeValue.span(from, from.plusMonths(months).minusDays(1));
  }

  private static Optional<TimeValue> quarter(Matcher words, TimeContext context) {
    int number = Integer.parseInt(words.group("q"));
    Optional<Integer> year =
        words.group("y") == null
            ? context.published().map(LocalDate::getYear)
            : Optional.of(Integer.parseInt(words.group("y")));
    return year.map(
        told -> {
          LocalDate from = LocalDate.of(told, 3 * number - 2, 1);
          return TimeValue.of(told + "-Q" + number, from, from.plusMonths(3).minusDays(1));
        });
  }

  private static Optional<TimeValue> seasonOfYear(Matcher words, TimeContext context) {
    int year = Integer.parseInt(words.group("y"));
    return Optional.of(season(words.group("s"), year).part(DateRules.part(words)));
  }

  private static TimeValue season(String season, int year) {
    LocalDate from = LocalDate.of(year, TimeWords.seasonBegin(season), 1);
    return TimeValue.span(from, from.plusMonths(3).minusDays(1));
  }

  /** A season without a year: the last one begun, or the next. */
  private static Optional<TimeValue> season(Matcher words, TimeContext context) {
    String season = words.group("s");
    return context.published().map(day -> season(season, seasonYear(season, day, context)));
  }

  private static int seasonYear(String season, LocalDate today, TimeContext context) {
    LocalDate here = LocalDate.of(today.getYear(), TimeWords.seasonBegin(season), 1);
    if (context.future()) {
      return here.plusMonths(3).isAfter(today) ? today.getYear() : today.getYear() + 1;
    }
    return here.isAfter(today) ? today.getYear() - 1 : today.getYear();
  }

  /** The last weekend up to publication; if to come, the next. */
  private static Optional<TimeValue> weekend(Matcher words, TimeContext context) {
    return context
        .published()
        .map(
            day -> {
              LocalDate saturday =
                  context.future()
                      ? monday(day).plusDays(5)
                      : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
              return TimeValue.span(saturday, saturday.plusDays(1));
            })
        .or(() -> Optional.of(TimeValue.open("XXXX-WXX-WE")));
  }

  private static Optional<TimeValue> near(Matcher words, TimeContext context) {
    String which = words.group("w").toLowerCase(Locale.ROOT);
    String unit = words.group("u");
    boolean told = which.contains("previous") || which.contains("following");
    Optional<LocalDate> day = told ? context.anchor() : context.published();
    int shift = which.matches("last|the previous|this past") ? -1 : isNext(which) ? 1 : 0;
    return day.map(today -> near(unit, which, shift, today).part(DateRules.part(words)))
        .or(() -> Optional.of(TimeValue.open(shift < 0 ? "PAST_REF" : "FUTURE_REF")));
  }

  private static boolean isNext(String which) {
    return which.matches("next|this coming|the coming|coming|the following");
  }

  private static TimeValue near(String unit, String which, int shift, LocalDate today) {
    if (unit.matches(TimeWords.SEASON)) {
      return nearSeason(unit, shift, today);
    }
    if (unit.equals("weekend")) {
      return nearWeekend(which, shift, today);
    }
    Interval there = around(unit, shifted(unit, shift, today));
    return TimeValue.span(there.from(), there.to());
  }

  private static TimeValue nearSeason(String season, int shift, LocalDate today) {
    int begin = TimeWords.seasonBegin(season);
    LocalDate thisYear = LocalDate.of(today.getYear(), begin, 1);
    LocalDate from = thisYear;
    if (shift < 0 && !thisYear.plusMonths(3).isBefore(today.plusDays(1))) {
      from = thisYear.minusYears(1);
    } else if (shift > 0 && !thisYear.isAfter(today)) {
      from = thisYear.plusYears(1);
    }
    return TimeValue.span(from, from.plusMonths(3).minusDays(1));
  }

  private static TimeValue nearWeekend(String which, int shift, LocalDate today) {
    LocalDate saturday = monday(today).plusDays(5);
    boolean weekend = !today.isBefore(saturday);
    if (shift < 0) {
      saturday = saturday.minusWeeks(1);
    } else if (shift > 0 && (weekend || which.equals("next"))) {
      saturday = saturday.plusWeeks(1);
    }
    return TimeValue.span(saturday, saturday.plusDays(1));
  }

  static LocalDate shifted(String unit, int count, LocalDate day) {
    return switch (unit) {
      case "day" -> day.plusDays(count);
      case "week", "weekend" -> day.plusWeeks(count);
      case "month" -> day.plusMonths(count);
      case "quarter" -> day.plusMonths(3L * count);
      case "year" -> day.plusYears(count);
      case "decade" -> day.plusYears(10L * count);
      case "century" -> day.plusYears(100L * count);
      default -> day;
    };
  }

  /** "the same day": of what was told last. */
  private static Optional<TimeValue> same(Matcher words, TimeContext context) {
    String unit = words.group("u").equals("night") ? "day" : words.group("u");
    return context
        .reference()
        .map(
            told -> {
              Interval there = around(unit, told.from());
              boolean whole = unit.equals("day") && !told.from().equals(told.to());
              return whole
                  ? TimeValue.span(told.from(), told.to())
                  : TimeValue.span(there.from(), there.to());
            });
  }
}
