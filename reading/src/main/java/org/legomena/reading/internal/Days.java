package org.legomena.reading.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as records and pages write them. Of a date-time the date is taken as written, whatever
 * its zone: it is the day the outlet's readers saw.
 */
final class Days {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:?\\d{2}.{0,30})?");
  private static final Pattern PACKED =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})(?:\\D.{0,30})?");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/(\\d{4})[/-](\\d{2})[/-](\\d{2})(?:/|-|$)");
  // "Tue, 23 Jan 2018 10:00:00 GMT", "23 January 2018", "January 23, 2018, 4:05 p.m."
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?:\\p{L}{3,9},? )?(\\d{1,2}) (\\p{L}{3,9})\\.?,? (\\d{4})(?:\\D.{0,30})?");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?:\\p{L}{3,9},? )?(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})(?:\\D.{0,30})?");
  private static final List<DateTimeFormatter> NAMED_MONTHS =
      List.of(formatter("d MMM uuuu"), formatter("d MMMM uuuu"));

  private Days() {}

  /** An ISO date, or the date of an ISO date-time. */
  static Optional<LocalDate> parseIso(String written) {
    Matcher matcher = ISO.matcher(written);
    return matcher.matches() ? day(matcher.group(1)) : Optional.empty();
  }

  /** A day in any of the ways pages write it that leave no doubt which number is the month. */
  static Optional<LocalDate> parseLenient(String written) {
    String line = Characters.onOneLine(written);
    return parseIso(line)
        .or(() -> fromNumbers(PACKED.matcher(line)))
        .or(() -> fromNumbers(SLASHED.matcher(line)))
        .or(() -> fromName(DAY_MONTH.matcher(line), 1, 2))
        .or(() -> fromName(MONTH_DAY.matcher(line), 2, 1));
  }

  /** The day in an address such as {@code https://news.example/2018/01/23/talks}. */
  static Optional<LocalDate> findInAddress(String url) {
    Matcher matcher = IN_ADDRESS.matcher(url);
    return matcher.find()
        ? day(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> fromNumbers(Matcher matcher) {
    return matcher.matches()
        ? day(
            "%s-%2s-%2s"
                .formatted(matcher.group(1), matcher.group(2), matcher.group(3))
                .replace(' ', '0'))
        : Optional.empty();
  }

  private static Optional<LocalDate> fromName(Matcher matcher, int dayGroup, int monthGroup) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String month =
        matcher.group(monthGroup).equalsIgnoreCase("sept") ? "Sep" : matcher.group(monthGroup);
    String written = matcher.group(dayGroup) + " " + month + " " + matcher.group(3);
    return NAMED_MONTHS.stream().flatMap(formatter -> day(written, formatter).stream()).findFirst();
  }

  private static Optional<LocalDate> day(String iso) {
    return day(iso, DateTimeFormatter.ISO_LOCAL_DATE);
  }

  private static Optional<LocalDate> day(String written, DateTimeFormatter formatter) {
    try {
      return Optional.of(LocalDate.parse(written, formatter));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
