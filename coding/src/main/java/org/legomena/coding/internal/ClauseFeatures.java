package org.legomena.coding.internal;

import java.util.Optional;
import java.util.Set;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * What the words around a trigger say, for models to weigh: its form, auxiliaries, modifiers, the
 * words it depends on, and the verb of its clause.
 */
final class ClauseFeatures {
  private static final Set<String> HELPERS = Set.of("aux", "cop", "mark", "case", "det", "advmod");
  private static final int FARTHEST = 3;

  private final LightVerbs lightVerbs;

  ClauseFeatures(LightVerbs lightVerbs) {
    this.lightVerbs = lightVerbs;
  }

  /** Adds them for a trigger. */
  void add(Trigger trigger, Features features) {
    Sentence sentence = trigger.sentence();
    Word word = trigger.word();
    features.add("tag", word.tag()).add("rel", word.relation());
    children(sentence, word, "", features);
    governors(sentence, word, features);
    trigger
        .arguments()
        .lightVerb(word)
        .ifPresent(
            verb -> {
              features.add("light", verb.lemma()).add("light.tag", verb.tag());
              children(sentence, verb, "light.", features);
              features.add("light.rel", verb.relation());
              governors(sentence, verb, features);
            });
    clauseVerb(sentence, word).ifPresent(verb -> clause(sentence, verb, features));
  }

  private static void children(Sentence sentence, Word word, String prefix, Features features) {
    for (Word child : sentence.children(word)) {
      String relation = universal(child);
      if (HELPERS.contains(relation)) {
        features.add(prefix + relation, child.lemma());
      } else if (relation.equals("amod") || relation.equals("compound")) {
        features.add(prefix + "mod", child.lemma());
      } else {
        features.add(prefix + "has", relation);
      }
    }
  }

  private void governors(Sentence sentence, Word word, Features features) {
    Word at = lightVerbs.containerOf(sentence, word);
    for (int step = 1; step <= FARTHEST && at.head() > 0; step++) {
      Word head = sentence.word(at.head());
      features.add("gov" + step, head.lemma() + "<" + universal(at));
      features.add("gov" + step + ".tag", head.tag() + "<" + universal(at));
      if (step == 1) {
        features.add("gov", head.lemma());
      }
      at = head;
    }
  }

  private static Optional<Word> clauseVerb(Sentence sentence, Word word) {
    Word at = word;
    while (at.head() > 0) {
      at = sentence.word(at.head());
      if (at.isVerb()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static void clause(Sentence sentence, Word verb, Features features) {
    features.add("verb", verb.lemma()).add("verb.tag", verb.tag());
    for (Word child : sentence.children(verb, "aux", "advmod", "mark")) {
      features.add("verb." + universal(child), child.lemma());
    }
  }

  /** The relation without its subtype. */
  static String universal(Word word) {
    int colon = word.relation().indexOf(':');
    return colon < 0 ? word.relation() : word.relation().substring(0, colon);
  }
}
