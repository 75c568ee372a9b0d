package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.List;
import org.legomena.language.Quotation;
import org.legomena.reading.Span;

/**
 * Finds stretches in double quotation marks (straight, curly, low, angled, and two single marks),
 * and in single ones where they plainly quote. A quotation ends with its paragraph at the latest,
 * so a mark that is never closed cannot swallow the article.
 */
public final class QuotationFinder {
  /** Single marks quote a few sentences at most; farther apart they are apostrophes. */
  private static final int LONGEST_SINGLE = 500;

  private QuotationFinder() {}

  /** The quotations in order of the text, none inside another. */
  public static List<Quotation> find(String text) {
    List<Quotation> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (opens(text, at)) {
        int end = close(text, at, closer(c));
        int limit = paragraphEnd(text, at);
        boolean closed = end >= 0 && end < limit;
        int last = closed ? end + 1 : limit;
        if (last - at > 1) {
          found.add(new Quotation(new Span(at, last), closed));
        }
        at = last;
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    if (c == '“' || c == '«' || c == '„') {
      return true;
    }
    boolean atStart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean wordFollows = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    if (c == '"') {
      return wordFollows;
    }
    return (c == '‘' || c == '\'')
        && atStart
        && wordFollows
        && Character.isLetter(text.charAt(at + 1))
        && closesSingle(text, at);
  }

  /** Whether a single mark is closed within the paragraph by one that is no apostrophe. */
  private static boolean closesSingle(String text, int open) {
    return close(text, open, closer(text.charAt(open))) > open + 2;
  }

  private static char closer(char open) {
    return switch (open) {
      case '“', '„' -> '”';
      case '«' -> '»';
      case '‘' -> '’';
      default -> open;
    };
  }

  private static int close(String text, int open, char closer) {
    boolean single = closer == '’' || closer == '\'';
    int limit = paragraphEnd(text, open);
    if (single) {
      limit = Math.min(limit, open + LONGEST_SINGLE);
    }
    for (int at = open + 1; at < limit; at++) {
      char c = text.charAt(at);
      boolean mark =
          c == closer || closer == '”' && (c == '"' || c == '“' && text.charAt(open) == '„');
      if (mark && (closer == '”' || closer == '"' || closer == '»' || endsWord(text, at))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a single mark ends a quotation rather than standing for a letter or a possessive. */
  private static boolean endsWord(String text, int at) {
    boolean letterAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean possessive =
        text.charAt(at - 1) == 's' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return !letterAfter && !possessive;
  }

  private static int paragraphEnd(String text, int at) {
    int end = text.indexOf("\n\n", at);
    return end < 0 ? text.length() : end;
  }
}
