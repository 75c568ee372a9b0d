package org.legomena.language.internal.time;

import static org.legomena.language.internal.time.TimeWords.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Weekdays and words like "yesterday", by the day of publication. */
final class WeekdayRules {
  private static final String PART_OF_DAY =
      "(?: (?:morning|afternoon|evening|night|noon|at dawn|lunchtime))?";
  private static final String MODIFIER =
      "(?:last|next|this|this past|past|this coming|coming|following|previous|early|early on|late"
          + "|late on|earlier|earlier on|later|later on)";

  private WeekdayRules() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of(
            "(?<d>" + WEEKDAY + ")" + PART_OF_DAY + "(?: of)? (?<w>last|this|next) week",
            WeekdayRules::ofWeek),
        TimeRule.of(
            "(?:(?<w>" + MODIFIER + ") )?(?<d>" + WEEKDAY + ")" + PART_OF_DAY,
            WeekdayRules::weekday),
        TimeRule.of("(?i:the day before yesterday)", (words, context) -> shifted(context, -2)),
        TimeRule.of("(?i:the day after tomorrow)", (words, context) -> shifted(context, 2)),
        TimeRule.of(
            "(?i:(?:late |early |earlier )?yesterday)" + PART_OF_DAY,
            (words, context) -> shifted(context, -1)),
        TimeRule.of("(?i:tomorrow)" + PART_OF_DAY, (words, context) -> shifted(context, 1)),
        TimeRule.of("(?i:late last night|last night)", (words, context) -> shifted(context, -1)),
        TimeRule.of(
            "(?i:(?:early |earlier |later |late )?today|tonight|(?:early |earlier |later )?this"
                + " (?:morning|afternoon|evening))",
            (words, context) -> shifted(context, 0)),
        TimeRule.of("(?i:overnight)", (words, context) -> overnight(context)));
  }

  private static Optional<TimeValue> shifted(TimeContext context, int days) {
    return context
        .published()
        .map(day -> TimeValue.day(day.plusDays(days)))
        .or(() -> Optional.of(TimeValue.open(days == 0 ? "PRESENT_REF" : unknown(days))));
  }

  private static String unknown(int days) {
    return days < 0 ? "PAST_REF" : "FUTURE_REF";
  }

  private static Optional<TimeValue> overnight(TimeContext context) {
    return context.published().map(day -> TimeValue.span(day.minusDays(1), day));
  }

  private static Optional<TimeValue> ofWeek(Matcher words, TimeContext context) {
    DayOfWeek day = TimeWords.weekday(words.group("d"));
    int weeks =
        switch (words.group("w")) {
          case "last" -> -1;
          case "next" -> 1;
          default -> 0;
        };
    return context
        .published()
        .map(today -> TimeValue.day(ofWeek(today.plusWeeks(weeks), day)))
        .or(() -> Optional.of(open(day)));
  }

  private static LocalDate ofWeek(LocalDate inWeek, DayOfWeek day) {
    return inWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(day);
  }

  private static Optional<TimeValue> weekday(Matcher words, TimeContext context) {
    String name = words.group("d");
    if (name.endsWith("days")) {
      return Optional.empty();
    }
    DayOfWeek day = TimeWords.weekday(name);
    if (context.published().isEmpty()) {
      return Optional.of(open(day));
    }
    String which = words.group("w") == null ? "" : words.group("w");
    return Optional.of(TimeValue.day(reckon(day, which, context)));
  }

  private static LocalDate reckon(DayOfWeek day, String which, TimeContext context) {
    LocalDate today = context.published().orElseThrow();
    return switch (which) {
      case "last", "past", "this past", "previous" -> today.with(TemporalAdjusters.previous(day));
      case "next", "coming", "this coming" -> today.with(TemporalAdjusters.next(day));
      case "following" -> context.anchor().orElse(today).with(TemporalAdjusters.next(day));
      case "this" -> thisDay(day, today, context);
      default -> context.weekday(day).orElse(today);
    };
  }

  private static LocalDate thisDay(DayOfWeek day, LocalDate today, TimeContext context) {
    LocalDate next = today.with(TemporalAdjusters.nextOrSame(day));
    return context.tense() == Tense.PAST ? context.weekday(day).orElse(next) : next;
  }

  private static TimeValue open(DayOfWeek day) {
    return TimeValue.open("XXXX-WXX-" + day.getValue());
  }
}
