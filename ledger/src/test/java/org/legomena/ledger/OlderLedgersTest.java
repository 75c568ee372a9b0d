package org.legomena.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legomena.coding.Status;

/**
 * A ledger written by each release is opened for ever. Each holds three made-up documents and a
 * correction of the first event of the second. Until a release is made its file may be written
 * anew: {@code OlderLedgersTest} of that release says how, in {@link #write}.
 */
class OlderLedgersTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"0.1.0"})
  void ledgersOfEveryReleaseAreRead(String release) throws Exception {
    Path file = folder.resolve("old.db");
    try (InputStream in =
        new GZIPInputStream(
            Objects.requireNonNull(
                OlderLedgersTest.class.getResourceAsStream("ledger-" + release + ".db.gz")))) {
      Files.copy(in, file);
    }
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.check(done -> {})).isEmpty();
      assertThat(ledger.size().documents()).isEqualTo(3);
      assertThat(ledger.document("news-1").orElseThrow().events().get(0).status())
          .isEqualTo(Status.DEMANDED);
      assertThat(ledger.search(Query.builder().text("officials").build()).hits()).isNotEmpty();
      assertThat(ledger.add(new MadeUpNews(9, 20).document(7)))
          .containsExactly(new Added("news-7", Added.Outcome.STORED));
    }
  }

  /** Writes the ledger of this release, to be compressed and kept. */
  static void write(Path file) {
    MadeUpNews news = new MadeUpNews(9, 20);
    try (Ledger ledger = Ledger.open(file, Feeder.OPTIONS)) {
      ledger.add(news.document(0), news.document(1), news.document(2));
      ledger.correct(
          "news-1",
          "e1",
          new EventChange.SetStatus(Status.DEMANDED),
          new Author("anna", java.util.Optional.of("read again")));
    }
  }

  /**
   * Writes the ledger of this release.
   *
   * @param arguments the file
   */
  public static void main(String... arguments) {
    write(Path.of(arguments[0]));
  }
}
