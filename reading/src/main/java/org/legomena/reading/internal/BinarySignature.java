package org.legomena.reading.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Well-known formats that are not text, told by their first bytes, here as Latin-1. */
enum BinarySignature {
  OLD_OFFICE("an office document of the old binary kind", "\u00D0\u00CF\u0011\u00E0"),
  PNG("a PNG image", "\u0089PNG"),
  JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
  GIF("a GIF image", "GIF8"),
  RIFF("a WebP image, or a sound or film in RIFF", "RIFF"),
  BZIP2("bzip2-compressed data", "BZh"),
  XZ("xz-compressed data", "\u00FD7zXZ"),
  SEVEN_ZIP("a 7z archive", "7z\u00BC\u00AF"),
  RAR("a RAR archive", "Rar!\u001A"),
  SQLITE("an SQLite database", "SQLite format 3\u0000"),
  ELF("a program", "\u007FELF"),
  JAVA_CLASS("a Java class file", "\u00CA\u00FE\u00BA\u00BE"),
  RTF("a rich text document", "{\\rtf");

  private final String description;
  private final String signature;

  BinarySignature(String description, String signature) {
    this.description = description;
    this.signature = signature;
  }

  static Optional<BinarySignature> of(byte[] head) {
    return Arrays.stream(values()).filter(kind -> kind.isAtStartOf(head)).findFirst();
  }

  /** What it is, with its article: {@code a PDF document}. */
  String description() {
    return description;
  }

  private boolean isAtStartOf(byte[] head) {
    int length = Math.min(head.length, signature.length());
    return new String(head, 0, length, StandardCharsets.ISO_8859_1).equals(signature);
  }
}
