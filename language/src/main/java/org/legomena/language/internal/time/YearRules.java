package org.legomena.language.internal.time;

import static org.legomena.language.internal.time.TimeWords.PART;
import static org.legomena.language.internal.time.TimeWords.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Years, spans of years, decades and centuries in figures. */
final class YearRules {
  private static final int FIRST_LIKELY = 1900;
  private static final int LAST_LIKELY = 2100;

  private YearRules() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of("(?<y>" + YEAR + ")(?:-|–|—|/)(?<z>" + YEAR + "|\\d\\d)", YearRules::years),
        TimeRule.of(
            part() + "(?:the )?(?:(?<q>early|mid|late)[ -])?(?<c>1[89]|20)(?<d>\\d)0s",
            YearRules::decade),
        TimeRule.of(
            part() + "(?:the )?(?:(?<q>early|mid|late)[ -])?[’'](?<d>[2-9])0s(?<c>)",
            YearRules::decade),
        TimeRule.of(
            "(?:the )?(?:(?<q>early|mid|late)[ -])?(?<n>\\d{1,2})(?:st|nd|rd|th) century",
            YearRules::century),
        TimeRule.of(part() + "(?<y>" + YEAR + ")", YearRules::year));
  }

  private static String part() {
    return "(?:(?<p>" + PART + ")[ -])?";
  }

  private static Optional<TimeValue> years(Matcher words, TimeContext context) {
    int first = Integer.parseInt(words.group("y"));
    String end = words.group("z");
    int last =
        end.length() == 2 ? first / 100 * 100 + Integer.parseInt(end) : Integer.parseInt(end);
    if (last <= first || last - first > 100) {
      return Optional.empty();
    }
    return Optional.of(
        TimeValue.of(first + "/" + last, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
  }

  private static Optional<TimeValue> decade(Matcher words, TimeContext context) {
    String century = words.group("c");
    int first =
        (century.isEmpty() ? 19 : Integer.parseInt(century)) * 100
            + Integer.parseInt(words.group("d")) * 10;
    String part = words.group("q") == null ? DateRules.part(words) : words.group("q");
    return Optional.of(
        TimeValue.of(
                String.valueOf(first / 10),
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + 9, 12, 31))
            .part(part));
  }

  private static Optional<TimeValue> century(Matcher words, TimeContext context) {
    int number = Integer.parseInt(words.group("n"));
    String part = words.group("q") == null ? "" : words.group("q");
    return Optional.of(
        TimeValue.of(
                String.valueOf(number - 1),
                LocalDate.of(number * 100 - 99, 1, 1),
                LocalDate.of(number * 100, 12, 31))
            .part(part));
  }

  /** Four figures are a year after a preposition, an article, in brackets or before a comma. */
  private static Optional<TimeValue> year(Matcher words, TimeContext context) {
    int year = Integer.parseInt(words.group("y"));
    boolean likely = year >= FIRST_LIKELY && year <= LAST_LIKELY;
    boolean counted = context.after().matches("(?s)\\s+(?:\\w+\\s+)?[a-z]{3,}s\\b.*");
    if (!DateRules.part(words).isEmpty() || context.isAfterPreposition() && (likely || !counted)) {
      return counted && !likely
          ? Optional.empty()
          : Optional.of(TimeValue.year(year).part(DateRules.part(words)));
    }
    String before = context.before().toLowerCase(Locale.ROOT);
    boolean attribute = before.matches("(?s).*\\b(?:the|a|its|his|her|their|this|that|whose)\\s+$");
    boolean apart = before.matches("(?s).*[(\\[]\\s*$") || context.after().startsWith(")");
    return likely && (attribute || apart || before.isBlank())
        ? Optional.of(TimeValue.year(year).part(DateRules.part(words)))
        : Optional.empty();
  }
}
