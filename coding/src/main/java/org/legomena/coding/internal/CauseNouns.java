package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.EventType;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Entity;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * Finds who did an act told in the passive by the noun of its cause: "killed in a rebel attack",
 * "wounded by Togolese shelling", "arrested during a raid by the army".
 */
final class CauseNouns {
  private static final Set<EventType> TYPES = Set.of(EventType.ASSAULT, EventType.COERCE);
  private static final Set<String> PREPOSITIONS = Set.of("in", "by", "during", "from", "after");
  private static final Set<String> CAUSES =
      Set.of(
          "airstrike",
          "ambush",
          "assault",
          "attack",
          "blast",
          "bombardment",
          "bombing",
          "crackdown",
          "explosion",
          "fire",
          "gunfire",
          "missile",
          "offensive",
          "operation",
          "raid",
          "rocket",
          "shelling",
          "shooting",
          "strike",
          "sweep");

  /** Who did it; nobody if no such noun tells. */
  List<Entity> of(AnnotatedArticle article, Trigger trigger) {
    if (!TYPES.contains(trigger.entry().type())) {
      return List.of();
    }
    Sentence sentence = trigger.sentence();
    for (Word phrase : sentence.children(trigger.word(), "obl")) {
      if (CAUSES.contains(phrase.lemma()) && standsAfter(sentence, phrase, PREPOSITIONS)) {
        return doers(article, sentence, phrase);
      }
    }
    return List.of();
  }

  private static boolean standsAfter(Sentence sentence, Word phrase, Set<String> prepositions) {
    Optional<Word> preposition = sentence.child(phrase, "case");
    return preposition.filter(word -> prepositions.contains(word.lemma())).isPresent();
  }

  private static List<Entity> doers(AnnotatedArticle article, Sentence sentence, Word cause) {
    List<Entity> doers = new ArrayList<>();
    for (Word child : sentence.children(cause, "nmod:poss", "amod", "compound", "nmod")) {
      boolean names = !child.is("nmod") || child.is("nmod:poss");
      if (names || standsAfter(sentence, child, Set.of("by"))) {
        article.participants().at(sentence, child).stream()
            .filter(entity -> !doers.contains(entity))
            .forEach(doers::add);
      }
    }
    return doers;
  }
}
