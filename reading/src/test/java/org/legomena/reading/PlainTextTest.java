package org.legomena.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain text is kept to the character; what is no text is refused with a name. */
class PlainTextTest {
  private static final String TALKS = "The ministers met in Port Esk on Friday, officials said.";

  @Test
  void textIsKeptToTheCharacter() {
    String text = "  Two  spaces,\ttab, \u00A0 and \u201Cquotes\u201D \uD83D\uDE00.\n\n\nEnd \n";

    assertThat(Readings.ofStandardInput(text).soleArticle().text()).isEqualTo(text);
  }

  @Test
  void lineEndsBecomeLineFeeds() {
    assertThat(Readings.ofStandardInput("One.\r\nTwo.\rThree.\n\r\nFour.").soleArticle().text())
        .isEqualTo("One.\nTwo.\nThree.\n\nFour.");
  }

  @Test
  void byteOrderMarkIsDropped() {
    assertThat(Readings.ofStandardInput("\uFEFF" + TALKS).soleArticle().text()).isEqualTo(TALKS);
  }

  @Test
  void invalidBytesAreReplacedAndTheFirstIsLocated() {
    Article article = Readings.ofStandardInput(bytes("Port ", 0xE9, "sk met.")).soleArticle();

    assertThat(article.text()).isEqualTo("Port \uFFFDsk met.");
    assertThat(article.warnings()).extracting(Fault::id).containsExactly("invalid-utf-8");
    assertThat(article.warnings().get(0).message()).contains("the first at byte 5");
  }

  @Test
  void utf16IsReadWithAWarning() {
    Article article = Readings.ofStandardInput(("\uFEFF" + TALKS).getBytes(UTF_16LE)).soleArticle();

    assertThat(article.text()).isEqualTo(TALKS);
    assertThat(article.warnings()).extracting(Fault::id).containsExactly("utf-16");
  }

  @Test
  void textInAnotherEncodingIsRefused() {
    byte[] windows1251 = bytes(0xCC, 0xE8, 0xED, 0xE8, 0xF1, 0xF2, 0xF0, 0xFB);

    assertThat(Readings.ofStandardInput(windows1251).soleFault().id()).isEqualTo("not-utf-8");
  }

  @Test
  void binaryFileNamedTextIsRefused() {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);

    assertThat(Readings.ofStandardInput(noise).soleFault().id()).isEqualTo("binary-file");
  }

  @ParameterizedTest
  @CsvSource({
    "89504E470D0A1A0A, a PNG image",
    "FFD8FFE000104A46, a JPEG image",
    "7F454C4602010100, a program",
    "53514C69746520666F726D6174203300, an SQLite database"
  })
  void knownBinaryKindIsNamed(String hexadecimal, String name) {
    Fault fault =
        Readings.ofStandardInput(java.util.HexFormat.of().parseHex(hexadecimal)).soleFault();

    assertThat(fault.id()).isEqualTo("binary-file");
    assertThat(fault.message()).contains(name);
  }

  @Test
  void lineOfFiftyMegabytesIsRead() {
    String line = (TALKS + " ").repeat(1_000_000);

    assertThat(Readings.ofStandardInput(line.getBytes(UTF_8)).soleArticle().text())
        .hasSize(line.length());
  }

  @Test
  void textOverTheLimitIsRefused() {
    byte[] bytes = (TALKS + " ").repeat(1_300_000).getBytes(UTF_8);

    assertThat(Readings.ofStandardInput(bytes).soleFault().id()).isEqualTo("too-large");
  }

  @Test
  void firstOfTwoMarksOnlyIsDropped() {
    assertThat(Readings.ofStandardInput("\uFEFF\uFEFFA met B.").soleArticle().text())
        .isEqualTo("\uFEFFA met B.");
  }

  private static byte[] bytes(Object... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Object part : parts) {
      if (part instanceof Integer value) {
        bytes.write(value);
      } else {
        bytes.writeBytes(part.toString().getBytes(ISO_8859_1));
      }
    }
    return bytes.toByteArray();
  }
}
