package org.legomena.language.internal.time;

import static org.legomena.language.internal.time.TimeWords.NUMBER;
import static org.legomena.language.internal.time.TimeWords.UNIT;
import static org.legomena.language.internal.time.TimeWords.VAGUE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.legomena.language.TimeExpression.Interval;

/** Times told by a distance: "two days ago", "a month later", "for a decade", "the past week". */
final class DistanceRules {
  private static final String ABOUT =
      "(?:(?:about|around|some|nearly|almost|more than|over|at least|less than|roughly|just|only)"
          + " )?";
  private static final String COUNT = "(?<n>" + NUMBER + "|" + VAGUE + ")";
  private static final String UNITS = "(?<u>" + UNIT + ")s?";

  private DistanceRules() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of("(?i:" + ABOUT + COUNT + ") " + UNITS + " ago", DistanceRules::ago),
        TimeRule.of(
            "(?i:"
                + ABOUT
                + COUNT
                + ") "
                + UNITS
                + " (?<w>later|earlier|before that|after that"
                + "|afterwards?|previously)",
            DistanceRules::fromReference),
        TimeRule.of(
            "(?i:the) (?<w>following|next|previous|preceding)"
                + " (?<u>day|morning|evening|night)(?<n>)?",
            DistanceRules::nextDay),
        TimeRule.of(
            "(?i:(?:for|over|in|during|within) )?the (?:last|past) (?:"
                + COUNT
                + " )?"
                + UNITS
                + "(?! of)",
            DistanceRules::past),
        TimeRule.of("the previous " + COUNT + " " + UNITS, DistanceRules::past),
        TimeRule.of("(?i:the (?:next|coming)) (?:" + COUNT + " )?" + UNITS, DistanceRules::coming),
        TimeRule.of(
            "for (?:the|a) (?<o>\\w+)[ -](?:straight|consecutive|successive|running)"
                + " (?<u>day|week|month|year)",
            DistanceRules::inARow),
        TimeRule.of(
            "for (?:the )?(?<o>first|second|third|fourth|fifth|sixth|seventh|\\d+th)"
                + " (?<u>day|week|month|year) (?:running|in a row)",
            DistanceRules::inARow),
        TimeRule.of("in " + ABOUT + COUNT + " " + UNITS + "(?:[’'] time)?", DistanceRules::ahead),
        TimeRule.of("within " + ABOUT + COUNT + " " + UNITS, DistanceRules::within),
        TimeRule.of("(?:for|in|over) " + ABOUT + COUNT + " " + UNITS, DistanceRules::lasting));
  }

  private static OptionalInt count(Matcher words) {
    String number = words.group("n");
    return number == null ? OptionalInt.of(1) : TimeWords.number(number);
  }

  private static TimeValue vague(String unit) {
    return TimeValue.open("PX" + letter(unit));
  }

  private static String letter(String unit) {
    return switch (unit) {
      case "hour", "minute" -> "H";
      case "decade" -> "Y";
      default -> unit.substring(0, 1).toUpperCase(Locale.ROOT);
    };
  }

  /** The day, or the whole week, month or year, so long before publication. */
  private static Optional<TimeValue> ago(Matcher words, TimeContext context) {
    return shifted(words, context.published(), -1);
  }

  private static Optional<TimeValue> shifted(
      Matcher words, Optional<LocalDate> from, int direction) {
    String unit = words.group("u");
    OptionalInt count = count(words);
    if (count.isEmpty() || from.isEmpty()) {
      return Optional.of(vague(unit));
    }
    LocalDate there = PeriodRules.shifted(unit, direction * count.getAsInt(), from.get());
    String grain = unit.equals("decade") ? "year" : unit;
    Interval around = PeriodRules.around(grain, there);
    return Optional.of(TimeValue.span(around.from(), around.to()));
  }

  /** "a month later" after a day gives a day, after a month a month. */
  private static Optional<TimeValue> fromReference(Matcher words, TimeContext context) {
    int direction = words.group("w").matches("later|after.*") ? 1 : -1;
    String unit = words.group("u");
    OptionalInt count = count(words);
    if (count.isEmpty() || unit.equals("hour") || unit.equals("minute")) {
      return Optional.of(vague(unit));
    }
    Optional<Interval> from = context.reference().or(() -> earlierThanToday(direction, context));
    return from.map(told -> moved(told, unit, direction * count.getAsInt()));
  }

  private static Optional<Interval> earlierThanToday(int direction, TimeContext context) {
    return direction < 0 ? context.published().map(Interval::day) : Optional.empty();
  }

  private static TimeValue moved(Interval told, String unit, int count) {
    if (told.from().equals(told.to())) {
      return TimeValue.day(PeriodRules.shifted(unit, count, told.from()));
    }
    LocalDate begin = PeriodRules.shifted(unit, count, told.from());
    boolean month = told.from().plusMonths(1).minusDays(1).equals(told.to());
    LocalDate end =
        month ? begin.plusMonths(1).minusDays(1) : PeriodRules.shifted(unit, count, told.to());
    return TimeValue.span(begin, end);
  }

  private static Optional<TimeValue> nextDay(Matcher words, TimeContext context) {
    int direction = words.group("w").matches("following|next") ? 1 : -1;
    return context
        .reference()
        .filter(told -> told.from().equals(told.to()))
        .map(told -> TimeValue.day(told.from().plusDays(direction)));
  }

  /** "the past two weeks": up to publication. */
  private static Optional<TimeValue> past(Matcher words, TimeContext context) {
    String unit = words.group("u");
    OptionalInt count = count(words);
    if (count.isEmpty() || context.published().isEmpty()) {
      return Optional.of(vague(unit));
    }
    LocalDate today = context.published().get();
    return Optional.of(TimeValue.span(PeriodRules.shifted(unit, -count.getAsInt(), today), today));
  }

  private static Optional<TimeValue> coming(Matcher words, TimeContext context) {
    String unit = words.group("u");
    OptionalInt count = count(words);
    boolean several = words.group().endsWith("s") && words.group("n") == null;
    if (several || count.isEmpty() || context.published().isEmpty()) {
      return Optional.of(vague(unit));
    }
    LocalDate today = context.published().get();
    return Optional.of(TimeValue.span(today, PeriodRules.shifted(unit, count.getAsInt(), today)));
  }

  /** "for the fourth straight day": four days, the last that of publication. */
  private static Optional<TimeValue> inARow(Matcher words, TimeContext context) {
    int count = TimeWords.ordinal(words.group("o"));
    String unit = words.group("u");
    if (count == 0) {
      return Optional.empty();
    }
    return context
        .published()
        .map(
            today -> {
              LocalDate first = PeriodRules.shifted(unit, 1 - count, today);
              return TimeValue.span(PeriodRules.around(unit, first).from(), today);
            })
        .or(() -> Optional.of(vague(unit)));
  }

  private static Optional<TimeValue> ahead(Matcher words, TimeContext context) {
    if (!context.future()) {
      return lasting(words, context);
    }
    return shifted(words, context.published(), 1);
  }

  private static Optional<TimeValue> within(Matcher words, TimeContext context) {
    return context.future() ? coming(words, context) : Optional.of(vague(words.group("u")));
  }

  /** "has fought for a decade": up to publication; told as over, it is a mere duration. */
  private static Optional<TimeValue> lasting(Matcher words, TimeContext context) {
    String unit = words.group("u");
    OptionalInt count = count(words);
    boolean lasts = context.tense() == Tense.CONTINUING && words.group().startsWith("for ");
    if (lasts && count.isPresent() && context.published().isPresent()) {
      return past(words, context);
    }
    String number = count.isPresent() ? String.valueOf(years(unit, count.getAsInt())) : "X";
    return Optional.of(TimeValue.open("P" + (isClock(unit) ? "T" : "") + number + letter(unit)));
  }

  private static int years(String unit, int count) {
    return unit.equals("decade") ? 10 * count : count;
  }

  private static boolean isClock(String unit) {
    return unit.equals("hour") || unit.equals("minute");
  }
}
