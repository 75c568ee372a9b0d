package org.legomena.reading.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers of a message or of a part of it (RFC 5322, RFC 2045): the first of each name, lines
 * unfolded.
 */
final class MailHeaders {
  private static final int LONGEST_VALUE = 1 << 14;
  private static final int MOST_HEADERS = 1000;
  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*([\\w!#$%&'*+.^`|~-]{1,60})\\s*=\\s*(?:\"([^\"]{0,2000})\"|([^;\\s]{0,2000}))");

  private final Map<String, String> values;
  private final int bodyStart;

  private MailHeaders(Map<String, String> values, int bodyStart) {
    this.values = values;
    this.bodyStart = bodyStart;
  }

  /** The headers at the start of a stretch of bytes. */
  static MailHeaders read(byte[] bytes, int start, int end) {
    Map<String, String> values = new HashMap<>();
    String name = "";
    StringBuilder value = new StringBuilder();
    int at = start;
    while (at < end) {
      int lineEnd = lineEnd(bytes, at, end);
      int next = lineEnd < end ? lineEnd + 1 : end;
      String line = text(bytes, at, lineEnd);
      if (line.isEmpty()) {
        at = next;
        break;
      }
      boolean isContinued = line.startsWith(" ") || line.startsWith("\t");
      int colon = line.indexOf(':');
      if (!isContinued && colon < 1) {
        break;
      }
      if (!isContinued) {
        keep(values, name, value);
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        value.setLength(0);
        value.append(line.substring(colon + 1).strip());
      } else if (value.length() < LONGEST_VALUE) {
        value.append(' ').append(line.strip());
      }
      at = next;
    }
    keep(values, name, value);
    return new MailHeaders(values, at);
  }

  /** Where the body starts, in bytes of the whole message. */
  int bodyStart() {
    return bodyStart;
  }

  /** The raw value of a header, its name in lower case. */
  Optional<String> raw(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The value of a header as people read it: encoded words decoded, on one line. */
  Optional<String> words(String name) {
    return raw(name)
        .map(EncodedWords::decode)
        .map(Characters::onOneLine)
        .filter(value -> !value.isEmpty());
  }

  /** The media type, in lower case; {@code text/plain} if none is named. */
  String mediaType() {
    String type = raw("content-type").orElse("text/plain").split(";", 2)[0].strip();
    return type.isEmpty() ? "text/plain" : type.toLowerCase(Locale.ROOT);
  }

  /** A parameter of a header, such as the {@code charset} of {@code content-type}. */
  Optional<String> parameter(String header, String name) {
    Matcher parameters = PARAMETER.matcher(raw(header).orElse(""));
    while (parameters.find()) {
      String found = parameters.group(1).toLowerCase(Locale.ROOT);
      if (found.equals(name) || found.equals(name + "*")) {
        String value = parameters.group(2) != null ? parameters.group(2) : parameters.group(3);
        return Optional.of(found.endsWith("*") ? EncodedWords.decodeExtended(value) : value);
      }
    }
    return Optional.empty();
  }

  private static void keep(Map<String, String> values, String name, StringBuilder value) {
    if (!name.isEmpty() && values.size() < MOST_HEADERS) {
      values.putIfAbsent(name, value.toString());
    }
  }

  private static int lineEnd(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** A line without its end; headers should be ASCII, and those that are not are UTF-8 today. */
  private static String text(byte[] bytes, int start, int end) {
    int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
    int length = Math.min(stop - start, LONGEST_VALUE);
    return new String(bytes, start, length, StandardCharsets.UTF_8);
  }
}
