package org.legomena.ledger.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.legomena.coding.CodedDocument;
import org.legomena.reading.Article;

/**
 * A coded document as it lies in the ledger, beside its text: one byte with the form (1), then
 * {@link RecordJson} without the text, deflated with the words of {@code coding-1.txt} known from
 * the start; that file must never change. The checksum of the deflated form tells damage.
 */
final class Coding {
  private static final int FORM = 1;
  private static final int CHUNK_BYTES = 1 << 14;
  private static final byte[] KNOWN_WORDS = knownWords();

  private Coding() {}

  private static byte[] knownWords() {
    try (InputStream in = Coding.class.getResourceAsStream("coding-1.txt")) {
      if (in == null) {
        throw new IllegalStateException("coding-1.txt is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] pack(CodedDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(FORM);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setDictionary(KNOWN_WORDS);
    try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      RecordJson.write(withText(document, ""), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * The document that was packed.
   *
   * @throws IOException if the bytes are not what was written
   */
  static CodedDocument unpack(byte[] packed, String text) throws IOException {
    if (packed.length == 0 || packed[0] != FORM) {
      throw new IOException("the coding has no form that this program knows");
    }
    Inflater inflater = new Inflater();
    try {
      byte[] json = inflate(inflater, packed);
      return withText(RecordJson.read(CodedDocument.class, new ByteArrayInputStream(json)), text);
    } catch (DataFormatException e) {
      throw new IOException("the coding is damaged", e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] inflate(Inflater inflater, byte[] packed)
      throws DataFormatException, IOException {
    inflater.setInput(packed, 1, packed.length - 1);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK_BYTES];
    while (!inflater.finished()) {
      int count = inflater.inflate(chunk);
      json.write(chunk, 0, count);
      if (inflater.needsDictionary()) {
        inflater.setDictionary(KNOWN_WORDS);
      } else if (count == 0 && inflater.needsInput()) {
        throw new IOException("the coding is cut short");
      }
    }
    return json.toByteArray();
  }

  private static CodedDocument withText(CodedDocument document, String text) {
    Article article = RecordJson.with(document.article(), "text", text);
    return RecordJson.with(document, "article", article);
  }
}
