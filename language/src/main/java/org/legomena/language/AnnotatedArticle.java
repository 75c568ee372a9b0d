package org.legomena.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.legomena.reading.Article;
import org.legomena.reading.Span;

/**
 * An article with what the language stage found in it.
 *
 * @param article as read
 * @param sentences in order, numbered from 0; none if the language cannot be read
 * @param times time expressions in order
 * @param quotations stretches in quotation marks, in order, none inside another
 * @param participants who is mentioned where
 * @param places which place is named where
 * @param warnings what a reader should know
 */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<TimeExpression> times,
    List<Quotation> quotations,
    Participants participants,
    Places places,
    List<String> warnings) {
  public AnnotatedArticle {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    quotations = List.copyOf(quotations);
    Objects.requireNonNull(participants, "participants");
    Objects.requireNonNull(places, "places");
    warnings = List.copyOf(warnings);
  }

  /** The words at a span. */
  public String words(Span span) {
    return span.of(article.text());
  }

  /** The quotation that holds the span, marks left out. */
  public Optional<Quotation> quotationAround(Span span) {
    for (Quotation quotation : quotations) {
      if (quotation.span().start() > span.start()) {
        return Optional.empty();
      }
      if (quotation.span().contains(span)) {
        return Optional.of(quotation);
      }
    }
    return Optional.empty();
  }
}
