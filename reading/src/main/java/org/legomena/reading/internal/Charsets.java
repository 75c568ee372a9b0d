package org.legomena.reading.internal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Encodings by the names that pages and servers give them, taken as the HTML standard takes them.
 */
final class Charsets {
  private Charsets() {}

  /** The encoding of this name, or none if there is no such encoding. */
  static Optional<Charset> find(String name) {
    try {
      return Optional.of(Charset.forName(meant(name.strip().toLowerCase(Locale.ROOT))));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String meant(String label) {
    if (label.startsWith("utf-16") || label.startsWith("utf-32")) {
      // Whoever could read this name was not reading UTF-16.
      return "utf-8";
    }
    return switch (label) {
      case "ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1" -> "windows-1252";
      case "gb2312", "gbk" -> "gb18030";
      default -> label;
    };
  }
}
