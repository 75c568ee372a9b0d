package org.legomena.reading.internal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for streams in a PDF that unpack to far more than an honest document holds, before anything
 * unpacks them into memory. What comes out of a stream and is packed again is unpacked again, as
 * chains of filters do.
 */
final class PdfBombCheck {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final long MOST_UNPACKED = 400L << 20;
  private static final int MOST_FROM_ONE = 128 << 20;
  private static final int BUFFER_BYTES = 1 << 15;
  private static final int MOST_CHAINED = 3;

  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final String place;
  private long unpacked;

  private PdfBombCheck(String place) {
    this.place = place;
  }

  /** Refuses bytes whose packed streams hold too much. */
  static void check(byte[] bytes, String place) throws UnreadableException {
    PdfBombCheck check = new PdfBombCheck(place);
    for (int at = indexOfStream(bytes, 0); at >= 0; at = indexOfStream(bytes, at)) {
      while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
        at++;
      }
      if (at + 2 < bytes.length && isPacked(bytes[at], bytes[at + 1])) {
        check.unpack(bytes, at, bytes.length, 1);
      }
    }
  }

  /** The position after the next word "stream"; -1 if there is none. */
  private static int indexOfStream(byte[] bytes, int from) {
    for (int at = from; at + STREAM.length <= bytes.length; at++) {
      if (bytes[at] == 's'
          && Arrays.equals(bytes, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
        return at + STREAM.length;
      }
    }
    return -1;
  }

  /** Whether two bytes start what zlib has packed (RFC 1950). */
  private static boolean isPacked(byte first, byte second) {
    int header = (first & 0xFF) << 8 | (second & 0xFF);
    return (first & 0x0F) == 8 && header % 31 == 0;
  }

  private void unpack(byte[] bytes, int start, int end, int chained) throws UnreadableException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, end - start);
      long fromThis = 0;
      ByteArrayOutputStream inner = new ByteArrayOutputStream();
      boolean isInnerPacked = false;
      for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
        if (fromThis == 0) {
          isInnerPacked = count > 2 && chained < MOST_CHAINED && isPacked(buffer[0], buffer[1]);
        }
        fromThis += count;
        unpacked += count;
        refuseTooMuch(fromThis);
        if (isInnerPacked) {
          inner.write(buffer, 0, count);
        }
      }
      if (isInnerPacked) {
        byte[] packedAgain = inner.toByteArray();
        unpack(packedAgain, 0, packedAgain.length, chained + 1);
      }
    } catch (DataFormatException e) {
      // Not packed after all, or damaged; the parser will see.
    } finally {
      inflater.end();
    }
  }

  private void refuseTooMuch(long fromThis) throws UnreadableException {
    if (unpacked > MOST_UNPACKED || fromThis > MOST_FROM_ONE) {
      throw FaultKind.ARCHIVE_BOMB.thrown(
          place,
          "its packed parts hold more than %,d bytes; this is no honest document"
              .formatted(unpacked > MOST_UNPACKED ? MOST_UNPACKED : MOST_FROM_ONE));
    }
  }
}
