package org.legomena.coding;

import java.util.List;
import java.util.Objects;

/**
 * Why something was coded as it was: a statement, and what it rests on, after the explanations of
 * Lucene.
 *
 * @param words what is stated
 * @param parts what it rests on; empty if it stands for itself
 */
public record Explanation(String words, List<Explanation> parts) {
  public Explanation {
    Objects.requireNonNull(words, "words");
    parts = List.copyOf(parts);
  }

  /** A statement that stands for itself. */
  public static Explanation of(String words) {
    return new Explanation(words, List.of());
  }

  /** One statement a line, what it rests on below it and further in. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    write(lines, 0);
    return lines.toString();
  }

  private void write(StringBuilder lines, int depth) {
    lines.append("  ".repeat(depth)).append(words).append('\n');
    parts.forEach(part -> part.write(lines, depth + 1));
  }
}
