package org.legomena.cli.format;

import java.time.LocalDate;
import java.time.YearMonth;
import org.legomena.language.TimeExpression.Interval;

/** Writes intervals of days as short as they can be told. */
final class Days {
  private Days() {}

  /**
   * {@code 2023-11-05} for a day, {@code 2023-11} for a whole month, {@code 2023} for a year,
   * {@code 2023-09-21..30} within a month, {@code 2023-09-21..10-03} within a year, and both ends
   * in full otherwise.
   */
  static String of(Interval interval) {
    LocalDate from = interval.from();
    LocalDate to = interval.to();
    if (from.equals(to)) {
      return from.toString();
    }
    if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
      return range(String.valueOf(from.getYear()), String.valueOf(to.getYear()));
    }
    if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
      return range(YearMonth.from(from).toString(), YearMonth.from(to).toString());
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return from + ".." + to.toString().substring("yyyy-MM-".length());
    }
    if (from.getYear() == to.getYear()) {
      return from + ".." + to.toString().substring("yyyy-".length());
    }
    return from + " .. " + to;
  }

  private static String range(String from, String to) {
    return from.equals(to) ? from : from + ".." + to;
  }
}
