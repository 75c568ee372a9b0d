package org.legomena.reading.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads mailboxes of the mbox kind, a message at a time, so they may be of any size. A line that
 * starts with {@code "From "} after an empty one, or at the very start, begins a message; {@code
 * ">From "} inside one loses its mark.
 */
final class MailboxReader implements KindReader {
  private static final byte[] START = "From ".getBytes(StandardCharsets.US_ASCII);

  private final MailReader mail;
  private final Limits limits;

  MailboxReader(MailReader mail, Limits limits) {
    this.mail = mail;
    this.limits = limits;
  }

  @Override
  public void read(Source source, InputStream stream, Sink sink) throws IOException {
    ByteLines lines = new ByteLines(stream, limits.documentBytes());
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    int number = 0;
    boolean isOversized = false;
    boolean afterBlank = true;
    for (Optional<ByteLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      byte[] line = next.get().bytes();
      if (afterBlank && startsWith(line, 0, START)) {
        number += deliver(source, number + 1, message, isOversized, sink);
        isOversized = false;
      } else {
        isOversized |=
            next.get().isTooLong() || message.size() + line.length >= limits.documentBytes();
        if (!isOversized) {
          append(line, message);
        }
      }
      afterBlank = line.length == 0 && !next.get().isTooLong();
    }
    number += deliver(source, number + 1, message, isOversized, sink);
    if (number == 0) {
      sink.fault(FaultKind.EMPTY_FILE.at(source.origin(), "there is no message in it"));
    }
  }

  /** Reads a message; says how many there were, 0 or 1. */
  private int deliver(
      Source source, int number, ByteArrayOutputStream message, boolean isOversized, Sink sink) {
    byte[] bytes = message.toByteArray();
    message.reset();
    if (bytes.length == 0 && !isOversized) {
      return 0;
    }
    Source place = source.record(number);
    try {
      if (isOversized) {
        throw FaultKind.TOO_LARGE.thrown(
            place.origin(),
            "the message is larger than the %s a document may have"
                .formatted(limits.documentLimit()));
      }
      mail.read(place, bytes, sink);
    } catch (UnreadableException e) {
      sink.fault(e.fault());
    }
    return 1;
  }

  private static void append(byte[] line, ByteArrayOutputStream message) {
    int marks = 0;
    while (marks < line.length && line[marks] == '>') {
      marks++;
    }
    int from = marks > 0 && startsWith(line, marks, START) ? 1 : 0;
    message.write(line, from, line.length - from);
    message.write('\n');
  }

  private static boolean startsWith(byte[] line, int at, byte[] start) {
    return line.length >= at + start.length
        && Arrays.equals(line, at, at + start.length, start, 0, start.length);
  }
}
