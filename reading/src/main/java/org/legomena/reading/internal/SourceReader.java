package org.legomena.reading.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.legomena.reading.Fault;

/**
 * Reads one source whatever its kind: looks at its first bytes and gives it to the right reader.
 */
final class SourceReader {
  private static final int HEAD_BYTES = 1 << 16;

  private final Limits limits;
  private final ShapeDetector shapes;
  private final RecordReader records;
  private final JsonLinesReader jsonLines;
  private final HtmlReader pages;

  SourceReader(Limits limits) {
    JsonRecords json = new JsonRecords(limits);
    this.limits = limits;
    this.shapes = new ShapeDetector(json);
    this.pages = new HtmlReader(limits, json);
    this.records = new RecordReader(json, pages);
    this.jsonLines = new JsonLinesReader(records, limits);
  }

  /**
   * Reads a source to its end and hands over its documents, or what is wrong with it.
   *
   * @throws IOException if the bytes cannot be had
   */
  void read(Source source, InputStream bytes, Consumer<Draft> documents, Consumer<Fault> faults)
      throws IOException {
    try {
      readOrThrow(source, bytes, documents, faults);
    } catch (UnreadableException e) {
      faults.accept(e.fault());
    }
  }

  private void readOrThrow(
      Source source, InputStream bytes, Consumer<Draft> documents, Consumer<Fault> faults)
      throws IOException, UnreadableException {
    BufferedInputStream stream = new BufferedInputStream(bytes, HEAD_BYTES);
    byte[] head = peek(stream);
    if (head.length == 0) {
      throw FaultKind.EMPTY_FILE.thrown(source.origin(), "it has no bytes");
    }
    Optional<ByteOrderMark> wide =
        ByteOrderMark.of(head).filter(mark -> mark != ByteOrderMark.UTF_8);
    if (wide.isPresent()) {
      readWide(source, wide.get(), readAll(source, stream), documents, faults);
      return;
    }
    switch (shapes.detect(source, head, head.length < HEAD_BYTES)) {
      case JSON_LINES -> jsonLines.read(source, stream, documents, faults);
      case JSON_OBJECT ->
          documents.accept(records.read(readAll(source, stream), source.origin(), source.id()));
      case HTML -> documents.accept(pages.read(source, readAll(source, stream)));
      case PLAIN_TEXT -> documents.accept(PlainTextReader.read(source, readAll(source, stream)));
    }
  }

  /**
   * Reads UTF-16 or UTF-32 as if the same words had come in UTF-8, with a warning on each document.
   */
  private void readWide(
      Source source,
      ByteOrderMark mark,
      byte[] bytes,
      Consumer<Draft> documents,
      Consumer<Fault> faults)
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
    readOrThrow(
        source,
        new ByteArrayInputStream(utf8),
        draft -> {
          draft.warn(warning);
          invalid.ifPresent(draft::warn);
          documents.accept(draft);
        },
        faults);
  }

  private static byte[] peek(BufferedInputStream stream) throws IOException {
    stream.mark(HEAD_BYTES);
    byte[] head = stream.readNBytes(HEAD_BYTES);
    stream.reset();
    return head;
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
