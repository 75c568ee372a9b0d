package org.legomena.language.internal;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.legomena.language.Sentence;
import org.legomena.language.TimeExpression;
import org.legomena.language.TimeTagger;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * {@link TimeTagger} on SUTime (Chang and Manning, "SUTime: a library for recognizing and
 * normalizing time expressions", LREC 2012); {@link TimeValues} turns its values into days and
 * mends what news writes differently.
 *
 * <p>SUTime keeps state while it works, so one sentence is tagged at a time; only sentences that
 * hold a word of time are given to it.
 */
public final class SuTimeTagger implements TimeTagger {
  private static final Pattern TIME_WORD =
      Pattern.compile(
          "(?i)\\b(?:\\d{4}s?|\\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\.?"
              + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
              + "|to(?:day|night|morrow)|yesterday|overnight|mornings?|afternoons?|evenings?|nights?|noon|midnight|days?|weeks?|weekends?|months?|years?|decades?|century|centuries|quarter"
              + "|spring|summer|autumn|fall|winter|hours?|minutes?|ago|christmas|easter|ramadan)\\b");

  private final TimeAnnotator annotator;

  /** Loads SUTime's rules; takes about a second. */
  public SuTimeTagger() {
    Properties properties = new Properties();
    properties.setProperty("sutime.includeRange", "false");
    properties.setProperty("sutime.markTimeRanges", "true");
    properties.setProperty("sutime.binders", "0");
    properties.setProperty(
        "sutime.rules",
        "edu/stanford/nlp/models/sutime/defs.sutime.txt,"
            + "edu/stanford/nlp/models/sutime/english.sutime.txt");
    this.annotator = new TimeAnnotator("sutime", properties);
  }

  @Override
  public List<TimeExpression> find(
      String text, List<Sentence> sentences, Optional<LocalDate> published) {
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (TIME_WORD.matcher(sentence.span().of(text)).find()) {
        tag(text, sentence, published, found);
      }
    }
    return found;
  }

  private void tag(
      String text, Sentence sentence, Optional<LocalDate> published, List<TimeExpression> found) {
    Annotation annotation = annotation(text, sentence, published);
    synchronized (annotator) {
      annotator.annotate(annotation);
    }
    List<CoreMap> expressions = annotation.get(TimeAnnotations.TimexAnnotations.class);
    if (expressions == null) {
      return;
    }
    for (CoreMap expression : expressions) {
      Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
      List<CoreLabel> tokens = expression.get(CoreAnnotations.TokensAnnotation.class);
      if (timex == null || tokens == null || tokens.isEmpty()) {
        continue;
      }
      Span span =
          new Span(tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
      boolean apart = found.isEmpty() || !found.get(found.size() - 1).span().overlaps(span);
      if (apart) {
        TimeValues.expression(text, sentence, span, timexValue(timex), published)
            .ifPresent(found::add);
      }
    }
  }

  private static String timexValue(Timex timex) {
    if (timex.value() != null) {
      return timex.value();
    }
    return timex.altVal() == null ? "" : timex.altVal();
  }

  private static Annotation annotation(
      String text, Sentence sentence, Optional<LocalDate> published) {
    Annotation annotation = new Annotation(sentence.span().of(text));
    List<CoreLabel> tokens = new ArrayList<>(sentence.words().size());
    for (Word word : sentence.words()) {
      CoreLabel token = new CoreLabel();
      token.setWord(word.text());
      token.setValue(word.text());
      token.setOriginalText(word.text());
      token.setTag(word.tag());
      token.setLemma(word.lemma());
      token.setBeginPosition(word.span().start());
      token.setEndPosition(word.span().end());
      token.setIndex(word.number());
      tokens.add(token);
    }
    Annotation whole = new Annotation(sentence.span().of(text));
    for (Annotation part : List.of(annotation, whole)) {
      part.set(CoreAnnotations.TokensAnnotation.class, tokens);
      part.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, sentence.span().start());
      part.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, sentence.span().end());
    }
    annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of((CoreMap) whole));
    published.ifPresent(
        day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
    return annotation;
  }
}
