package org.legomena.cli.format;

import java.util.Arrays;
import org.legomena.reading.Span;

/**
 * Converts the offsets of one text from UTF-16 units to Unicode code points. Built once a text; an
 * offset then takes a binary search over the characters outside the Basic Multilingual Plane, of
 * which most texts have none.
 */
final class CodePoints {
  private final int[] pairs;

  private CodePoints(int[] pairs) {
    this.pairs = pairs;
  }

  /** The offsets of a text without unpaired surrogates. */
  static CodePoints of(String text) {
    int[] found = new int[text.length() / 2];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /**
   * The number of code points before an offset.
   *
   * @param offset in UTF-16 units, 0 to the length of the text; not inside a surrogate pair
   */
  int at(int offset) {
    int place = Arrays.binarySearch(pairs, offset);
    return offset - (place < 0 ? -place - 1 : place);
  }

  /** The span's first code point. */
  int start(Span span) {
    return at(span.start());
  }

  /** One past the span's last code point. */
  int end(Span span) {
    return at(span.end());
  }
}
