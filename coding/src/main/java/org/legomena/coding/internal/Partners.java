package org.legomena.coding.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.EventType;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Entity;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * Finds the other side of a mutual act that names only the partner: "spoke during a debate with the
 * mayor", "kept to the truce with the rebels". It is the subject of the nearest verb above.
 */
final class Partners {
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE);
  private static final int HIGHEST = 3;

  private final LightVerbs lightVerbs;

  Partners(LightVerbs lightVerbs) {
    this.lightVerbs = lightVerbs;
  }

  /** Whether only the partner is named. */
  boolean misses(Trigger trigger, Set<Entity> actors) {
    return MUTUAL.contains(trigger.entry().type())
        && trigger.word().isNoun()
        && actors.size() == 1
        && !trigger.arguments().at("with").isEmpty()
        && trigger.arguments().at("subject").isEmpty();
  }

  /** The participants that are the subject of the nearest verb above; empty if none are. */
  List<Entity> of(AnnotatedArticle article, Trigger trigger) {
    Sentence sentence = trigger.sentence();
    Optional<Word> above = sentence.head(trigger.word());
    for (int steps = 0; steps < HIGHEST && above.isPresent(); steps++) {
      Word word = above.get();
      if (word.isVerb()) {
        for (Word subject : Arguments.of(sentence, word, lightVerbs).at("subject")) {
          List<Entity> found = article.participants().at(sentence, subject);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
      above = sentence.head(word);
    }
    return List.of();
  }
}
