package org.legomena.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legomena.language.TimeExpression.Interval;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2023-11-05, 2023-11-05, 2023-11-05",
    "2023-11-01, 2023-11-30, 2023-11",
    "2024-02-01, 2024-02-29, 2024-02",
    "2023-01-01, 2023-12-31, 2023",
    "2022-01-01, 2023-12-31, 2022..2023",
    "2022-11-01, 2023-02-28, 2022-11..2023-02",
    "2023-09-21, 2023-09-30, 2023-09-21..30",
    "2023-09-21, 2023-10-03, 2023-09-21..10-03",
    "2022-12-30, 2023-01-02, 2022-12-30 .. 2023-01-02"
  })
  void intervalsAreShort(LocalDate from, LocalDate to, String written) {
    assertThat(Days.of(new Interval(from, to))).isEqualTo(written);
  }
}
