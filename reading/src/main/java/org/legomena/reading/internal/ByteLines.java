package org.legomena.reading.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Splits a stream into lines without decoding it, one at a time. A line ends with LF, CR, CRLF or
 * the stream. Lines over the limit are skipped, not kept, so memory stays bounded.
 */
final class ByteLines {
  private final InputStream stream;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private int number;
  private boolean afterCarriageReturn;

  /**
   * One line.
   *
   * @param number counted from 1
   * @param bytes without the line end; empty if the line is too long
   * @param isTooLong whether it has more bytes than allowed
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared: it lives from one line to the next.
  record Line(int number, byte[] bytes, boolean isTooLong) {}

  /** Lines of at most {@code longest} bytes. */
  ByteLines(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /** The next line, or none at the end. A line end before the end starts no further line. */
  Optional<Line> next() throws IOException {
    if (!hasMore()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean isTooLong = false;
    while (hasMore()) {
      int start = position;
      boolean ended = skipToLineEnd();
      int length = (ended ? position - 1 : position) - start;
      isTooLong |= length > longest - bytes.size();
      if (!isTooLong) {
        bytes.write(buffer, start, length);
      }
      if (ended) {
        break;
      }
    }
    return Optional.of(new Line(number, isTooLong ? new byte[0] : bytes.toByteArray(), isTooLong));
  }

  /** Moves past the line end, or to the end of the buffer; says which. */
  private boolean skipToLineEnd() {
    while (position < filled) {
      byte b = buffer[position++];
      if (b == '\n' || b == '\r') {
        afterCarriageReturn = b == '\r';
        return true;
      }
    }
    return false;
  }

  private boolean hasMore() throws IOException {
    if (!fill()) {
      return false;
    }
    if (afterCarriageReturn) {
      afterCarriageReturn = false;
      if (buffer[position] == '\n') {
        position++;
        return fill();
      }
    }
    return true;
  }

  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, stream.read(buffer));
    }
    return filled > 0;
  }
}
