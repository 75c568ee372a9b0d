package org.legomena.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV and TSV: rows as documents, columns by name. */
class TablesTest {
  @TempDir private Path folder;

  @Test
  void rowFillsTheArticle() throws IOException {
    Article article =
        csv("id,title,text,date,url,outlet,author,language\n"
                + "7,Talks,\"They met, \"\"again\"\".\nThey left.\",\"January 23, 2018\","
                + "https://esk.example/7?utm_source=a&p=1#top,Esk Wire,J. Harrin,en\n")
            .soleArticle();

    assertThat(article.id()).isEqualTo("7");
    assertThat(article.title()).contains("Talks");
    assertThat(article.text()).isEqualTo("They met, \"again\".\nThey left.");
    assertThat(article.published()).contains(LocalDate.of(2018, 1, 23));
    assertThat(article.url()).contains("https://esk.example/7?p=1");
    assertThat(article.outlet()).contains("Esk Wire");
    assertThat(article.author()).contains("J. Harrin");
  }

  @Test
  void semicolonsAndTabsDivideToo() throws IOException {
    assertThat(csv("text;title\nThey met, twice.;Talks\n").soleArticle().title()).contains("Talks");
    assertThat(csv("text\ttitle\nThey met; twice.\tTalks\n").soleArticle().title())
        .contains("Talks");
  }

  @Test
  void userSaysWhichColumnHoldsWhat() throws IOException {
    ReadingOptions options =
        new ReadingOptions(
            Optional.empty(), Optional.empty(), ColumnNames.parse("text=Words,title=Top"), false);

    Article article =
        Readings.with(options, file("Words,Top,title\nThey met.,Talks,no\n")).soleArticle();

    assertThat(article.text()).isEqualTo("They met.");
    assertThat(article.title()).contains("Talks");
  }

  @Test
  void columnsWithoutTextAreNamed() throws IOException {
    Fault fault = csv("alpha,beta\n1,2\n").soleFault();

    assertThat(fault.id()).isEqualTo("no-text-column");
    assertThat(fault.message()).contains("alpha, beta").contains("--columns");
  }

  @Test
  void rowWithAnotherNumberOfCellsIsNamedAndTheRestIsRead() throws IOException {
    Readings readings = csv("text,title\nA met B.,x\nA, met B.,x\n\nB met C.,y\n");

    assertThat(readings.articles()).hasSize(2);
    assertThat(readings.faults()).extracting(Fault::id).containsExactly("column-count");
    assertThat(readings.faults().get(0).place()).endsWith(":3");
  }

  @Test
  void quoteThatIsNeverClosedEndsWithTheFile() throws IOException {
    Readings readings = csv("text,title\nA met B.,x\n\"B met C.,y\nC met D.,z\n");

    assertThat(readings.articles()).hasSize(1);
    assertThat(readings.faults()).hasSize(1);
  }

  @Test
  void quoteInsideACellIsALetter() throws IOException {
    Readings readings = csv("text,title\nThe 5\" gun fired.,x\nB met C.,y\n");

    assertThat(readings.articles())
        .extracting(Article::text)
        .containsExactly("The 5\" gun fired.", "B met C.");
  }

  @Test
  void invalidBytesOfARowAreWarnedOf() throws IOException {
    Path file = folder.resolve("news.csv");
    Files.write(file, "text,title\nThe caf\u00E9.,x\n".getBytes(ISO_8859_1));

    assertThat(Readings.of(file).soleArticle().warnings())
        .extracting(Fault::id)
        .containsExactly("invalid-utf-8");
  }

  @Test
  void tableWithoutRowsIsNamed() throws IOException {
    assertThat(csv("text,title\n").soleFault().id()).isEqualTo("empty-file");
  }

  @Test
  void columnsThatNameNoFieldAreRefused() {
    assertThatThrownBy(() -> ColumnNames.parse("words=body"))
        .hasMessageContaining("'words' is no field");
    assertThatThrownBy(() -> ColumnNames.parse("text")).hasMessageContaining("FIELD=COLUMN");
  }

  private Readings csv(String table) throws IOException {
    return Readings.of(file(table));
  }

  private Path file(String table) throws IOException {
    return Files.writeString(folder.resolve("news.csv"), table);
  }
}
