package org.legomena.reading.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.legomena.reading.ColumnNames;
import org.legomena.reading.Fault;

/**
 * Reads one source whatever its kind: looks at its first bytes and gives it to the right reader.
 * What stands inside an archive comes back here.
 */
final class SourceReader {
  private static final int HEAD_BYTES = 1 << 16;

  private final Limits limits;
  private final ShapeDetector shapes;
  private final Map<Shape, KindReader> readers = new EnumMap<>(Shape.class);

  SourceReader(Limits limits, ColumnNames columns) {
    JsonRecords json = new JsonRecords(limits);
    HtmlReader pages = new HtmlReader(limits, json);
    RecordReader records = new RecordReader(json, pages, columns);
    FeedReader feeds = new FeedReader(limits);
    OfficeReader office = new OfficeReader(limits);
    MailReader mail = new MailReader(limits, this::readOrThrow);
    this.limits = limits;
    this.shapes = new ShapeDetector(json);
    readers.put(
        Shape.PLAIN_TEXT,
        whole((source, bytes, sink) -> sink.document(PlainTextReader.read(source, bytes))));
    readers.put(
        Shape.HTML, whole((source, bytes, sink) -> sink.document(pages.read(source, bytes))));
    readers.put(Shape.JSON_LINES, new JsonLinesReader(records, limits));
    readers.put(Shape.JSON_VALUE, new JsonValueReader(records, json));
    readers.put(Shape.TABLE, new TableReader(records, json, limits, columns));
    readers.put(Shape.FEED, whole(feeds::read));
    readers.put(
        Shape.PDF,
        whole((source, bytes, sink) -> sink.document(PdfReader.read(source, bytes, limits))));
    readers.put(
        Shape.WORD, whole((source, bytes, sink) -> sink.document(office.readWord(source, bytes))));
    readers.put(
        Shape.OPEN_DOCUMENT,
        whole((source, bytes, sink) -> sink.document(office.readOpenDocument(source, bytes))));
    readers.put(Shape.MAIL, whole(mail::read));
    readers.put(Shape.MAILBOX, new MailboxReader(mail, limits));
    readers.put(Shape.WEB_ARCHIVE, new WebArchiveReader(pages, limits));
    readers.put(Shape.ZIP, new ZipArchiveReader(limits.archives(), this::readOrThrow));
    readers.put(Shape.GZIP, new GzipReader(limits.archives(), this::readOrThrow));
  }

  /** Reads a source that is held in memory as a whole. */
  @FunctionalInterface
  private interface WholeReader {
    void read(Source source, byte[] bytes, Sink sink) throws UnreadableException;
  }

  /**
   * Reads a source to its end and hands over its documents, or what is wrong with it.
   *
   * @throws IOException if the bytes cannot be had
   */
  void read(Source source, InputStream bytes, Sink sink) throws IOException {
    try {
      readOrThrow(source, bytes, sink);
    } catch (UnreadableException e) {
      sink.fault(e.fault());
    } catch (LimitException e) {
      sink.fault(e.fault());
    }
  }

  private void readOrThrow(Source source, InputStream bytes, Sink sink)
      throws IOException, UnreadableException {
    BufferedInputStream stream = new BufferedInputStream(bytes, HEAD_BYTES);
    byte[] head = peek(stream);
    if (head.length == 0) {
      throw FaultKind.EMPTY_FILE.thrown(source.origin(), "it has no bytes");
    }
    Optional<ByteOrderMark> wide =
        ByteOrderMark.of(head).filter(mark -> mark != ByteOrderMark.UTF_8);
    if (wide.isPresent()) {
      readWide(source, wide.get(), readAll(source, stream), sink);
      return;
    }
    Shape shape = shapes.detect(source, head, head.length < HEAD_BYTES);
    Objects.requireNonNull(readers.get(shape), "every shape has its reader")
        .read(source, stream, sink);
  }

  /**
   * Reads UTF-16 or UTF-32 as if the same words had come in UTF-8, with a warning on each document.
   */
  private void readWide(Source source, ByteOrderMark mark, byte[] bytes, Sink sink)
      throws IOException, UnreadableException {
    DecodedText decoded = DecodedText.of(bytes, mark.length(), mark.charset());
    if (decoded.text().isBlank()) {
      throw FaultKind.EMPTY_FILE.thrown(source.origin(), "there is no text in it");
    }
    // With a mark of its own, so that no page's word about its encoding counts any more.
    byte[] utf8 =
        ("\uFEFF" + Characters.withoutMark(decoded.text())).getBytes(StandardCharsets.UTF_8);
    Fault warning =
        FaultKind.UTF_16.at(
            source.origin(),
            "this is encoded in %s, read as such; UTF-8 is expected"
                .formatted(mark.charset().name()));
    Optional<Fault> invalid = decoded.warning(source.origin(), mark.charset().name());
    Sink warned =
        sink.completing(
            draft -> {
              draft.warn(warning);
              invalid.ifPresent(draft::warn);
              return draft;
            });
    readOrThrow(source, new ByteArrayInputStream(utf8), warned);
  }

  private static byte[] peek(BufferedInputStream stream) throws IOException {
    stream.mark(HEAD_BYTES);
    byte[] head = stream.readNBytes(HEAD_BYTES);
    stream.reset();
    return head;
  }

  private KindReader whole(WholeReader reader) {
    return (source, stream, sink) -> reader.read(source, readAll(source, stream), sink);
  }

  private byte[] readAll(Source source, InputStream stream)
      throws IOException, UnreadableException {
    byte[] bytes = stream.readNBytes(limits.documentBytes() + 1);
    if (bytes.length > limits.documentBytes()) {
      throw FaultKind.TOO_LARGE.thrown(
          source.origin(),
          "it is larger than the %s a document may have; split it into its articles"
              .formatted(limits.documentLimit()));
    }
    return bytes;
  }
}
