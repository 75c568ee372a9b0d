package org.legomena.cli.benchmark;

import java.time.Duration;
import java.util.Objects;

/**
 * How long something took.
 *
 * @param name of the stage
 * @param words how many words went through it
 * @param time how long it took
 */
public record Measurement(String name, long words, Duration time) {
  private static final double NANOS_PER_SECOND = 1e9;

  public Measurement {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(time, "time");
  }

  /** Words a second; 0 or more. */
  public double wordsPerSecond() {
    return words * NANOS_PER_SECOND / Math.max(1, time.toNanos());
  }
}
