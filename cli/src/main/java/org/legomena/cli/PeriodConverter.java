package org.legomena.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.legomena.ledger.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a stretch of days: {@code 2023-11-05}, {@code 2023-11}, {@code 2023}, or two of those with
 * two dots between, of which one may be left out: {@code 2023-11..}.
 */
final class PeriodConverter implements ITypeConverter<Period> {
  @Override
  public Period convert(String value) {
    int dots = value.indexOf("..");
    String from = dots < 0 ? value : value.substring(0, dots);
    String to = dots < 0 ? value : value.substring(dots + 2);
    try {
      Optional<LocalDate> first =
          from.isEmpty() ? Optional.empty() : Optional.of(parse(from).from().orElseThrow());
      Optional<LocalDate> last =
          to.isEmpty() ? Optional.empty() : Optional.of(parse(to).to().orElseThrow());
      return new Period(first, last);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new TypeConversionException(
          "'"
              + value
              + "' is no stretch of days; write 2023-11-05, 2023-11, 2023, or two of those as"
              + " 2023-11-05..2023-12");
    }
  }

  private static Period parse(String value) {
    return switch (value.length()) {
      case 4 -> Period.of(Year.parse(value).atDay(1), Year.parse(value).atMonth(12).atEndOfMonth());
      case 7 -> Period.of(YearMonth.parse(value).atDay(1), YearMonth.parse(value).atEndOfMonth());
      default -> Period.of(LocalDate.parse(value), LocalDate.parse(value));
    };
  }
}
