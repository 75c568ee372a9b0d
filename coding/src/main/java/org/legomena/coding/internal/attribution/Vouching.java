package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Quotation;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * Decides for which part of a content its source vouches, so that what happens in it is told by the
 * source and not by the author: all of a clause that is said, and what is quoted anyhow. A thing
 * only named ("condemned the attack", "announced duties") or only wanted is told by the author.
 */
final class Vouching {
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");
  private static final int SHORTEST_QUOTATION = 20;

  private final AttributionCues cues;
  private final AnnotatedArticle article;

  Vouching(AttributionCues cues, AnnotatedArticle article) {
    this.cues = cues;
    this.article = article;
  }

  /**
   * The parts of the content for which the source vouches; none if the text names no source, or one
   * that there is not ("no group has claimed").
   */
  List<Span> vouched(Scope scope) {
    if (scope.sourceSpans().isEmpty() || isNobody(scope)) {
      return List.of();
    }
    if (cues.vouches(scope.cue()) && isClause(scope)) {
      return scope.content();
    }
    return quoted(scope.content());
  }

  private static boolean isNobody(Scope scope) {
    return !scope.source().isEmpty() && NOBODY.contains(scope.source().get(0).lemma());
  }

  private static boolean isClause(Scope scope) {
    List<Word> words = scope.contentWords();
    if (words.isEmpty()) {
      return true;
    }
    Sentence sentence = scope.sentence();
    return beginsClause(words.get(0))
        || words.stream()
            .filter(word -> word.head() == 0 || !words.contains(sentence.word(word.head())))
            .anyMatch(top -> top.isVerb() || sentence.has(top, "nsubj", "cop", "mark", "aux"));
  }

  private static boolean beginsClause(Word word) {
    return word.tag().startsWith("W") || word.lemma().equals("that") && word.tag().equals("IN");
  }

  private List<Span> quoted(List<Span> content) {
    List<Span> parts = new ArrayList<>();
    for (Span span : content) {
      for (Quotation quotation : article.quotations()) {
        Span inside = quotation.span();
        if (inside.overlaps(span) && inside.length() >= SHORTEST_QUOTATION) {
          parts.add(
              new Span(Math.max(inside.start(), span.start()), Math.min(inside.end(), span.end())));
        }
      }
    }
    return parts;
  }
}
