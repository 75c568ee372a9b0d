package org.legomena.reading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads JSON Lines, a line at a time. A broken line is named with its number, and the rest goes on.
 */
final class JsonLinesReader implements KindReader {
  private final RecordReader records;
  private final Limits limits;

  JsonLinesReader(RecordReader records, Limits limits) {
    this.records = records;
    this.limits = limits;
  }

  /** Hands over each record, or why it could not be read. */
  @Override
  public void read(Source source, InputStream stream, Sink sink) throws IOException {
    ByteLines lines = new ByteLines(stream, limits.documentBytes());
    boolean isEmpty = true;
    for (Optional<ByteLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      ByteLines.Line line = next.get();
      if (isBlank(line)) {
        continue;
      }
      isEmpty = false;
      try {
        readLine(source, line, sink);
      } catch (UnreadableException e) {
        sink.fault(e.fault());
      }
    }
    if (isEmpty) {
      sink.fault(FaultKind.EMPTY_FILE.at(source.origin(), "there is no record in it"));
    }
  }

  private void readLine(Source source, ByteLines.Line line, Sink sink) throws UnreadableException {
    Source record = source.line(line.number());
    if (line.isTooLong()) {
      throw FaultKind.TOO_LARGE.thrown(
          record.origin(),
          "the line is longer than the %s a document may have; split it"
              .formatted(limits.documentLimit()));
    }
    records.read(line.bytes(), record, sink);
  }

  private static boolean isBlank(ByteLines.Line line) {
    if (line.isTooLong()) {
      return false;
    }
    byte[] bytes = line.bytes();
    for (int i = ByteOrderMark.UTF_8.isAtStartOf(bytes) ? 3 : 0; i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }
}
