package org.legomena.language.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legomena.language.Sentence;
import org.legomena.language.TimeExpression;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * Turns TIMEX3 values (ISO-TimeML, as SUTime writes them) into closed intervals of days by the
 * rules of the codebook: "late September" is the 21st to the 30th, "early" the 1st to the 10th.
 *
 * <p>The forms understood: {@code 2018-01-23} and anything after {@code T}, {@code 2018-W04},
 * {@code 2018-W04-WE}, {@code 2018-01}, {@code 2018}, {@code 201} or {@code 201X} (decade), {@code
 * 2018-Q1}, {@code 2018-SU}, {@code PRESENT_REF}, and {@code P3D} durations after "for" and "in the
 * last".
 */
final class TimeValues {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
  private static final Pattern WEEK =
      Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?(?:-(\\d))?(?:T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
  private static final Pattern DURATION = Pattern.compile("P(\\d+)([DWMY])");
  private static final Pattern NOT_A_TIME =
      Pattern.compile(
          "(?i)(?:now|currently|today's|present|recent(?:ly)?|once|the past|the"
              + " future|future|past|current|(?:the"
              + " )?time|daily|weekly|annual(?:ly)?|fall|may|march|sun|sat|second)");
  private static final int EARLY_END = 10;
  private static final int LATE_START = 21;

  private TimeValues() {}

  /** The expression at these words; empty if they tell no time that matters. */
  static Optional<TimeExpression> expression(
      String text, Sentence sentence, Span span, String value, Optional<LocalDate> published) {
    String words = span.of(text);
    if (value.isEmpty() || value.endsWith("_REF") || NOT_A_TIME.matcher(words).matches()) {
      return Optional.empty();
    }
    Optional<Interval> interval = Optional.empty();
    try {
      interval = interval(value, words, before(sentence, span), published);
    } catch (DateTimeException e) {
      // A day that does not exist (31 June) stays words without an interval.
      interval = Optional.empty();
    }
    Span wide = withPreposition(sentence, span);
    return Optional.of(new TimeExpression(wide, sentence.number(), clean(value), interval));
  }

  private static String clean(String value) {
    int clock = value.indexOf('T');
    return clock > 0 && !value.startsWith("P") ? value.substring(0, clock) : value;
  }

  private static String before(Sentence sentence, Span span) {
    return sentence.wordAt(span.start()).flatMap(sentence::previous).map(Word::lemma).orElse("");
  }

  private static Span withPreposition(Sentence sentence, Span span) {
    return sentence
        .wordAt(span.start())
        .flatMap(sentence::previous)
        .filter(word -> word.tag().equals("IN") && !word.lemma().equals("of"))
        .map(word -> word.span().cover(span))
        .orElse(span);
  }

  static Optional<Interval> interval(
      String value, String words, String before, Optional<LocalDate> published) {
    Optional<Interval> plain = plain(value, published, before);
    String lower = words.toLowerCase(Locale.ROOT);
    Optional<Interval> part = plain.map(interval -> part(interval, lower));
    return switch (before) {
      case "since" -> since(part, published);
      case "by", "until", "till" -> until(part, published);
      default -> part;
    };
  }

  private static Optional<Interval> since(Optional<Interval> start, Optional<LocalDate> published) {
    return start.map(
        interval ->
            published
                .filter(day -> !day.isBefore(interval.from()))
                .map(day -> new Interval(interval.from(), day))
                .orElse(interval));
  }

  private static Optional<Interval> until(Optional<Interval> end, Optional<LocalDate> published) {
    return end.map(
        interval ->
            published
                .filter(day -> !day.isAfter(interval.to()))
                .map(day -> new Interval(day, interval.to()))
                .orElse(interval));
  }

  /**
   * The tenth of days that "early", "mid-" and "late" pick of a month, third of a longer stretch.
   */
  private static Interval part(Interval interval, String words) {
    boolean early = words.startsWith("early") || words.contains(" early ");
    boolean late = words.startsWith("late ") || words.contains(" late ");
    boolean middle = words.startsWith("mid") || words.contains(" mid-");
    LocalDate from = interval.from();
    LocalDate to = interval.to();
    boolean month =
        from.getDayOfMonth() == 1 && to.equals(from.with(TemporalAdjusters.lastDayOfMonth()));
    boolean year =
        from.getDayOfYear() == 1 && to.equals(from.with(TemporalAdjusters.lastDayOfYear()));
    if (month && early) {
      return new Interval(from, from.withDayOfMonth(EARLY_END));
    } else if (month && middle) {
      return new Interval(from.withDayOfMonth(EARLY_END + 1), from.withDayOfMonth(LATE_START - 1));
    } else if (month && late) {
      return new Interval(from.withDayOfMonth(LATE_START), to);
    } else if (year && early) {
      return new Interval(from, from.withMonth(4).with(TemporalAdjusters.lastDayOfMonth()));
    } else if (year && middle) {
      return new Interval(
          from.withMonth(5), from.withMonth(8).with(TemporalAdjusters.lastDayOfMonth()));
    } else if (year && late) {
      return new Interval(from.withMonth(9), to);
    }
    return interval;
  }

  private static Optional<Interval> plain(
      String value, Optional<LocalDate> published, String before) {
    Matcher matcher = DAY.matcher(value);
    if (matcher.matches()) {
      return Optional.of(Interval.day(LocalDate.parse(matcher.group(1))));
    }
    matcher = WEEK.matcher(value);
    if (matcher.matches()) {
      return Optional.of(week(matcher));
    }
    matcher = MONTH.matcher(value);
    if (matcher.matches()) {
      YearMonth month =
          YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
      return Optional.of(new Interval(month.atDay(1), month.atEndOfMonth()));
    }
    matcher = YEAR.matcher(value);
    if (matcher.matches()) {
      return year(Integer.parseInt(matcher.group(1)));
    }
    matcher = DECADE.matcher(value);
    if (matcher.matches()) {
      int decade = Integer.parseInt(matcher.group(1)) * 10;
      return Optional.of(
          new Interval(LocalDate.of(decade, 1, 1), LocalDate.of(decade + 9, 12, 31)));
    }
    matcher = QUARTER.matcher(value);
    if (matcher.matches()) {
      return Optional.of(
          months(Integer.parseInt(matcher.group(1)), 3 * Integer.parseInt(matcher.group(2)) - 2));
    }
    matcher = SEASON.matcher(value);
    if (matcher.matches()) {
      return Optional.of(months(Integer.parseInt(matcher.group(1)), seasonStart(matcher.group(2))));
    }
    matcher = DURATION.matcher(value);
    if (matcher.matches()
        && (before.equals("for") || before.equals("in") || before.equals("over"))) {
      return duration(matcher, published, before);
    }
    return Optional.empty();
  }

  private static Optional<Interval> year(int year) {
    return year < 1000 || year > 2200
        ? Optional.empty()
        : Optional.of(new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  private static Interval week(Matcher matcher) {
    LocalDate monday =
        LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(matcher.group(2)))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (matcher.group(4) != null) {
      return Interval.day(monday.plusDays(Integer.parseInt(matcher.group(4)) - 1L));
    }
    return matcher.group(3) == null
        ? new Interval(monday, monday.plusDays(6))
        : new Interval(monday.plusDays(5), monday.plusDays(6));
  }

  private static int seasonStart(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  private static Interval months(int year, int first) {
    LocalDate from = LocalDate.of(year, first, 1);
    return new Interval(from, from.plusMonths(3).minusDays(1));
  }

  /** "for three days" up to the day of publication. */
  private static Optional<Interval> duration(
      Matcher matcher, Optional<LocalDate> published, String before) {
    if (published.isEmpty() || !before.equals("for")) {
      return Optional.empty();
    }
    LocalDate end = published.get();
    int count = Math.min(Integer.parseInt(matcher.group(1)), 9999);
    LocalDate start =
        switch (matcher.group(2)) {
          case "D" -> end.minusDays(count);
          case "W" -> end.minusWeeks(count);
          case "M" -> end.minusMonths(count);
          default -> end.minusYears(count);
        };
    return Optional.of(new Interval(start, end));
  }
}
