package org.legomena.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One JSON record a line; a broken one is named with its number and the rest goes on. */
class JsonLinesTest {
  private static final String GOOD = "{\"id\": \"g\", \"text\": \"Varda met Telmark.\"}\n";

  @Test
  void recordFillsTheArticle() {
    Article article =
        Readings.ofStandardInput(
                "{\"id\": \"a-1\", \"title\": \"Talks\", \"text\": \"They met.\\r\\nAgain.\","
                    + " \"published\": \"2023-11-05T23:30:00-05:00\","
                    + " \"url\": \"https://esk.example/talks\", \"source\": \"Esk Wire\","
                    + " \"language\": \"en-GB\"}\n")
            .soleArticle();

    assertThat(article.id()).isEqualTo("a-1");
    assertThat(article.title()).contains("Talks");
    assertThat(article.text()).isEqualTo("They met.\nAgain.");
    assertThat(article.published()).contains(LocalDate.of(2023, 11, 5));
    assertThat(article.url()).contains("https://esk.example/talks");
    assertThat(article.outlet()).contains("Esk Wire");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void brokenLineIsNamedWithItsNumberAndTheRestIsRead() {
    Readings readings = Readings.ofStandardInput(GOOD + "\n{\"text\": \"cut off\n" + GOOD);

    assertThat(readings.articles()).hasSize(2);
    assertThat(readings.faults()).extracting(Fault::id).containsExactly("broken-json");
    assertThat(readings.faults().get(0).place()).isEqualTo("-:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"x\"}",
        "{\"text\": null}",
        "{\"text\": \"  \"}",
        "{\"text\": 7}",
        "{\"text\": [\"a\"]}"
      })
  void recordWithoutTextIsNamed(String record) {
    Readings readings = Readings.ofStandardInput(GOOD + record + "\n");

    assertThat(readings.faults()).extracting(Fault::id).containsExactly("no-text");
    assertThat(readings.faults().get(0).place()).isEqualTo("-:2");
  }

  @Test
  void wrongDateIsWarnedOfAndLeftOut() {
    Article article =
        Readings.ofStandardInput("{\"text\": \"They met.\", \"published\": \"05/11/23\"}\n")
            .soleArticle();

    assertThat(article.published()).isEmpty();
    assertThat(article.warnings()).extracting(Fault::id).containsExactly("bad-date");
  }

  @Test
  void halfOfASurrogatePairIsReplaced() {
    Article article = Readings.ofStandardInput("{\"text\": \"They met \\ud83d.\"}\n").soleArticle();

    assertThat(article.text()).isEqualTo("They met \uFFFD.");
    assertThat(article.warnings()).extracting(Fault::id).containsExactly("lone-surrogate");
  }

  @Test
  void lineWithoutIdIsNamedAfterTheLine() {
    assertThat(Readings.ofStandardInput("{\"text\": \"They met.\"}").soleArticle().id())
        .isEqualTo("stdin-1");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";

    assertThat(Readings.ofStandardInput(GOOD + deep).faults())
        .extracting(Fault::id)
        .containsExactly("broken-json");
  }

  @Test
  void optionsFillWhatRecordsLeaveOpen() {
    ReadingOptions options =
        new ReadingOptions(Optional.of(LocalDate.of(2020, 1, 2)), Optional.of("Esk Wire"));

    Article article = Readings.ofStandardInput(GOOD, options).soleArticle();

    assertThat(article.published()).contains(LocalDate.of(2020, 1, 2));
    assertThat(article.outlet()).contains("Esk Wire");
  }
}
