package org.legomena.cli.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in which every character has its look. What is added is made safe for a terminal, so nothing
 * but {@link #render} puts escape sequences into it.
 */
final class StyledText {
  private final List<Glyph> glyphs;

  private record Glyph(int codePoint, Style style) {
    int width() {
      return DisplayText.width(codePoint);
    }

    boolean isSpace() {
      return codePoint == ' ';
    }
  }

  StyledText() {
    this(List.of());
  }

  private StyledText(List<Glyph> glyphs) {
    this.glyphs = new ArrayList<>(glyphs);
  }

  /** A text of one look. */
  static StyledText of(String text, Style style) {
    return new StyledText().add(text, style);
  }

  /** Adds text at the end. */
  StyledText add(String text, Style style) {
    DisplayText.safe(text)
        .codePoints()
        .forEach(codePoint -> glyphs.add(new Glyph(codePoint, style)));
    return this;
  }

  /** Adds another styled text at the end. */
  StyledText add(StyledText other) {
    glyphs.addAll(other.glyphs);
    return this;
  }

  /** Adds plain text at the end. */
  StyledText add(String text) {
    return add(text, Style.PLAIN);
  }

  boolean isEmpty() {
    return glyphs.isEmpty();
  }

  /** How many columns it takes in one line. */
  int width() {
    return glyphs.stream().mapToInt(Glyph::width).sum();
  }

  /**
   * The text in lines of at most so many columns, broken at spaces, or inside a word that is longer
   * than a line. At least one line, which may be empty.
   *
   * @param columns 2 or more, as a character may take two
   */
  List<StyledText> lines(int columns) {
    List<StyledText> lines = new ArrayList<>();
    int start = 0;
    while (start < glyphs.size()) {
      int end = lineEnd(start, columns);
      lines.add(new StyledText(glyphs.subList(start, trimmed(start, end))));
      start = end;
      while (start < glyphs.size() && glyphs.get(start).isSpace()) {
        start++;
      }
    }
    if (lines.isEmpty()) {
      lines.add(new StyledText());
    }
    return lines;
  }

  private int lineEnd(int start, int columns) {
    int used = 0;
    int lastSpace = -1;
    for (int at = start; at < glyphs.size(); at++) {
      used += glyphs.get(at).width();
      if (glyphs.get(at).isSpace()) {
        lastSpace = at;
      } else if (used > columns) {
        return lastSpace > start ? lastSpace : Math.max(at, start + 1);
      }
    }
    return glyphs.size();
  }

  private int trimmed(int start, int end) {
    int last = end;
    while (last > start && glyphs.get(last - 1).isSpace()) {
      last--;
    }
    return last;
  }

  /** The characters, with escape sequences for their looks if colour is wanted. */
  String render(boolean color) {
    StringBuilder rendered = new StringBuilder();
    Style current = Style.PLAIN;
    for (Glyph glyph : glyphs) {
      if (color && glyph.style() != current) {
        rendered.append(current == Style.PLAIN ? "" : Style.RESET).append(glyph.style().start());
        current = glyph.style();
      }
      rendered.appendCodePoint(glyph.codePoint());
    }
    if (current != Style.PLAIN) {
      rendered.append(Style.RESET);
    }
    return rendered.toString();
  }
}
