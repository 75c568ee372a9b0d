package org.legomena.coding.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Entity;
import org.legomena.language.EntityKind;
import org.legomena.language.Place;
import org.legomena.language.PlaceKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * What the places of an article are told with: common nouns for them, people who come from them.
 */
final class PlaceMentions {
  private static final Set<String> SETTLEMENTS =
      Set.of("city", "town", "village", "suburb", "enclave", "stronghold");
  private static final Set<String> REGIONS =
      Set.of(
          "region",
          "area",
          "province",
          "district",
          "enclave",
          "peninsula",
          "territory",
          "island",
          "valley",
          "zone");
  private static final Set<PlaceKind> AREAS =
      EnumSet.of(PlaceKind.REGION, PlaceKind.DISPUTED, PlaceKind.WORLD_REGION);
  private static final int DEEPEST = 6;

  private final AnnotatedArticle article;

  PlaceMentions(AnnotatedArticle article) {
    this.article = article;
  }

  /** The place that words without a name stand for. */
  Optional<Place> resumedBy(Sentence sentence, Word word) {
    boolean definite =
        sentence.children(word, "det").stream()
            .anyMatch(det -> det.lemma().matches("the|this|that"));
    boolean named =
        sentence.children(word, "nmod", "appos", "compound").stream().anyMatch(Word::isProperNoun);
    if (word.lemma().equals("there") && word.is("advmod")) {
      return last(word, EnumSet.allOf(PlaceKind.class));
    } else if (!definite || named) {
      return Optional.empty();
    } else if (word.lemma().equals("country")) {
      return last(word, EnumSet.of(PlaceKind.COUNTRY));
    } else if (SETTLEMENTS.contains(word.lemma())) {
      return last(word, EnumSet.of(PlaceKind.CITY, PlaceKind.POINT));
    }
    return REGIONS.contains(word.lemma()) ? last(word, AREAS) : Optional.empty();
  }

  private Optional<Place> last(Word before, Set<PlaceKind> kinds) {
    Place best = null;
    int nearest = -1;
    for (Place place : article.places().all()) {
      if (!kinds.contains(place.kind().orElse(PlaceKind.POINT))) {
        continue;
      }
      for (Span span : place.mentions()) {
        if (span.end() <= before.span().start() && span.start() > nearest) {
          nearest = span.start();
          best = place;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the place is told of people or bodies on the way to the act: "the envoy to Libya". */
  boolean isOfPeople(Trigger trigger, Word word) {
    Sentence sentence = trigger.sentence();
    Word at = word;
    for (int depth = 0; depth < DEEPEST && at.head() > 0; depth++) {
      at = sentence.word(at.head());
      if (at.number() == trigger.word().number() || at.isVerb()) {
        return false;
      }
      if (isPeople(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPeople(Sentence sentence, Word word) {
    return article.places().at(sentence, word).isEmpty()
        && article.participants().at(sentence, word).stream().anyMatch(PlaceMentions::isPerson);
  }

  private static boolean isPerson(Entity entity) {
    return entity.kind() != EntityKind.STATE;
  }
}
