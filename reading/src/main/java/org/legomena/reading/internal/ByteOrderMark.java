package org.legomena.reading.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The marks that say at the start of a file how it is encoded. */
enum ByteOrderMark {
  // UTF-32 comes first: its little-endian mark starts with that of UTF-16.
  UTF_32_LE("UTF-32LE", "\u00FF\u00FE\u0000\u0000"),
  UTF_32_BE("UTF-32BE", "\u0000\u0000\u00FE\u00FF"),
  UTF_16_LE("UTF-16LE", "\u00FF\u00FE"),
  UTF_16_BE("UTF-16BE", "\u00FE\u00FF"),
  UTF_8("UTF-8", "\u00EF\u00BB\u00BF");

  private final String charset;
  private final String mark;

  /** The mark's bytes are given as Latin-1. */
  ByteOrderMark(String charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(mark -> mark.isAtStartOf(bytes)).findFirst();
  }

  Charset charset() {
    return Charset.forName(charset);
  }

  /** The number of bytes. */
  int length() {
    return mark.length();
  }

  boolean isAtStartOf(byte[] bytes) {
    int length = Math.min(bytes.length, mark.length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(mark);
  }
}
