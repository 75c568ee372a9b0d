package org.legomena.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
  void whatASpreadsheetWouldReckonIsDefused(String value) {
    assertThat(CsvCell.text(value)).isEqualTo("'" + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '|',
      value = {
        "plain/plain",
        "a,b/\"a,b\"",
        "say \"no\"/\"say \"\"no\"\"\"",
        "=a,b/\"'=a,b\"",
        "||/||"
      })
  void cellsAreQuotedWhereTheyMustBe(String value, String cell) {
    assertThat(CsvCell.text(value)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\r\nb"})
  void lineEndsStayInsideQuotes(String value) {
    assertThat(CsvCell.text(value)).isEqualTo('"' + value + '"');
  }
}
