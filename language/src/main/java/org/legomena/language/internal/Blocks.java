package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.List;
import org.legomena.reading.Span;

/**
 * Cuts a text into blocks over whose borders no sentence runs: paragraphs and headings.
 *
 * <p>An empty line ends a block. A single line end does so too, unless the text is wrapped by hand:
 * the line before it is long and does not end a sentence. A block of hard-wrapped lines stays
 * whole.
 */
final class Blocks {
  /** A line at least this long that does not end a sentence is taken to run on. */
  private static final int WRAPPED_LINE = 60;

  private Blocks() {}

  /** The blocks in order; each starts and ends with a character that is not white space. */
  static List<Span> of(String text) {
    List<Span> blocks = new ArrayList<>();
    int blockStart = -1;
    int blockEnd = -1;
    int lineStart = 0;
    while (lineStart <= text.length()) {
      int lineEnd = text.indexOf('\n', lineStart);
      if (lineEnd < 0) {
        lineEnd = text.length();
      }
      int first = skipSpace(text, lineStart, lineEnd);
      int last = skipSpaceBack(text, first, lineEnd);
      if (first < last) {
        if (blockStart >= 0 && !runsOn(text, blockEnd, first)) {
          blocks.add(new Span(blockStart, blockEnd));
          blockStart = -1;
        }
        if (blockStart < 0) {
          blockStart = first;
        }
        blockEnd = last;
      }
      lineStart = lineEnd + 1;
    }
    if (blockStart >= 0) {
      blocks.add(new Span(blockStart, blockEnd));
    }
    return blocks;
  }

  /**
   * Whether the line that ends at {@code before} goes on in the one that starts at {@code after}.
   */
  private static boolean runsOn(String text, int before, int after) {
    if (endsSentence(text, before)) {
      return false;
    }
    boolean emptyLineBetween =
        text.substring(before, after).chars().filter(c -> c == '\n').count() > 1;
    if (emptyLineBetween) {
      return Character.isLowerCase(text.codePointAt(after)) && text.charAt(before - 1) == ',';
    }
    int lineStart = text.lastIndexOf('\n', before - 1) + 1;
    return before - skipSpace(text, lineStart, before) >= WRAPPED_LINE
        || Character.isLowerCase(text.codePointAt(after));
  }

  private static boolean endsSentence(String text, int end) {
    int at = end - 1;
    while (at > 0 && "\"'”’)]»".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?:…".indexOf(text.charAt(at)) >= 0;
  }

  private static int skipSpace(String text, int from, int to) {
    int at = from;
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipSpaceBack(String text, int from, int to) {
    int at = to;
    while (at > from && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
