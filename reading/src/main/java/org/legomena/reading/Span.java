package org.legomena.reading;

/**
 * A stretch of an article's text: {@code text.substring(start, end)}.
 *
 * @param start first character, in UTF-16 units of the text as read; 0 or more
 * @param end one past the last character; more than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span needs 0 <= start < end, got " + start + ", " + end);
    }
  }

  /** The number of UTF-16 units; 1 or more. */
  public int length() {
    return end - start;
  }

  /** Whether the two have at least one character in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every character of the other lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the character at this offset lies in it. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The shortest span that holds both, with whatever stands between them. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The words the span stands for.
   *
   * @throws IndexOutOfBoundsException if the span ends past the text
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
