package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.coding.internal.attribution.FoundAttribution;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Entity;
import org.legomena.language.Word;
import org.legomena.language.WordRef;

/**
 * The article as its acts are judged: all acts that the rules saw, who is mentioned in which
 * sentence, and how much the article is about each participant.
 */
final class Context {
  /** A word that means participants. */
  record Seen(Word word, List<Entity> entities) {}

  private final AnnotatedArticle article;
  private final List<Draft> drafts;
  private final List<FoundAttribution> attributions;
  private final Map<Integer, List<Seen>> bySentence = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  Context(AnnotatedArticle article, List<Draft> drafts, List<FoundAttribution> attributions) {
    this.article = article;
    this.drafts = List.copyOf(drafts);
    this.attributions = attributions;
    article.participants().atWords().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> see(entry.getKey(), entry.getValue()));
    rank();
  }

  private void see(WordRef place, List<Entity> entities) {
    Word word = article.sentences().get(place.sentence()).word(place.word());
    bySentence
        .computeIfAbsent(place.sentence(), none -> new ArrayList<>())
        .add(new Seen(word, entities));
  }

  private void rank() {
    List<Entity> sorted = new ArrayList<>(article.participants().all());
    sorted.sort((one, other) -> other.mentions().size() - one.mentions().size());
    for (Entity entity : sorted) {
      ranks.put(entity.id(), ranks.size());
    }
  }

  AnnotatedArticle article() {
    return article;
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** The words of a sentence that mean participants, in order. */
  List<Seen> seenIn(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** Place of a participant among all by number of mentions, from 0. */
  int rank(Entity entity) {
    return ranks.getOrDefault(entity.id(), ranks.size());
  }

  /** The participants most mentioned, the most mentioned first. */
  List<Entity> foremost(int count) {
    return article.participants().all().stream()
        .filter(entity -> rank(entity) < count)
        .sorted((one, other) -> rank(one) - rank(other))
        .toList();
  }

  /** The innermost attribution that holds the act. */
  Optional<FoundAttribution> attribution(Draft draft) {
    return ArticleCoding.innermost(attributions, draft.trigger().word().span());
  }
}
