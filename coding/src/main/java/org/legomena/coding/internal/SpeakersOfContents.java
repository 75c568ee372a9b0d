package org.legomena.coding.internal;

import java.util.List;
import java.util.Optional;
import org.legomena.coding.internal.attribution.FoundAttribution;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Entity;
import org.legomena.language.EntityKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * {@link Speakers} by the attributions: "I" is the source, "we" the state or body it speaks for.
 */
final class SpeakersOfContents implements Speakers {
  private final AnnotatedArticle article;
  private final List<FoundAttribution> attributions;

  SpeakersOfContents(AnnotatedArticle article, List<FoundAttribution> attributions) {
    this.article = article;
    this.attributions = attributions;
  }

  @Override
  public List<Entity> firstPerson(Sentence sentence, Word word) {
    boolean singular = SINGULAR.contains(word.lemma());
    if (!singular && !PLURAL.contains(word.lemma())) {
      return List.of();
    }
    Optional<Entity> speaker =
        ArticleCoding.innermost(attributions, word.span()).flatMap(FoundAttribution::speaker);
    if (speaker.isEmpty()) {
      return List.of();
    }
    return List.of(singular ? speaker.get() : spokenFor(speaker.get()));
  }

  private Entity spokenFor(Entity speaker) {
    boolean official = speaker.sectors().contains("GOV") || speaker.sectors().contains("LEG");
    if (speaker.kind() != EntityKind.PERSON || !official) {
      return speaker;
    }
    return article.participants().all().stream()
        .filter(entity -> entity.kind() == EntityKind.STATE)
        .filter(entity -> entity.country().equals(speaker.country()))
        .findFirst()
        .orElse(speaker);
  }
}
