package org.legomena.coding.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.resource.YamlNode;

/**
 * Verbs that carry a noun which names the act ("held talks", "launched an attack"), and nouns that
 * only count or measure it ("a series of attacks"). Listed in {@code light.yaml}.
 */
final class LightVerbs {
  private final Set<String> verbs;
  private final Set<String> withPreposition;
  private final Set<String> containers;

  private LightVerbs(Set<String> verbs, Set<String> withPreposition, Set<String> containers) {
    this.verbs = verbs;
    this.withPreposition = withPreposition;
    this.containers = containers;
  }

  /** No verb carries anything. */
  static LightVerbs none() {
    return new LightVerbs(Set.of(), Set.of(), Set.of());
  }

  /** Reads the list. */
  static LightVerbs read(YamlNode file) {
    file.expectHeader();
    file.expectOnly(List.of("header", "verbs", "verbs-with-preposition", "containers"));
    Set<String> withPreposition = new HashSet<>(file.texts("verbs-with-preposition"));
    Set<String> verbs = new HashSet<>(file.texts("verbs"));
    verbs.addAll(withPreposition);
    return new LightVerbs(verbs, withPreposition, new HashSet<>(file.texts("containers")));
  }

  /** Whether the verb carries a noun that is its object. */
  boolean carries(String verb) {
    return verbs.contains(verb);
  }

  /** Whether the verb carries a noun after a preposition: "engaged in talks". */
  boolean carriesWithPreposition(String verb) {
    return withPreposition.contains(verb);
  }

  /** Whether the noun only counts or measures what its of-phrase names. */
  boolean isContainer(String noun) {
    return containers.contains(noun);
  }

  /** What a noun that only counts or measures counts: "hundreds of soldiers". */
  Optional<Word> contentOf(Sentence sentence, Word noun) {
    if (!isContainer(noun.lemma())) {
      return Optional.empty();
    }
    return sentence.children(noun, "nmod").stream()
        .filter(
            word -> sentence.child(word, "case").filter(of -> of.lemma().equals("of")).isPresent())
        .findFirst();
  }

  /** The outermost noun that only counts or measures this one; else the noun itself. */
  Word containerOf(Sentence sentence, Word noun) {
    Word top = noun;
    for (int steps = 0; steps < 3; steps++) {
      if (!top.is("nmod") || top.head() == 0) {
        return top;
      }
      Word head = sentence.word(top.head());
      Optional<Word> of = sentence.child(top, "case").filter(word -> word.lemma().equals("of"));
      if (of.isEmpty() || !isContainer(head.lemma())) {
        return top;
      }
      top = head;
    }
    return top;
  }

  /** The light verb that carries this noun: "held talks", "the attack was carried out". */
  Optional<Word> carrierOf(Sentence sentence, Word noun) {
    Word top = containerOf(sentence, noun);
    if (top.head() == 0) {
      return Optional.empty();
    }
    Word verb = sentence.word(top.head());
    if (top.is("conj") && !verb.isVerb()) {
      return carrierOf(sentence, verb);
    }
    boolean carried =
        top.is("obj")
            || top.is("nsubj:pass")
            || top.is("obl") && carriesWithPreposition(verb.lemma());
    return carried && carries(verb.lemma()) ? Optional.of(verb) : Optional.empty();
  }
}
