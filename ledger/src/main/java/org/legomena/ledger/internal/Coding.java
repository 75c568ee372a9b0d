package org.legomena.ledger.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.legomena.coding.CodedDocument;
import org.legomena.reading.Article;

/**
 * A coded document as it lies in the ledger, beside its text: one byte with the form (1), then
 * deflated {@link RecordJson} without the text. The checksum of the deflated form tells damage.
 */
final class Coding {
  private static final int FORM = 1;

  private Coding() {}

  static byte[] pack(CodedDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(FORM);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
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
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(packed, 1, packed.length - 1))) {
      return withText(RecordJson.read(CodedDocument.class, in), text);
    }
  }

  private static CodedDocument withText(CodedDocument document, String text) {
    Article article = RecordJson.with(document.article(), "text", text);
    return RecordJson.with(document, "article", article);
  }
}
