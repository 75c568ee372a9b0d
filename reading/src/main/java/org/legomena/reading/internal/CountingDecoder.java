package org.legomena.reading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.legomena.reading.Fault;

/**
 * Decodes UTF-8 as it comes, U+FFFD for what is invalid, and knows how much was and where the first
 * stood. A leading byte order mark is left out.
 */
final class CountingDecoder extends Reader {
  private static final int BUFFER = 1 << 14;

  private final InputStream stream;
  private final int longest;
  private final String place;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer characters = CharBuffer.allocate(BUFFER).flip();
  private long consumed;
  private long recordStart;
  private long firstInvalid;
  private int invalidCount;
  private boolean isAtStart = true;
  private boolean isAtEnd;

  /**
   * @param longest most bytes between two records
   * @param place what to name if there are more
   */
  CountingDecoder(InputStream stream, int longest, String place) {
    this.stream = stream;
    this.longest = longest;
    this.place = place;
  }

  /** Says that a record has ended, so that the next may be as long again. */
  void startRecord() {
    recordStart = consumed;
  }

  /** What to tell the user about the part read so far, if something had to be replaced. */
  Optional<Fault> warning(String place) {
    return new DecodedText("", invalidCount, firstInvalid).warning(place, "UTF-8");
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    while (!characters.hasRemaining() && !isAtEnd) {
      decodeMore();
    }
    if (!characters.hasRemaining()) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, characters.remaining());
    characters.get(buffer, offset, count);
    return count;
  }

  @Override
  public void close() {
    // The stream belongs to whoever gave it.
  }

  private void decodeMore() throws IOException {
    if (consumed - recordStart > longest) {
      throw new LimitException(
          FaultKind.TOO_LARGE.at(
              place,
              "a record before byte %,d is longer than the %d MiB it may have; the rest is left unread"
                  .formatted(consumed, longest >> 20)));
    }
    characters.clear();
    bytes.compact();
    int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    boolean isLast = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
    decode(isLast);
    isAtEnd = isLast && !bytes.hasRemaining();
    characters.flip();
    if (isAtStart && characters.hasRemaining()) {
      isAtStart = false;
      characters.position(characters.get(0) == '\uFEFF' ? 1 : 0);
    }
  }

  /** Decodes what there is; the buffer of characters is as large as that of bytes, so all fits. */
  private void decode(boolean isLast) {
    while (true) {
      int before = bytes.position();
      CoderResult result = decoder.decode(bytes, characters, isLast);
      consumed += bytes.position() - before;
      if (!result.isError()) {
        return;
      }
      if (invalidCount++ == 0) {
        firstInvalid = consumed;
      }
      bytes.position(bytes.position() + result.length());
      consumed += result.length();
      characters.put('\uFFFD');
    }
  }
}
