package org.legomena.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** DOCX and ODT: their words and what they say about themselves. */
class OfficeDocumentsTest {
  @Test
  void wordsOfDocxAreItsParagraphs() {
    Article article =
        read(
            Packed.docx(
                "<w:p><w:r><w:t>The ministers </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
                    + "<w:t>met.</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>They</w:t><w:tab/>"
                    + "<w:t>left.</w:t></w:r></w:p>"));

    assertThat(article.text()).isEqualTo("The ministers met.\n\nThey left.");
    assertThat(article.title()).contains("Accord");
    assertThat(article.author()).contains("Elna Korvi");
    assertThat(article.provenance().kind()).isEqualTo(InputKind.WORD);
  }

  @Test
  void dayOfFileStandsInWithAWarning() {
    Article article = read(Packed.docx("<w:p><w:r><w:t>They met.</w:t></w:r></w:p>"));

    assertThat(article.published()).contains(LocalDate.of(2019, 3, 14));
    assertThat(article.warnings()).extracting(Fault::id).containsExactly("date-of-file");
  }

  @Test
  void deletedWordsAndFieldCodesOfDocxAreLeftOut() {
    Article article =
        read(
            Packed.docx(
                "<w:p><w:r><w:t>They met</w:t></w:r><w:del><w:r><w:delText> again</w:delText></w:r>"
                    + "</w:del><w:r><w:instrText>PAGE</w:instrText></w:r>"
                    + "<w:ins><w:r><w:t> twice.</w:t></w:r></w:ins></w:p>"));

    assertThat(article.text()).isEqualTo("They met twice.");
  }

  @Test
  void tableOfDocxIsOneLineARow() {
    String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";

    Article article =
        read(
            Packed.docx(
                "<w:tbl><w:tr>"
                    + cell.formatted("Party")
                    + cell.formatted("Seats")
                    + "</w:tr><w:tr>"
                    + cell.formatted("Greens")
                    + cell.formatted("15")
                    + "</w:tr></w:tbl>"));

    assertThat(article.text()).isEqualTo("Party | Seats\n\nGreens | 15");
  }

  @Test
  void tableOfOneCellIsNoTable() {
    Article article =
        read(
            Packed.docx(
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>They met.</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>They left.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));

    assertThat(article.text()).isEqualTo("They met.\n\nThey left.");
  }

  @Test
  void wordsOfOdtAreItsParagraphsAndHeadings() {
    Article article =
        read(
            Packed.odt(
                "<text:h>Talks</text:h><text:p>The <text:span>ministers</text:span><text:s"
                    + " text:c=\"2\"/>met.<text:note><text:note-body><text:p>A note.</text:p>"
                    + "</text:note-body></text:note></text:p><text:p>Then<text:line-break/>left."
                    + "</text:p>"));

    assertThat(article.text()).isEqualTo("Talks\n\nThe ministers met.\n\nThen\nleft.");
    assertThat(article.title()).contains("Accord");
  }

  @Test
  void entitiesOfDocxAreNotExpanded() {
    byte[] bomb =
        Packed.zip(
            "word/document.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
                + " \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document"
                + " xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Words &b; &x; here.</w:t></w:r></w:p>"
                + "</w:body></w:document>");

    Readings readings = Readings.ofStandardInput(bomb);

    assertThat(readings.results()).hasSize(1);
    readings
        .articles()
        .forEach(
            article -> assertThat(article.text()).doesNotContain("aaa").doesNotContain("root"));
  }

  @Test
  void deepMarkupIsRefused() {
    String deep = "<w:p>".repeat(5000) + "</w:p>".repeat(5000);

    assertThat(Readings.ofStandardInput(Packed.docx(deep)).soleFault().id())
        .isEqualTo("broken-document");
  }

  @Test
  void documentWithoutWordsIsNamed() {
    assertThat(Readings.ofStandardInput(Packed.docx("<w:p/>")).soleFault().id())
        .isEqualTo("no-text");
  }

  @Test
  void spreadsheetIsRefusedByName() {
    Fault fault =
        Readings.ofStandardInput(
                Packed.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"))
            .soleFault();

    assertThat(fault.id()).isEqualTo("unsupported-kind");
    assertThat(fault.message()).contains("spreadsheet");
  }

  private static Article read(byte[] bytes) {
    return Readings.ofStandardInput(bytes).soleArticle();
  }
}
