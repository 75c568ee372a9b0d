package org.legomena.reading.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a message, or the message itself: headers and a stretch of the message's bytes.
 *
 * @param message the bytes of the whole message
 * @param end one past the last byte of the body
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: it lives while a message is read.
record MailPart(MailHeaders headers, byte[] message, int end) {
  /** The part that starts and ends at these bytes. */
  static MailPart of(byte[] message, int start, int end) {
    return new MailPart(MailHeaders.read(message, start, end), message, end);
  }

  boolean isMultipart() {
    return headers.mediaType().startsWith("multipart/");
  }

  boolean isText() {
    return headers.mediaType().equals("text/plain") || headers.mediaType().equals("text/html");
  }

  boolean isHtml() {
    return headers.mediaType().equals("text/html");
  }

  /** The name under which it is attached, if it is. */
  Optional<String> fileName() {
    Optional<String> name =
        headers
            .parameter("content-disposition", "filename")
            .or(() -> headers.parameter("content-type", "name"))
            .map(EncodedWords::decode)
            .map(Characters::onOneLine)
            .filter(value -> !value.isEmpty());
    boolean isAttached =
        headers
            .raw("content-disposition")
            .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("attachment"))
            .isPresent();
    return isAttached ? name.or(() -> Optional.of("attachment")) : name;
  }

  /** The parts between this one's boundaries, at most so many. */
  List<MailPart> parts(int most) {
    String boundary = headers.parameter("content-type", "boundary").orElse("");
    if (boundary.isEmpty()) {
      return List.of();
    }
    byte[] border = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
    List<MailPart> parts = new ArrayList<>();
    int start = -1;
    for (int line = headers.bodyStart(); line < end && parts.size() < most; line = next(line)) {
      if (!startsAt(line, border)) {
        continue;
      }
      if (start >= 0) {
        parts.add(of(message, start, line));
      }
      boolean isLast = startsAt(line + border.length, new byte[] {'-', '-'});
      start = isLast ? -1 : next(line);
      if (isLast) {
        return parts;
      }
    }
    if (start >= 0 && start < end && parts.size() < most) {
      parts.add(of(message, start, end));
    }
    return parts;
  }

  /** The body's bytes, its transfer encoding undone. */
  byte[] body() {
    byte[] raw = Arrays.copyOfRange(message, Math.min(headers.bodyStart(), end), end);
    return switch (headers
        .raw("content-transfer-encoding")
        .orElse("")
        .strip()
        .toLowerCase(Locale.ROOT)) {
      case "base64" ->
          Base64.getDecoder()
              .decode(EncodedWords.withoutRest(new String(raw, StandardCharsets.ISO_8859_1)));
      case "quoted-printable" -> withoutQuotes(raw);
      default -> raw;
    };
  }

  /** The body as text, in the encoding it names if that is known. */
  DecodedText text() {
    byte[] body = body();
    Optional<Charset> charset =
        headers.parameter("content-type", "charset").flatMap(Charsets::find);
    return charset.isEmpty() || charset.get().equals(StandardCharsets.UTF_8)
        ? DecodedText.ofUtf8(body)
        : DecodedText.of(body, 0, charset.get());
  }

  private static byte[] withoutQuotes(byte[] raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '=') {
        bytes.write(raw[i]);
      } else if (i + 1 < raw.length && raw[i + 1] == '\n') {
        i++;
      } else if (i + 2 < raw.length && raw[i + 1] == '\r' && raw[i + 2] == '\n') {
        i += 2;
      } else {
        int high = i + 2 < raw.length ? Character.digit((char) raw[i + 1], 16) : -1;
        int low = high < 0 ? -1 : Character.digit((char) raw[i + 2], 16);
        bytes.write(low < 0 ? '=' : high << 4 | low);
        i += low < 0 ? 0 : 2;
      }
    }
    return bytes.toByteArray();
  }

  private int next(int line) {
    int at = line;
    while (at < end && message[at] != '\n') {
      at++;
    }
    return at < end ? at + 1 : end;
  }

  private boolean startsAt(int at, byte[] wanted) {
    return at + wanted.length <= end
        && Arrays.equals(message, at, at + wanted.length, wanted, 0, wanted.length);
  }
}
