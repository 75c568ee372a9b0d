package org.legomena.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legomena.language.TimeExpression.Interval;

final class TimeValuesTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2023, 11, 5));

  @ParameterizedTest
  @CsvSource({
    "2023-09-28, September 28, on, 2023-09-28, 2023-09-28",
    "2023-09-28T10:00, September 28, on, 2023-09-28, 2023-09-28",
    "2023-09, late September, in, 2023-09-21, 2023-09-30",
    "2023-09, mid-September, in, 2023-09-11, 2023-09-20",
    "2023-09, early September, in, 2023-09-01, 2023-09-10",
    "2020, 2020, in, 2020-01-01, 2020-12-31",
    "2023-W44, last week, '', 2023-10-30, 2023-11-05",
    "2023-W43-WE, the weekend, over, 2023-10-28, 2023-10-29",
    "2023-Q2, second quarter, in, 2023-04-01, 2023-06-30",
    "2023-SU, summer, in, 2023-06-01, 2023-08-31",
    "201X, 2010s, in, 2010-01-01, 2019-12-31",
    "2023-11-04, Saturday, since, 2023-11-04, 2023-11-05",
    "2023-11-10, Friday, by, 2023-11-05, 2023-11-10",
    "P10Y, a decade, for, 2013-11-05, 2023-11-05"
  })
  void valuesBecomeClosedIntervals(
      String value, String words, String before, LocalDate from, LocalDate to) {
    assertThat(TimeValues.interval(value, words, before, PUBLISHED))
        .contains(new Interval(from, to));
  }

  @ParameterizedTest
  @CsvSource({"XXXX-09-28, September 28", "PXY, years", "P3D, three days"})
  void whatCannotBeReckonedHasNoInterval(String value, String words) {
    assertThat(TimeValues.interval(value, words, "", Optional.empty())).isEmpty();
  }
}
