package org.legomena.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Messages and mailboxes: headers, parts, encodings, attachments. */
class MailTest {
  private static final String HEADERS =
      "From: \"Esk Wire\" <desk@esk.example>\r\nTo: you@home.example\r\nDate: Tue, 23 Jan 2018"
          + " 10:00:00 +0100\r\nMessage-ID: <1@esk.example>\r\nMIME-Version: 1.0\r\n";
  private static final String TALKS =
      "The ministers of Varda and Telmark met in Port Esk on Friday, officials said.";

  @Test
  void headersBecomeFactsOfTheArticle() {
    Article article = read(HEADERS + "Subject: Talks in\r\n Port Esk\r\n\r\n" + TALKS);

    assertThat(article.title()).contains("Talks in Port Esk");
    assertThat(article.outlet()).contains("Esk Wire");
    assertThat(article.published()).contains(LocalDate.of(2018, 1, 23));
    assertThat(article.text()).isEqualTo(TALKS);
    assertThat(article.provenance().kind()).isEqualTo(InputKind.MAIL);
  }

  @Test
  void encodedWordsOfTheSubjectAreDecoded() {
    Article article =
        read(
            HEADERS
                + "Subject: =?utf-8?Q?Caf=C3=A9?= =?iso-8859-1?B?IOlwb3F1ZQ==?= talks\r\n\r\n"
                + TALKS);

    assertThat(article.title()).contains("Caf\u00E9 \u00E9poque talks");
  }

  @Test
  void quotedPrintableIsDecodedInItsCharset() {
    Article article =
        read(
            HEADERS
                + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding:"
                + " quoted-printable\r\n\r\nThe caf=E9 in Port Esk was closed =\r\nby the police on"
                + " Friday, officials said.");

    assertThat(article.text())
        .isEqualTo("The caf\u00E9 in Port Esk was closed by the police on Friday, officials said.");
  }

  @Test
  void plainPartIsTakenBeforeHtml() {
    assertThat(read(alternative(TALKS, "<p>Something else entirely.</p>")).text().strip())
        .isEqualTo(TALKS);
  }

  @Test
  void htmlPartIsTakenIfThePlainOneSaysNothing() {
    assertThat(read(alternative("View online.", "<div><p>" + TALKS + "</p></div>")).text())
        .isEqualTo(TALKS);
  }

  @Test
  void attachedDocumentIsReadAsItsOwn() {
    String attached =
        Base64.getMimeEncoder()
            .encodeToString(Packed.docx("<w:p><w:r><w:t>" + TALKS + "</w:t></w:r></w:p>"));

    Readings readings =
        Readings.ofStandardInput(
            HEADERS
                + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
                + "--b\r\n"
                + "Content-Type: text/plain\r\n\r\n"
                + "The statement of the ministry is attached to this message, see below.\r\n"
                + "--b\r\n"
                + "Content-Type: application/octet-stream\r\n"
                + "Content-Disposition: attachment; filename=\"talks.docx\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + attached
                + "\r\n--b\r\nContent-Type: image/png; name=\"logo.png\"\r\n\r\nPNG\r\n--b--\r\n");

    assertThat(readings.faults()).isEmpty();
    assertThat(readings.articles()).extracting(Article::id).containsExactly("stdin", "talks");
    assertThat(readings.articles().get(1).text()).isEqualTo(TALKS);
  }

  @Test
  void thousandPartsAreRead() {
    StringBuilder mail =
        new StringBuilder(HEADERS).append("Content-Type: multipart/mixed; boundary=b\r\n\r\n");
    for (int i = 0; i < 1000; i++) {
      mail.append("--b\r\nContent-Type: text/plain\r\n\r\nPart ").append(i).append(".\r\n");
    }

    assertThat(read(mail.append("--b--\r\n").toString()).text()).contains("Part 999.");
  }

  @Test
  void partsOverTheLimitAreLeftOutWithAWarning() {
    StringBuilder mail =
        new StringBuilder(HEADERS).append("Content-Type: multipart/mixed; boundary=b\r\n\r\n");
    for (int i = 0; i < 50_000; i++) {
      mail.append("--b\r\n\r\nPart.\r\n");
    }

    Readings readings = Readings.ofStandardInput(mail.toString());

    assertThat(readings.articles()).hasSize(1);
    assertThat(readings.faults()).extracting(Fault::id).containsExactly("left-out");
  }

  @Test
  void partsInsidePartsEnd() {
    StringBuilder mail = new StringBuilder(HEADERS);
    for (int i = 0; i < 3000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b");
      mail.append(i).append("\r\n");
    }

    assertThat(Readings.ofStandardInput(mail + "\r\n" + TALKS).results()).hasSize(1);
  }

  @Test
  void messagesOfAMailboxAreReadInOrder() {
    String message =
        HEADERS + "Subject: %s\r\n\r\n>From here on they walked.\r\n" + TALKS + "\r\n\r\n";
    String start = "From desk@esk.example Tue Jan 23 10:00:00 2018\r\n";

    Readings readings =
        Readings.ofStandardInput(
            start + message.formatted("First") + start + message.formatted("Second"));

    assertThat(readings.articles())
        .extracting(article -> article.title().orElse(""))
        .containsExactly("First", "Second");
    assertThat(readings.articles()).extracting(Article::id).containsExactly("stdin-1", "stdin-2");
    assertThat(readings.articles().get(0).text()).startsWith("From here on they walked.\n");
  }

  @Test
  void messageWithoutWordsIsNamed() {
    assertThat(Readings.ofStandardInput(HEADERS + "Subject: x\r\n\r\n\r\n").soleFault().id())
        .isEqualTo("no-text");
  }

  @Test
  void charsetThatLiesIsWarnedOf() {
    byte[] mail =
        (HEADERS
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nThe caf\u00E9 in Port Esk was"
                + " closed by the police on Friday, they said.")
            .getBytes(ISO_8859_1);

    Article article = Readings.ofStandardInput(mail).soleArticle();

    assertThat(article.text()).contains("caf\uFFFD");
    assertThat(article.warnings()).extracting(Fault::id).containsExactly("invalid-utf-8");
  }

  @Test
  void letterThatOnlyStartsLikeMailStaysText() {
    String letter = "From: the ministers\nSubject: the road\n\n" + TALKS;

    assertThat(read(letter).text()).isEqualTo(letter);
  }

  private static String alternative(String plain, String html) {
    return HEADERS
        + "Content-Type: multipart/alternative;\r\n boundary=\"x y\"\r\n\r\nPreamble.\r\n--x"
        + " y\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        + plain
        + "\r\n--x y\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding:"
        + " base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(html.getBytes(UTF_8))
        + "\r\n--x y--\r\n";
  }

  private static Article read(String mail) {
    return Readings.ofStandardInput(mail).soleArticle();
  }
}
