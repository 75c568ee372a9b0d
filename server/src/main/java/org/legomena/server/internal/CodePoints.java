package org.legomena.server.internal;

import java.util.List;
import org.legomena.reading.Span;

/** Turns spans in UTF-16 units of a text into spans in code points, and back. */
final class CodePoints {
  private static final int STRIDE = 512;

  private final String text;
  private final boolean plain;
  private final int[] marks;

  private CodePoints(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
    this.marks = new int[plain ? 0 : text.length() / STRIDE + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = marks[i - 1] + text.codePointCount((i - 1) * STRIDE, i * STRIDE);
    }
  }

  static CodePoints of(String text) {
    return new CodePoints(text);
  }

  /** Start and end of a span, in code points. */
  List<Integer> of(Span span) {
    return List.of(count(span.start()), count(span.end()));
  }

  List<List<Integer>> of(List<Span> spans) {
    return spans.stream().map(this::of).toList();
  }

  /**
   * The span in UTF-16 units.
   *
   * @throws IllegalArgumentException if it is not within the text
   */
  Span units(List<Integer> points) {
    if (points.size() != 2 || points.get(0) < 0) {
      throw new IllegalArgumentException("a span is [start, end], got " + points);
    }
    try {
      int start = text.offsetByCodePoints(0, points.get(0));
      return new Span(start, text.offsetByCodePoints(start, points.get(1) - points.get(0)));
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("span " + points + " is not within the text", e);
    }
  }

  private int count(int offset) {
    if (plain) {
      return offset;
    }
    int mark = offset / STRIDE;
    return marks[mark] + text.codePointCount(mark * STRIDE, offset);
  }
}
