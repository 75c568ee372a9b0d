package org.legomena.reading.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.legomena.reading.InputKind;

/** Reads plain text, to the character. */
final class PlainTextReader {
  // Text has almost none of these; compressed or compiled data has about one in ten.
  private static final int CONTROL_SHARE = 10;

  private PlainTextReader() {}

  /** The document in these bytes: UTF-8, unless a server said otherwise. */
  static Draft read(Source source, byte[] bytes) throws UnreadableException {
    refuseNul(source, bytes);
    Optional<Charset> named = source.charset().flatMap(Charsets::find);
    DecodedText decoded =
        named.isEmpty() || named.get().equals(StandardCharsets.UTF_8)
            ? DecodedText.ofUtf8(bytes)
            : DecodedText.of(bytes, 0, named.get());
    refuseOtherThanText(source, decoded);
    String text = Characters.withLineFeeds(decoded.text());
    if (text.isBlank()) {
      throw FaultKind.EMPTY_FILE.thrown(source.origin(), "there is no text in it");
    }
    Draft draft =
        new Draft(source.id(), text, InputKind.PLAIN_TEXT, source.origin(), Hashes.sha256(bytes));
    decoded
        .warning(source.origin(), named.map(Charset::name).orElse("UTF-8"))
        .ifPresent(draft::warn);
    return draft.url(source.url());
  }

  private static void refuseNul(Source source, byte[] bytes) throws UnreadableException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw FaultKind.BINARY_FILE.thrown(
            source.origin(),
            "this is no text: it has a NUL at byte %d; save its text as UTF-8 and read that"
                .formatted(i));
      }
    }
  }

  private static void refuseOtherThanText(Source source, DecodedText decoded)
      throws UnreadableException {
    long control = decoded.text().chars().filter(PlainTextReader::isControl).count();
    if (control > decoded.text().length() / CONTROL_SHARE) {
      throw FaultKind.BINARY_FILE.thrown(
          source.origin(),
          "this is no text: %d of %d characters are control characters; save its text as UTF-8 and"
                  .formatted(control, decoded.text().length())
              + " read that");
    }
    if (decoded.isMostlyInvalid()) {
      throw FaultKind.NOT_UTF_8.thrown(
          source.origin(),
          "%d byte sequences are not valid UTF-8, the first at byte %d: it must be in another"
                  .formatted(decoded.invalidCount(), decoded.firstInvalid())
              + " encoding; convert it to UTF-8");
    }
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
  }
}
