package org.legomena.coding;

import java.util.Objects;
import java.util.Optional;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.reading.Span;

/**
 * When an event happens or would happen.
 *
 * @param span the words that tell it
 * @param interval the closed interval of days, if the words can be resolved
 */
public record EventTime(Span span, Optional<Interval> interval) {
  public EventTime {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(interval, "interval");
  }
}
