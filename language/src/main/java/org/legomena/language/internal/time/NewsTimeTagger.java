package org.legomena.language.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legomena.language.Sentence;
import org.legomena.language.TimeExpression;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.language.TimeTagger;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * {@link TimeTagger} for English news by rules of its own.
 *
 * <p>It took the place of SUTime (Chang and Manning, LREC 2012), which needs many times as long and
 * reckons a bare "Thursday" or "September" forward as often as back. Has no state, so it may be
 * used by several threads at once.
 */
public final class NewsTimeTagger implements TimeTagger {
  private static final List<TimeRule> RULES =
      Stream.of(
              HolidayRules.rules(),
              PeriodRules.beforeDates(),
              DateRules.rules(),
              WeekdayRules.rules(),
              DistanceRules.rules(),
              PeriodRules.rules(),
              YearRules.rules(),
              DateRules.months())
          .flatMap(List::stream)
          .toList();
  private static final Pattern TIME_WORD =
      Pattern.compile(
          "\\d|(?i:day|hour|minute|week|month|year|decade|centur|quarter|half|night|morning|afternoon|evening"
              + "|morrow|spring|summer|autumn|fall|winter|christmas|easter|nowruz|hallow|weekend)"
              + "|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG"
              + "|SEP|OCT|NOV|DEC|Mon|Tue|Wed|Thu|Fri|Sat|Sun");
  private static final int SENTENCES_BACK = 3;

  /** Words before a time that belong to it. */
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?i)(?:^|\\s)((?:in|on|at|by|since|until|till|from|for|during|before|after|over|through"
              + "|throughout|between|around|as of|starting|beginning|ahead of)\\s+)$");

  @Override
  public List<TimeExpression> find(
      String text, List<Sentence> sentences, Optional<LocalDate> published) {
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      String words = sentence.span().of(text);
      if (TIME_WORD.matcher(words).find()) {
        tag(text, sentence, published, found);
      }
    }
    return found;
  }

  private static void tag(
      String text, Sentence sentence, Optional<LocalDate> published, List<TimeExpression> found) {
    List<Match> matches = matches(sentence.span().of(text));
    EventDistance distance = new EventDistance(text, found);
    List<TimeExpression> here = new ArrayList<>();
    for (Match match : matches) {
      Span span = match.in(sentence.span().start());
      TimeContext context =
          new TimeContext(
              published,
              Tense.of(sentence, span, text),
              reference(found, here, sentence),
              text.substring(sentence.span().start(), span.start()),
              text.substring(span.end(), sentence.span().end()));
      match
          .rule()
          .value(match.matcher(), context)
          .map(value -> bounded(value, context))
          .map(value -> expression(text, sentence, span, value))
          .ifPresent(here::add);
    }
    distance.find(sentence, published, here);
    found.addAll(Ranges.joined(text, sentence, here));
  }

  private record Match(TimeRule rule, Matcher matcher, Span inSentence) {
    Span in(int offset) {
      return new Span(inSentence.start() + offset, inSentence.end() + offset);
    }
  }

  /** What the rules match, earlier rules first served, in order of the text. */
  private static List<Match> matches(String words) {
    List<Match> taken = new ArrayList<>();
    for (TimeRule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(words);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        if (taken.stream().noneMatch(match -> match.inSentence().overlaps(span))) {
          Matcher own = rule.pattern().matcher(words);
          own.find(matcher.start());
          taken.add(new Match(rule, own, span));
        }
      }
    }
    taken.sort(Comparator.comparingInt(match -> match.inSentence().start()));
    return taken;
  }

  private static Optional<Interval> reference(
      List<TimeExpression> before, List<TimeExpression> here, Sentence sentence) {
    for (List<TimeExpression> told : List.of(here, before)) {
      for (int i = told.size() - 1; i >= 0; i--) {
        TimeExpression time = told.get(i);
        if (sentence.number() - time.sentence() > SENTENCES_BACK) {
          return Optional.empty();
        }
        if (time.interval().isPresent()) {
          return time.interval();
        }
      }
    }
    return Optional.empty();
  }

  /** "since Saturday" lasts up to publication, "by March 31" from then on. */
  private static TimeValue bounded(TimeValue value, TimeContext context) {
    if (value.interval().isEmpty() || context.published().isEmpty()) {
      return value;
    }
    LocalDate today = context.published().get();
    Interval told = value.interval().get();
    String before = lastWord(context.before());
    if (before.equals("since") && !told.from().isAfter(today)) {
      return TimeValue.span(told.from(), today);
    }
    boolean limit = before.equals("by") || before.equals("until") || before.equals("till");
    if (limit && !told.to().isBefore(today)) {
      return TimeValue.span(today, told.to());
    }
    return before.equals("before") ? TimeValue.open(value.text()) : value;
  }

  private static String lastWord(String before) {
    String trimmed = before.stripTrailing();
    int space = Math.max(trimmed.lastIndexOf(' '), trimmed.lastIndexOf('\n'));
    return trimmed.substring(space + 1).toLowerCase(Locale.ROOT);
  }

  static TimeExpression expression(String text, Sentence sentence, Span span, TimeValue value) {
    String before = text.substring(sentence.span().start(), span.start());
    Matcher preposition = PREPOSITION.matcher(before);
    Span wide =
        preposition.find()
            ? new Span(span.start() - preposition.group(1).length(), span.end())
            : span;
    return new TimeExpression(
        ofWords(sentence, wide),
        sentence.number(),
        value.text(),
        value.interval(),
        value.warning().map(why -> "'" + span.of(text) + "' " + why));
  }

  /** The span widened to whole words. */
  private static Span ofWords(Sentence sentence, Span span) {
    Optional<Word> first = sentence.wordAt(span.start());
    Optional<Word> last = sentence.wordAt(span.end() - 1);
    boolean hyphen = first.filter(word -> word.span().start() < span.start()).isPresent();
    return first.isEmpty() || last.isEmpty() || hyphen ? span : first.get().span().cover(span);
  }
}
