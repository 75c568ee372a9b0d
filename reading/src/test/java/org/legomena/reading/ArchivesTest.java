package org.legomena.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legomena.reading.internal.ArchiveLimits;
import org.legomena.reading.internal.Limits;

/** ZIP and gzip: what is inside goes through the same door as files do. */
class ArchivesTest {
  private static final String TALKS = "The ministers of Varda and Telmark met in Port Esk.\n";

  @Test
  void entriesOfZipAreReadLikeFiles() {
    Readings readings =
        read(
            Packed.zip(
                "news/a.txt",
                TALKS,
                "news/b.jsonl",
                "{\"text\": \"They met.\"}\n{\"text\": \"They left.\"}\n",
                "c.html",
                "<html><body><article><p>" + TALKS.repeat(5) + "</p></article></body>"));

    assertThat(readings.articles())
        .extracting(article -> article.provenance().origin())
        .containsExactly("-!news/a.txt", "-!news/b.jsonl:1", "-!news/b.jsonl:2", "-!c.html");
    assertThat(readings.articles()).extracting(Article::id).containsExactly("a", "b-1", "b-2", "c");
  }

  @Test
  void entryThatCannotBeReadIsNamedAndTheRestIsRead() {
    Readings readings =
        read(Packed.zip("a.txt", TALKS, "b.png", "\u0089PNG\u0000\u0000", "c.txt", TALKS));

    assertThat(readings.articles()).hasSize(2);
    assertThat(readings.faults()).extracting(Fault::place).containsExactly("-!b.png");
  }

  @Test
  void entryThatPointsOutOfTheArchiveIsRefused() {
    Readings readings =
        read(Packed.zip("../evil.txt", TALKS, "/etc/evil.txt", TALKS, "ok.txt", TALKS));

    assertThat(readings.faults())
        .extracting(Fault::id)
        .containsExactly("unsafe-name", "unsafe-name");
    assertThat(readings.articles()).extracting(Article::id).containsExactly("ok");
  }

  @Test
  void zipBombIsRefused() {
    byte[] zeros = new byte[40 << 20];
    Arrays.fill(zeros, (byte) 'a');

    Readings readings = read(Packed.zip("a.txt", TALKS, "bomb.jsonl", zeros));

    assertThat(readings.articles()).hasSize(1);
    assertThat(readings.faults()).extracting(Fault::id).containsExactly("archive-bomb");
  }

  @Test
  void gzipBombIsRefused() {
    byte[] bomb = Packed.gzip(Packed.gzip(new byte[1 << 30]));

    assertThat(read(bomb).soleFault().id()).isEqualTo("archive-bomb");
  }

  @Test
  void hundredNestedArchivesAreRefused() {
    byte[] nested = Packed.zip("a.txt", TALKS);
    for (int i = 0; i < 100; i++) {
      nested = i % 2 == 0 ? Packed.zip("a.zip", nested) : Packed.gzip(nested);
    }

    assertThat(read(nested).soleFault().id()).isEqualTo("archive-too-deep");
  }

  @Test
  void archiveInsideAnArchiveIsOpened() {
    byte[] nested =
        Packed.zip("inner.zip", Packed.zip("a.txt.gz", Packed.gzip(TALKS.getBytes(UTF_8))));

    Article article = read(nested).soleArticle();

    assertThat(article.text()).isEqualTo(TALKS);
    assertThat(article.id()).isEqualTo("a");
    assertThat(article.provenance().origin()).isEqualTo("-!inner.zip!a.txt.gz");
  }

  @Test
  void damagedZipGivesWhatCameBeforeTheDamage() {
    byte[] zip = Packed.zip("a.txt", TALKS, "b.txt", TALKS.repeat(50));
    byte[] cut = Arrays.copyOf(zip, zip.length / 2);

    Readings readings = read(cut);

    assertThat(readings.articles()).extracting(Article::id).startsWith("a");
    assertThat(readings.faults()).extracting(Fault::id).containsExactly("broken-archive");
  }

  @Test
  void damagedGzipIsNamed() {
    byte[] gzip = Packed.gzip(TALKS.repeat(2000).getBytes(UTF_8));

    assertThat(read(Arrays.copyOf(gzip, gzip.length - 20)).faults())
        .extracting(Fault::id)
        .containsExactly("broken-archive");
  }

  @Test
  void emptyZipIsNamed() {
    assertThat(read(Packed.zip()).soleFault().id()).isEqualTo("empty-file");
  }

  @Test
  void tooManyEntriesAreCutOff() {
    Limits few =
        new Limits(1 << 20, 1000, 100, 100_000, new ArchiveLimits(2, 2, 1 << 20, 100, 1 << 20));

    Readings readings =
        Readings.ofStandardInput(Packed.zip("a.txt", TALKS, "b.txt", TALKS, "c.txt", TALKS), few);

    assertThat(readings.articles()).hasSize(2);
    assertThat(readings.faults()).extracting(Fault::id).containsExactly("too-large");
  }

  @Test
  void gzippedFileTakesItsKindFromTheNameWithoutGz(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("news.csv.gz");
    Files.write(file, Packed.gzip("text,title\nThey met.,Talks\n".getBytes(UTF_8)));

    assertThat(Readings.of(file).soleArticle().title()).contains("Talks");
  }

  private static Readings read(byte[] bytes) {
    return Readings.ofStandardInput(bytes);
  }
}
