package org.legomena.reading.internal;

/** Mends what must not be in an article's text. */
final class Characters {
  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /** The text with CRLF and CR as LF. */
  static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The text without a leading byte order mark. */
  static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The number of surrogates without their other half. */
  static int countLoneSurrogates(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isPairAt(text, i)) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  /** The text with U+FFFD for every surrogate without its other half. */
  static String withoutLoneSurrogates(String text) {
    if (countLoneSurrogates(text) == 0) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isPairAt(text, i)) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        mended.setCharAt(i, REPLACEMENT);
      }
    }
    return mended.toString();
  }

  /** The text on one line: every run of white space and control characters is one space. */
  static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c) || Character.isISOControl(c)) {
        pending = true;
      } else if (!isInvisible(c)) {
        if (pending && line.length() > 0) {
          line.append(' ');
        }
        pending = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  /** White space of any kind, the non-breaking ones too. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Soft hyphens and marks of no width, which pages put inside words. */
  static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  private static boolean isPairAt(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }
}
