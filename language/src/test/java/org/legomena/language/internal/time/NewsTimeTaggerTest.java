package org.legomena.language.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legomena.language.Parser;
import org.legomena.language.TimeExpression;
import org.legomena.language.internal.CoreNlpParser;
import org.legomena.reading.Span;

/** Our own time expressions, each with its publication date and the days it means. */
class NewsTimeTaggerTest {
  private static final Parser PARSER = CoreNlpParser.load();
  private static final Path EXPRESSIONS =
      Path.of("src", "test", "resources", "times", "expressions.tsv");

  record Example(Optional<LocalDate> published, String text, Optional<Span> span, String meaning) {
    static Example of(String line) {
      String[] columns = line.split("\t", -1);
      int open = columns[1].indexOf('[');
      int close = columns[1].indexOf(']') - 1;
      return new Example(
          columns[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(columns[0])),
          columns[1].replaceAll("[\\[\\]]", ""),
          open < 0 ? Optional.empty() : Optional.of(new Span(open, close)),
          columns[2]);
    }

    @Override
    public String toString() {
      return text + " (" + published.map(LocalDate::toString).orElse("unknown") + ")";
    }
  }

  static Stream<Example> examples() throws IOException {
    return Files.readAllLines(EXPRESSIONS).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(Example::of);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void expressionMeansTheseDays(Example example) {
    List<TimeExpression> found =
        new NewsTimeTagger()
            .find(example.text(), PARSER.parse(example.text()), example.published());
    if (example.span().isEmpty()) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found)
        .filteredOn(time -> time.span().overlaps(example.span().get()))
        .singleElement()
        .extracting(NewsTimeTaggerTest::meaning)
        .isEqualTo(example.meaning());
  }

  private static String meaning(TimeExpression time) {
    return time.interval().map(days -> days.from() + ".." + days.to()).orElse(time.value());
  }

  @Test
  void thereAreTwoHundredExpressions() throws IOException {
    assertThat(examples().count()).isGreaterThanOrEqualTo(200);
  }

  @Test
  void dayThatDoesNotExistIsKeptWithAWarning() {
    String text = "The two men met on 31 June.";
    List<TimeExpression> found =
        new NewsTimeTagger().find(text, PARSER.parse(text), Optional.of(LocalDate.EPOCH));
    assertThat(found).singleElement().satisfies(this::isFaulty);
  }

  private void isFaulty(TimeExpression time) {
    assertThat(time.interval()).isEmpty();
    assertThat(time.warning()).hasValueSatisfying(why -> assertThat(why).contains("'31 June'"));
  }
}
