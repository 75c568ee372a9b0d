package org.legomena.reading.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the kinds that are no text of their own from their first bytes, here as Latin-1. */
final class PackedShape {
  private static final String PDF = "%PDF-";
  // Some programs write a few lines of their own before the header.
  private static final int PDF_WINDOW = 1024;
  private static final Pattern WARC = Pattern.compile("WARC/\\d");
  private static final String GZIP = "\u001F\u008B";
  private static final String ZIP = "PK\u0003\u0004";
  private static final String EMPTY_ZIP = "PK\u0005\u0006";
  // A header of 30 bytes, then the name, its length at byte 26.
  private static final Pattern ZIP_NAME =
      Pattern.compile("PK\u0003\u0004.{22}(..)..", Pattern.DOTALL);
  private static final String OPEN_DOCUMENT_TEXT = "application/vnd.oasis.opendocument.text";

  private PackedShape() {}

  static Optional<Shape> find(Source source, byte[] head) throws UnreadableException {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith(PDF) || isLatePdf(source, start)) {
      return Optional.of(Shape.PDF);
    }
    if (WARC.matcher(start).lookingAt()) {
      return Optional.of(Shape.WEB_ARCHIVE);
    }
    if (start.startsWith(GZIP)) {
      return Optional.of(isPackedWarc(source) ? Shape.WEB_ARCHIVE : Shape.GZIP);
    }
    if (start.startsWith(EMPTY_ZIP)) {
      return Optional.of(Shape.ZIP);
    }
    return start.startsWith(ZIP) ? Optional.of(zipped(source, start)) : Optional.empty();
  }

  private static boolean isLatePdf(Source source, String start) {
    int at = start.indexOf(PDF);
    return source.ending().equals("pdf") && at >= 0 && at < PDF_WINDOW;
  }

  /** {@code news.warc.gz}; the web archive's reader unpacks it, record by record. */
  private static boolean isPackedWarc(Source source) {
    return source.ending().equals("gz")
        && (source.id().endsWith(".warc") || source.id().endsWith(".WARC"));
  }

  private static Shape zipped(Source source, String start) throws UnreadableException {
    if (start.contains("mimetype" + OPEN_DOCUMENT_TEXT)) {
      return Shape.OPEN_DOCUMENT;
    }
    Matcher header = ZIP_NAME.matcher(start);
    boolean isOffice = false;
    for (int at = 0; header.find(at); at = header.end()) {
      int length = header.group(1).charAt(0) | header.group(1).charAt(1) << 8;
      String name = start.substring(header.end(), Math.min(start.length(), header.end() + length));
      if (name.startsWith("word/")) {
        return Shape.WORD;
      }
      refuseOtherOffice(source, name);
      isOffice |= name.equals("[Content_Types].xml");
    }
    return isOffice ? Shape.WORD : Shape.ZIP;
  }

  private static void refuseOtherOffice(Source source, String name) throws UnreadableException {
    if (name.startsWith("xl/") || name.startsWith("ppt/")) {
      throw FaultKind.UNSUPPORTED_KIND.thrown(
          source.origin(),
          "this is a %s; save it as CSV, PDF or text and read that"
              .formatted(name.startsWith("xl/") ? "spreadsheet" : "presentation"));
    }
  }
}
