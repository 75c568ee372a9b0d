package org.legomena.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WARC: the pages with an article, with their address and day of capture. */
class WebArchivesTest {
  private static final String PAGE =
      "<html><head><title>Talks in Esk</title></head><body><article><h1>Talks in Esk</h1><p>The"
          + " ministers of Varda and Telmark met in Port Esk on Friday and agreed to meet again in"
          + " spring, officials of both countries said after the"
          + " talks.</p></article></body></html>";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pageWithArticleIsReadWithAddressAndDay(boolean isPacked, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve(isPacked ? "news.warc.gz" : "news.warc");
    Files.write(
        file,
        Packed.warc(
            isPacked,
            "https://esk.example/logo.png",
            "image/png",
            "\u0089PNG",
            "https://esk.example/talks?utm_source=x",
            "text/html; charset=utf-8",
            PAGE));

    Article article = Readings.of(file).soleArticle();

    assertThat(article.id()).isEqualTo("news-2");
    assertThat(article.title()).contains("Talks in Esk");
    assertThat(article.url()).contains("https://esk.example/talks");
    assertThat(article.published()).contains(LocalDate.of(2020, 5, 6));
    assertThat(article.provenance().kind()).isEqualTo(InputKind.WEB_ARCHIVE);
    assertThat(article.provenance().origin()).endsWith("#2");
  }

  @Test
  void pagesWithoutArticleAreCounted() {
    Readings readings =
        Readings.ofStandardInput(
            Packed.warc(
                false,
                "https://esk.example/",
                "text/html",
                "<html><body><a href=x>Home</a></body></html>",
                "https://esk.example/talks",
                "text/html",
                PAGE));

    assertThat(readings.articles()).hasSize(1);
    assertThat(readings.faults()).extracting(Fault::id).containsExactly("left-out");
    assertThat(readings.faults().get(0).severity()).isEqualTo(Fault.Severity.WARNING);
  }

  @Test
  void archiveWithoutArticleIsNamed() {
    assertThat(
            Readings.ofStandardInput(
                    Packed.warc(false, "https://esk.example/a.css", "text/css", "p {}"))
                .soleFault()
                .id())
        .isEqualTo("no-article");
  }

  @Test
  void recordsBeforeTheDamageAreRead() {
    byte[] warc =
        Packed.warc(
            false,
            "https://esk.example/talks",
            "text/html",
            PAGE,
            "https://esk.example/more",
            "text/html",
            PAGE);

    Readings readings = Readings.ofStandardInput(Arrays.copyOf(warc, warc.length * 3 / 4));

    assertThat(readings.articles()).isNotEmpty();
    assertThat(readings.faults()).hasSizeLessThanOrEqualTo(1);
  }
}
