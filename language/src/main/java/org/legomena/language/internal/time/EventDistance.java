package org.legomena.language.internal.time;

import static org.legomena.language.internal.time.TimeWords.NUMBER;
import static org.legomena.language.internal.time.TimeWords.UNIT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legomena.language.Sentence;
import org.legomena.language.TimeExpression;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.reading.Span;

/**
 * Times told by the distance to an event: "a week before his talks with Putin". The event's day is
 * that of the last sentence that names the same and tells a day.
 */
final class EventDistance {
  private static final Pattern PATTERN =
      Pattern.compile(
          "\\b(?i:(?<come>comes?|came)(?: just| only)? )?(?<n>(?i:"
              + NUMBER
              + ")) (?<u>"
              + UNIT
              + ")s? (?<w>before|after) (?<e>[^,.;()]{3,90})");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{3,}");

  private final String text;
  private final List<TimeExpression> told;

  EventDistance(String text, List<TimeExpression> told) {
    this.text = text;
    this.told = told;
  }

  /** Adds such times to those found in the sentence. */
  void find(Sentence sentence, Optional<LocalDate> published, List<TimeExpression> here) {
    Matcher matcher = PATTERN.matcher(sentence.span().of(text));
    while (matcher.find()) {
      int offset = sentence.span().start();
      Span span = new Span(matcher.start("n") + offset, matcher.end("w") + offset);
      if (here.stream().noneMatch(time -> time.span().overlaps(span))) {
        TimeValue value = value(matcher, sentence, published);
        here.add(NewsTimeTagger.expression(text, sentence, span, value));
        here.sort(Comparator.comparingInt(time -> time.span().start()));
      }
    }
  }

  private TimeValue value(Matcher words, Sentence sentence, Optional<LocalDate> published) {
    int count = TimeWords.number(words.group("n")).orElse(0);
    String unit = words.group("u");
    boolean before = words.group("w").equals("before");
    boolean comes = words.group("come") != null && !before;
    Optional<LocalDate> event = comes ? published : dayOf(words.group("e"), sentence);
    if (count == 0 || event.isEmpty()) {
      return TimeValue.open("PX" + unit.substring(0, 1).toUpperCase(Locale.ROOT));
    }
    int direction = before || comes ? -1 : 1;
    return TimeValue.day(PeriodRules.shifted(unit, direction * count, event.get()));
  }

  private Optional<LocalDate> dayOf(String event, Sentence sentence) {
    Matcher names = NAME.matcher(event);
    while (names.find()) {
      for (int i = told.size() - 1; i >= 0; i--) {
        Optional<LocalDate> day = dayWith(names.group(), told.get(i), sentence);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> dayWith(String name, TimeExpression time, Sentence sentence) {
    boolean near = time.sentence() < sentence.number();
    Optional<Interval> day = time.interval().filter(days -> days.from().equals(days.to()));
    return near && day.isPresent() && sentenceAround(time.span()).contains(name)
        ? Optional.of(day.get().from())
        : Optional.empty();
  }

  private String sentenceAround(Span span) {
    int begin =
        Math.max(text.lastIndexOf(". ", span.start()), text.lastIndexOf('\n', span.start()));
    int end = text.indexOf(". ", span.end());
    return text.substring(Math.max(0, begin), end < 0 ? text.length() : end);
  }
}
