package org.legomena.reading.internal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, heading, list item or table row of a page.
 *
 * @param text its words; white space mended, LF where the page breaks the line; not empty
 * @param isHeading whether it is a heading
 * @param linkedShare how much of it is inside links, 0 to 1
 */
record Block(String text, boolean isHeading, double linkedShare) {
  /** The blocks as an article's text. */
  static String join(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }

  /** The characters of all of them. */
  static int totalLength(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  /** Whether it has at least so many words. */
  boolean hasWords(int count) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length() && words < count; i++) {
      boolean isPart = !Characters.isSpace(text.charAt(i));
      words += isPart && !inWord ? 1 : 0;
      inWord = isPart;
    }
    return words >= count;
  }
}
