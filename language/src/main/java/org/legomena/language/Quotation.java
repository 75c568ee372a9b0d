package org.legomena.language;

import java.util.Objects;
import org.legomena.reading.Span;

/**
 * A stretch of text in quotation marks.
 *
 * @param span from the opening mark to the closing one, both included; to the end of the paragraph
 *     if it is never closed
 * @param closed whether a closing mark was found
 */
public record Quotation(Span span, boolean closed) {
  public Quotation {
    Objects.requireNonNull(span, "span");
  }
}
