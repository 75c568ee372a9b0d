package org.legomena.coding;

import java.util.Objects;
import java.util.OptionalLong;
import org.legomena.reading.Span;

/**
 * A number as the text gives it: exact, at least, at most, or a range.
 *
 * @param min the least it can be; empty if the text gives only an upper bound
 * @param max the most it can be; empty if the text gives only a lower bound; equal to {@code min}
 *     if the number is exact
 * @param span the words
 */
public record Quantity(OptionalLong min, OptionalLong max, Span span) {
  public Quantity {
    Objects.requireNonNull(span, "span");
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("a quantity needs a bound");
    }
    if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
      throw new IllegalArgumentException(
          "quantity has min " + min.getAsLong() + " over max " + max.getAsLong());
    }
  }
}
