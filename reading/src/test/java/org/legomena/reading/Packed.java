package org.legomena.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Makes files of the kinds that are not text, for tests to read. */
public final class Packed {
  static {
    // To write a PDF, PDFBox lists the machine's fonts; reading one does not.
    System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
  }

  private Packed() {}

  /** A line of text set on a page. */
  public record Line(float left, float top, float size, String text) {}

  /** A ZIP archive with these entries: name, content, name, content. */
  public static byte[] zip(Object... entries) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      Object content = entries[i + 1];
      parts.put(
          entries[i].toString(),
          content instanceof byte[] bytes ? bytes : content.toString().getBytes(UTF_8));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(entry(part.getKey(), part.getValue()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static ZipEntry entry(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    if (name.equals("mimetype")) {
      // OpenDocument wants this one to be readable without unpacking.
      CRC32 sum = new CRC32();
      sum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(sum.getValue());
    }
    return entry;
  }

  /** What gzip makes of these bytes. */
  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A DOCX whose body is this WordprocessingML. */
  public static byte[] docx(String body) {
    return zip(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
        "word/document.xml",
        "<?xml version=\"1.0\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>",
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\"><dc:title>Accord</dc:title>"
            + "<dc:creator>Elna Korvi</dc:creator>"
            + "<dcterms:modified>2019-03-14T10:00:00Z</dcterms:modified></cp:coreProperties>");
  }

  /** An ODT whose body is this OpenDocument markup. */
  public static byte[] odt(String body) {
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:text=\"t\""
            + " xmlns:table=\"b\"><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>",
        "meta.xml",
        "<office:document-meta xmlns:office=\"o\" xmlns:dc=\"d\"><office:meta>"
            + "<dc:title>Accord</dc:title><dc:date>2019-03-14T10:00:00</dc:date>"
            + "</office:meta></office:document-meta>");
  }

  /** A PDF of A4 pages with these lines; {@code top} is measured from the top of the page. */
  public static byte[] pdf(String title, List<List<Line>> pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(title);
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
      for (List<Line> lines : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (Line line : lines) {
            content.beginText();
            content.setFont(font, line.size());
            content.newLineAtOffset(line.left(), PDRectangle.A4.getHeight() - line.top());
            content.showText(line.text());
            content.endText();
          }
        }
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A web archive of answers: address, media type, body, and so on. */
  public static byte[] warc(boolean isPacked, String... answers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer =
        new WarcWriter(
            Channels.newChannel(out), isPacked ? WarcCompression.GZIP : WarcCompression.NONE)) {
      for (int i = 0; i < answers.length; i += 3) {
        HttpResponse http =
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(answers[i + 1]), answers[i + 2].getBytes(UTF_8))
                .build();
        writer.write(
            new WarcResponse.Builder(answers[i])
                .date(Instant.parse("2020-05-06T07:08:09Z"))
                .body(http)
                .build());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
