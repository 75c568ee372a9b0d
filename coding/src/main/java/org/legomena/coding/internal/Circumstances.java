package org.legomena.coding.internal;

import java.util.Optional;
import java.util.Set;
import org.legomena.coding.EventTime;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Place;
import org.legomena.language.Sentence;
import org.legomena.language.TimeExpression;
import org.legomena.language.Word;

/**
 * Finds when and where an act happens, from its own clause: a time or place belongs to the nearest
 * act above it in the tree, and never to one in another clause.
 */
final class Circumstances {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "on",
          "near",
          "outside",
          "inside",
          "across",
          "around",
          "into",
          "through",
          "throughout",
          "along",
          "over",
          "off",
          "from",
          "to",
          "toward",
          "towards",
          "of",
          "within",
          "between");

  private Circumstances() {}

  /** The time of the act, if its clause tells one. */
  static Optional<EventTime> time(AnnotatedArticle article, Trigger trigger) {
    Sentence sentence = trigger.sentence();
    TimeExpression best = null;
    int nearest = Integer.MAX_VALUE;
    for (TimeExpression time : article.times()) {
      if (time.sentence() != sentence.number() || time.interval().isEmpty()) {
        continue;
      }
      Optional<Word> word = headOf(sentence, time);
      if (word.isEmpty()) {
        continue;
      }
      int distance = distance(trigger, word.get());
      if (distance < nearest) {
        nearest = distance;
        best = time;
      }
    }
    return Optional.ofNullable(best).map(time -> new EventTime(time.span(), time.interval()));
  }

  private static Optional<Word> headOf(Sentence sentence, TimeExpression time) {
    Word head = null;
    for (Word word : sentence.words()) {
      boolean inside = time.span().overlaps(word.span());
      if (inside
          && (word.head() == 0 || !time.span().overlaps(sentence.word(word.head()).span()))
          && !word.tag().equals("IN")) {
        head = word;
      }
    }
    return Optional.ofNullable(head);
  }

  /**
   * Steps up from the circumstance to the act or the verb that carries it; very large if not below.
   */
  private static int distance(Trigger trigger, Word word) {
    Sentence sentence = trigger.sentence();
    Word carrier = carrier(trigger);
    Word at = word;
    int steps = 0;
    while (at.head() > 0) {
      at = sentence.word(at.head());
      steps++;
      if (at.number() == trigger.word().number()) {
        return steps;
      }
      if (at.number() == carrier.number()) {
        return steps + 1;
      }
      if (isClauseBorder(at)) {
        return Integer.MAX_VALUE;
      }
    }
    return Integer.MAX_VALUE;
  }

  /**
   * The verb of the act's own clause: itself, its light verb, or the verb its noun is subject or
   * object of.
   */
  private static Word carrier(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    Word word = trigger.word();
    if (word.isVerb()) {
      return word.is("xcomp") && word.head() > 0 && sentence.word(word.head()).isVerb()
          ? sentence.word(word.head())
          : word;
    }
    Optional<Word> light = trigger.arguments().lightVerb(word);
    if (light.isPresent()) {
      return light.get();
    }
    if (word.isAny("nsubj", "obj", "obl") && word.head() > 0) {
      return sentence.word(word.head());
    }
    return word;
  }

  private static boolean isClauseBorder(Word word) {
    return word.isVerb()
        && word.isAny("ccomp", "advcl", "acl", "parataxis", "conj", "xcomp", "csubj");
  }

  /** The place of the act, if its clause tells one: the most specific, then the nearest. */
  static Optional<Place> place(AnnotatedArticle article, Trigger trigger) {
    Sentence sentence = trigger.sentence();
    Place best = null;
    int nearest = Integer.MAX_VALUE;
    for (Word word : sentence.words()) {
      Optional<Place> place = article.places().at(sentence, word);
      if (place.isEmpty() || !isWhere(sentence, word, trigger)) {
        continue;
      }
      int distance = distance(trigger, word);
      if (distance == Integer.MAX_VALUE) {
        continue;
      }
      boolean country =
          article.participants().at(sentence, word).stream()
              .anyMatch(e -> e.name().equals(place.get().name()));
      int rank = distance + (country ? 3 : 0);
      if (rank < nearest) {
        nearest = rank;
        best = place.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isWhere(Sentence sentence, Word word, Trigger trigger) {
    Word at = word;
    while (at.is("conj") && at.head() > 0) {
      at = sentence.word(at.head());
    }
    if (at.is("obj") || at.is("nsubj:pass")) {
      return at.head() == trigger.word().number();
    }
    return sentence
        .child(at, "case")
        .filter(preposition -> PLACE_PREPOSITIONS.contains(preposition.lemma()))
        .isPresent();
  }
}
