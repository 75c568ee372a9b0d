package org.legomena.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.legomena.reading.Packed.Line;

/** PDF: reading order, divided words, running heads, and documents that are traps. */
class PdfTest {
  @Test
  void linesOfAParagraphAreJoined() {
    Article article =
        read(
            lines(
                60,
                100,
                "The governments of Varda and Telmark signed an accord on Thursday that",
                "draws their border for the first time since the war, officials said."));

    assertThat(article.text())
        .isEqualTo(
            "The governments of Varda and Telmark signed an accord on Thursday that draws their"
                + " border for the first time since the war, officials said.");
    assertThat(article.title()).contains("Accord");
  }

  @Test
  void widerSpacingStartsAParagraph() {
    List<Line> lines = new ArrayList<>(lines(60, 100, "They met on Monday at", "noon in Esk."));
    lines.addAll(lines(60, 140, "They left on Tuesday by", "train."));

    assertThat(read(lines).text())
        .isEqualTo("They met on Monday at noon in Esk.\n\nThey left on Tuesday by train.");
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(60, 80, 20, "Accord ends the long quarrel over the valley road"));
    lines.addAll(
        lines(
            60,
            110,
            "The ministers met on",
            "Monday and signed an",
            "accord that ends the",
            "quarrel of the two",
            "states for good."));
    lines.addAll(
        lines(
            320,
            113,
            "Opponents in Varda",
            "called a protest in",
            "the capital against",
            "the accord, which they",
            "say sells the valley."));

    assertThat(read(lines).text())
        .isEqualTo(
            "Accord ends the long quarrel over the valley road\n\nThe ministers met on Monday and"
                + " signed an accord that ends the quarrel of the two states for good.\n\nOpponents"
                + " in Varda called a protest in the capital against the accord, which they say"
                + " sells the valley.");
  }

  @Test
  void wordsDividedAtLineEndsArePutTogether() {
    assertThat(
            read(lines(
                    60,
                    100,
                    "The well-known govern-",
                    "ment of Varda met the well-",
                    "known" + " rebels on Monday."))
                .text())
        .isEqualTo("The well-known government of Varda met the well-known rebels on Monday.");
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOut() {
    List<List<Line>> pages = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      List<Line> lines = new ArrayList<>();
      lines.add(new Line(60, 40, 9, "Esk Review of Affairs, volume " + page));
      lines.addAll(lines(60, 200, "Delegation number " + page + " arrived", "in Port Esk."));
      lines.add(new Line(290, 810, 9, String.valueOf(page)));
      pages.add(lines);
    }

    String text = Readings.ofStandardInput(Packed.pdf("Review", pages)).soleArticle().text();

    assertThat(text).doesNotContain("Review").contains("Delegation number 4 arrived in Port Esk.");
    assertThat(text.lines().filter(line -> line.matches("\\d"))).isEmpty();
  }

  @Test
  void paragraphGoesOnOverThePage() {
    byte[] pdf =
        Packed.pdf(
            "Talks",
            List.of(
                lines(
                    60,
                    600,
                    "After three days of talks that nobody had known of, the ministers of",
                    "both countries met in"),
                lines(60, 120, "Port Esk on Monday, officials said.")));

    assertThat(Readings.ofStandardInput(pdf).soleArticle().text())
        .isEqualTo(
            "After three days of talks that nobody had known of, the ministers of both countries"
                + " met in Port Esk on Monday, officials said.");
  }

  @Test
  void documentWithoutWordsIsNamed() {
    assertThat(Readings.ofStandardInput(Packed.pdf("x", List.of(List.of()))).soleFault().id())
        .isEqualTo("no-text");
  }

  @Test
  void damagedDocumentIsNamed() {
    byte[] pdf = Packed.pdf("x", List.of(lines(60, 100, "They met.")));

    Readings readings = Readings.ofStandardInput(Arrays.copyOf(pdf, 60));

    assertThat(readings.soleFault().id()).isEqualTo("broken-document");
  }

  @Test
  void pagesThatPointAtEachOtherEnd() {
    byte[] loop =
        ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R"
                + " 2 0 R]/Count 2/Parent 3 0 R>>endobj\n3 0 obj<</Type/Pages/Kids[2 0 R 3 0"
                + " R]/Count 9/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
            .getBytes(ISO_8859_1);

    assertThat(Readings.ofStandardInput(loop).faults()).hasSize(1);
  }

  @Test
  void formsThatDrawThemselvesEnd() {
    String form = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>";
    byte[] loop =
        ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0"
                + " R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9"
                + " 9]/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n4 0 obj"
                + form
                + "/Length 11>>stream\n/F Do /F Do\nendstream endobj\n5 0 obj<</Length"
                + " 5>>stream\n/F Do\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
            .getBytes(ISO_8859_1);

    assertThat(Readings.ofStandardInput(loop).faults()).hasSize(1);
  }

  @Test
  void streamThatUnpacksToFarTooMuchIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        deflater.write(blanks);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        ("%PDF-1.4\n1 0 obj<</Length " + packed.size() + "/Filter/FlateDecode>>stream\n")
            .getBytes(ISO_8859_1));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));

    assertThat(Readings.ofStandardInput(pdf.toByteArray()).soleFault().id())
        .isEqualTo("archive-bomb");
  }

  private static Article read(List<Line> lines) {
    return Readings.ofStandardInput(Packed.pdf("Accord", List.of(lines))).soleArticle();
  }

  private static List<Line> lines(float left, float top, String... texts) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      lines.add(new Line(left, top + 13 * i, 11, texts[i]));
    }
    return lines;
  }
}
