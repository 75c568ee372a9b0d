package org.legomena.language;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.legomena.reading.Span;

/**
 * Words that tell a time, resolved as far as the publication date allows.
 *
 * @param span the words
 * @param sentence number of their sentence
 * @param value ISO 8601 or TIMEX3 value as far as known: {@code 2018-01-23}, {@code 2018-W04},
 *     {@code XXXX-09-28}, {@code P4D}
 * @param interval the closed interval of days, if it is known
 * @param warning why the words name no days, where that is the text's fault
 */
public record TimeExpression(
    Span span, int sentence, String value, Optional<Interval> interval, Optional<String> warning) {
  public TimeExpression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(warning, "warning");
  }

  /** An expression without fault. */
  public TimeExpression(Span span, int sentence, String value, Optional<Interval> interval) {
    this(span, sentence, value, interval, Optional.empty());
  }

  /**
   * A closed interval of days.
   *
   * @param from first day
   * @param to last day, not before the first
   */
  public record Interval(LocalDate from, LocalDate to) {
    public Interval {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("interval ends " + to + " before it starts " + from);
      }
    }

    /** One day. */
    public static Interval day(LocalDate day) {
      return new Interval(day, day);
    }
  }
}
