package org.legomena.language.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legomena.language.Sentence;
import org.legomena.language.TimeExpression;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.reading.Span;

/** Joins two times to one: "from Monday to Friday", "between 2011 and 2013", "in May or June". */
final class Ranges {
  private static final Pattern TO = Pattern.compile("\\s*(?:to|until|till|through|-|–|—)\\s*");
  private static final Pattern AND = Pattern.compile("\\s*and\\s*");
  private static final Pattern OR = Pattern.compile("\\s*or(?: in| on)?\\s*");
  private static final Pattern OPEN = Pattern.compile("(?is)(?:from|between).*");

  private Ranges() {}

  /** The expressions of a sentence, neighbours joined where the words between them say so. */
  static List<TimeExpression> joined(String text, Sentence sentence, List<TimeExpression> times) {
    List<TimeExpression> joined = new ArrayList<>();
    for (TimeExpression time : times) {
      Optional<TimeExpression> before =
          joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
      Optional<TimeExpression> range = before.flatMap(first -> join(text, first, time));
      range.ifPresent(whole -> joined.remove(joined.size() - 1));
      joined.add(range.orElse(time));
    }
    return joined;
  }

  private static Optional<TimeExpression> join(
      String text, TimeExpression first, TimeExpression second) {
    if (first.interval().isEmpty()
        || second.interval().isEmpty()
        || second.span().start() < first.span().end()) {
      return Optional.empty();
    }
    Interval from = first.interval().get();
    Interval to = second.interval().get();
    boolean inOrder = !to.to().isBefore(from.from());
    return inOrder && isRange(text, first.span(), second.span())
        ? Optional.of(whole(first, second, from, to))
        : Optional.empty();
  }

  private static boolean isRange(String text, Span first, Span second) {
    String begin = first.of(text);
    String end = second.of(text);
    String between = text.substring(first.end(), second.start()) + prepositionOf(end);
    boolean opened = OPEN.matcher(begin).matches();
    return OR.matcher(between).matches()
        || TO.matcher(between).matches()
        || opened && AND.matcher(between).matches();
  }

  /** The second time may hold the word that joins: "until Friday". */
  private static String prepositionOf(String words) {
    for (String word : List.of("until ", "till ", "through ")) {
      if (words.startsWith(word)) {
        return word;
      }
    }
    return "";
  }

  private static TimeExpression whole(
      TimeExpression first, TimeExpression second, Interval from, Interval to) {
    TimeValue value = TimeValue.span(from.from(), to.to());
    return new TimeExpression(
        first.span().cover(second.span()),
        first.sentence(),
        value.text(),
        value.interval(),
        value.warning());
  }
}
