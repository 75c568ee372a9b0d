package org.legomena.cli.format;

import java.util.Locale;
import org.jline.utils.WCWidth;

/**
 * Makes strangers' text safe and measurable for a terminal.
 *
 * <p>A text may hold escape sequences that move the cursor or set the window's title, and direction
 * marks that show it in another order than it has. They are shown, not obeyed.
 */
final class DisplayText {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0x00AD;

  private DisplayText() {}

  /**
   * The text in one line that only prints: white space of any kind is one space each, control
   * characters are their pictures ({@code ESC} is ␛), and other invisible characters are written as
   * {@code <U+202E>}, except the two joiners, which letters need.
   */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> appendSafe(codePoint, safe));
    return safe.toString();
  }

  private static void appendSafe(int codePoint, StringBuilder safe) {
    if (codePoint == SOFT_HYPHEN) {
      return;
    }
    if (isSpace(codePoint)) {
      safe.append(' ');
    } else if (codePoint < ' ') {
      safe.appendCodePoint(CONTROL_PICTURES + codePoint);
    } else if (codePoint == 0x7F) {
      safe.appendCodePoint(DELETE_PICTURE);
    } else if (isInvisible(codePoint)) {
      safe.append(String.format(Locale.ROOT, "<U+%04X>", codePoint));
    } else {
      safe.appendCodePoint(codePoint);
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) && (codePoint < 0x1C || codePoint >= ' ')
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x85;
  }

  private static boolean isInvisible(int codePoint) {
    if (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  /** How many columns a character takes: 0, 1 or 2. */
  static int width(int codePoint) {
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }

  /** How many columns a safe text takes. */
  static int width(String text) {
    return text.codePoints().map(DisplayText::width).sum();
  }

  /**
   * The text, or its beginning and … if it takes more columns than that.
   *
   * @param columns 1 or more
   */
  static String clip(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    StringBuilder clipped = new StringBuilder();
    int used = 0;
    for (int codePoint : text.codePoints().toArray()) {
      used += width(codePoint);
      if (used > columns - 1) {
        break;
      }
      clipped.appendCodePoint(codePoint);
    }
    return clipped.toString().stripTrailing() + "…";
  }
}
