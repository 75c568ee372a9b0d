package org.legomena.language.internal.time;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of words and how its days are reckoned.
 *
 * @param pattern of the words; it must match between ends of words
 * @param reckoning empty if the words tell no time after all
 */
record TimeRule(Pattern pattern, Reckoning reckoning) {
  /** Days from matched words. */
  @FunctionalInterface
  interface Reckoning {
    Optional<TimeValue> reckon(Matcher words, TimeContext context);
  }

  /** A rule whose pattern needs ends of words on both sides. */
  static TimeRule of(String pattern, Reckoning reckoning) {
    return new TimeRule(Pattern.compile("(?<![\\w$£€.-])(?:" + pattern + ")(?![\\w%])"), reckoning);
  }

  /** The value, or a fault where the calendar knows no such day. */
  Optional<TimeValue> value(Matcher words, TimeContext context) {
    try {
      return reckoning.reckon(words, context);
    } catch (DateTimeException e) {
      return Optional.of(
          TimeValue.faulty(words.group(), "is no day of the calendar: " + e.getMessage()));
    }
  }
}
