package org.legomena.ledger.internal;

import java.util.Arrays;

/** Converts offsets of one text between UTF-16 units and Unicode code points. */
final class CodePoints {
  private final int[] pairs;

  /** The offsets of a text without unpaired surrogates. */
  CodePoints(String text) {
    int[] found = new int[text.length() / 2];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        found[count++] = i;
      }
    }
    pairs = Arrays.copyOf(found, count);
  }

  /** The number of code points before an offset in UTF-16 units. */
  int at(int offset) {
    int place = Arrays.binarySearch(pairs, offset);
    return offset - (place < 0 ? -place - 1 : place);
  }
}
