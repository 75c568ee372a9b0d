package org.legomena.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the time expressions of an article and reckons them from its day of publication. Safe for
 * use by several threads at once.
 */
public interface TimeTagger {
  /**
   * The time expressions in order of the text, none overlapping another.
   *
   * @param text the article's text
   * @param sentences its sentences
   * @param published the day by which "on Thursday" is reckoned; without it relative expressions
   *     have no interval
   */
  List<TimeExpression> find(String text, List<Sentence> sentences, Optional<LocalDate> published);
}
