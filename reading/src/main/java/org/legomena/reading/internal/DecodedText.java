package org.legomena.reading.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.legomena.reading.Fault;

/**
 * Bytes as characters, with what could not be decoded.
 *
 * @param text the characters; U+FFFD where a byte sequence was invalid
 * @param invalidCount byte sequences that were invalid
 * @param firstInvalid byte offset of the first of them; 0 if there is none
 */
record DecodedText(String text, int invalidCount, long firstInvalid) {
  private static final int CHUNK_CHARS = 8192;

  /** Decodes UTF-8, leaving out a leading byte order mark; offsets count it. */
  static DecodedText ofUtf8(byte[] bytes) {
    return of(bytes, ByteOrderMark.UTF_8.isAtStartOf(bytes) ? 3 : 0, StandardCharsets.UTF_8);
  }

  /** Decodes the bytes from an offset on. */
  static DecodedText of(byte[] bytes, int start, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(CHUNK_CHARS);
    StringBuilder text = new StringBuilder(bytes.length - start);
    int invalidCount = 0;
    long firstInvalid = 0;
    boolean flushing = false;
    while (true) {
      CoderResult result = flushing ? decoder.flush(out) : decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        if (invalidCount++ == 0) {
          firstInvalid = in.position();
        }
        in.position(in.position() + result.length());
        text.append('\uFFFD');
      } else if (result.isUnderflow()) {
        if (flushing) {
          return new DecodedText(text.toString(), invalidCount, firstInvalid);
        }
        flushing = true;
      }
    }
  }

  /** Whether so much is invalid that the encoding must be another one: half the characters. */
  boolean isMostlyInvalid() {
    return invalidCount > 0 && invalidCount * 2L >= text.length();
  }

  /** What to tell the user if something had to be replaced. */
  Optional<Fault> warning(String place, String charset) {
    return invalidCount == 0
        ? Optional.empty()
        : Optional.of(
            FaultKind.INVALID_UTF_8.at(
                place,
                ("%d byte sequence(s) are not valid %s, the first at byte %d; each was read as"
                        + " U+FFFD; convert the input to UTF-8 to keep its characters")
                    .formatted(invalidCount, charset, firstInvalid)));
  }
}
