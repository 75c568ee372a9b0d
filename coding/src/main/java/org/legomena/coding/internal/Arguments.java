package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * What stands where around a word that may name an act: its subject, objects and prepositional
 * complements, understood ones included (the subject of an infinitive, the antecedent of a relative
 * clause, the participants at a light verb).
 *
 * <p>Places are those of {@code docs/dictionaries.md}. Built from basic Universal Dependencies
 * alone.
 */
final class Arguments {
  private static final int DEEPEST = 6;
  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");

  /** Verbs whose infinitive is understood with their own subject though they have an object. */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of(
          "promise",
          "vow",
          "threaten",
          "pledge",
          "agree",
          "refuse",
          "offer",
          "use",
          "have",
          "take",
          "need",
          "do");

  private final Sentence sentence;
  private final LightVerbs lightVerbs;
  private final Map<String, List<Word>> heads = new LinkedHashMap<>();

  private Arguments(Sentence sentence, LightVerbs lightVerbs) {
    this.sentence = sentence;
    this.lightVerbs = lightVerbs;
  }

  /** The arguments of a word. */
  static Arguments of(Sentence sentence, Word word, LightVerbs lightVerbs) {
    return of(sentence, word, lightVerbs, 0);
  }

  private static Arguments of(Sentence sentence, Word word, LightVerbs lightVerbs, int depth) {
    Arguments arguments = new Arguments(sentence, lightVerbs);
    if (depth > DEEPEST) {
      return arguments;
    }
    if (word.isNoun() && !isVerbal(sentence, word)) {
      arguments.readNoun(word, depth);
    } else {
      arguments.readVerb(word, depth);
    }
    return arguments;
  }

  /**
   * A word tagged as a noun may still have a subject or an object, and then it is read as a verb.
   */
  private static boolean isVerbal(Sentence sentence, Word word) {
    return sentence.has(word, "obj") && !sentence.has(word, "cop");
  }

  /** The head words at a place, conjuncts included; empty if nothing stands there. */
  List<Word> at(String place) {
    return heads.getOrDefault(place, List.of());
  }

  /** The places where something stands, in order of reading. */
  Set<String> places() {
    return heads.keySet();
  }

  private void put(String place, Word word) {
    List<Word> there = heads.computeIfAbsent(place, key -> new ArrayList<>());
    for (Word conjunct : withConjuncts(word)) {
      if (!there.contains(conjunct)) {
        there.add(conjunct);
      }
    }
  }

  private void putAll(String place, List<Word> words) {
    List<Word> there = heads.computeIfAbsent(place, key -> new ArrayList<>());
    for (Word word : words) {
      if (!there.contains(word)) {
        there.add(word);
      }
    }
  }

  private List<Word> withConjuncts(Word word) {
    List<Word> all = new ArrayList<>();
    all.add(antecedent(word));
    for (Word conjunct : sentence.children(word, "conj")) {
      if (!conjunct.isVerb() && !sentence.has(conjunct, "nsubj")) {
        all.add(conjunct);
      }
    }
    return all;
  }

  /** For a relative pronoun the noun that its clause describes; else the word itself. */
  private Word antecedent(Word word) {
    boolean relative =
        RELATIVE.contains(word.lemma()) && (word.tag().startsWith("W") || word.tag().equals("IN"));
    if (!relative) {
      return word;
    }
    Word at = word;
    while (at.head() > 0) {
      if (at.is("acl")) {
        return sentence.word(at.head());
      }
      at = sentence.word(at.head());
    }
    return word;
  }

  private void readVerb(Word verb, int depth) {
    boolean passive = isPassive(verb);
    readDependents(verb, passive);
    if (at("subject").isEmpty() && !passive || passive && at("object").isEmpty()) {
      understand(verb, passive, depth);
    }
    if (passive && at("subject").isEmpty()) {
      shareAgent(verb, depth);
    }
    if (at("object").isEmpty() && !passive) {
      shareObject(verb);
    }
  }

  private void readDependents(Word word, boolean passive) {
    for (Word child : sentence.children(word)) {
      if (child.is("nsubj") || child.is("csubj")) {
        put(passive ? "object" : "subject", child);
      } else if (child.is("obj")) {
        put("object", child);
      } else if (child.is("iobj")) {
        put(passive ? "object" : "indirect", child);
      } else if (child.isAny("obl", "nmod") && !child.is("nmod:poss")) {
        readPreposition(child, passive);
      } else if (child.is("nmod:poss")) {
        put("possessive", child);
      } else if (child.isAny("compound:prt") || child.is("advmod") && child.tag().equals("RP")) {
        put("particle", child);
      } else if (child.isAny("advmod", "amod", "compound", "nummod", "det")) {
        put("modifier", child);
      } else if (child.isAny("xcomp", "ccomp", "acl") && !child.is("acl:relcl")) {
        put("clause", child);
      } else if (child.is("advcl")) {
        readAdverbial(child);
      }
    }
    sentence.head(word).ifPresent(head -> putAll("governor", List.of(head)));
  }

  /**
   * "accused of meddling", "charged with planning": the gerund is a complement of its preposition.
   */
  private void readAdverbial(Word clause) {
    sentence
        .child(clause, "mark")
        .ifPresent(
            mark -> {
              if (mark.tag().equals("IN")) {
                put(mark.lemma(), clause);
              } else if (mark.tag().equals("TO")) {
                put("clause", clause);
              }
            });
  }

  private void readPreposition(Word child, boolean passive) {
    List<Word> cases = sentence.children(child, "case");
    if (cases.isEmpty()) {
      return;
    }
    String preposition = cases.get(0).lemma();
    if (preposition.equals("by") && passive) {
      put("subject", child);
    }
    put(preposition, child);
    if (cases.size() > 1 && cases.get(1).lemma().equals("of")) {
      put("of", child);
    }
  }

  private boolean isPassive(Word verb) {
    if (sentence.has(verb, "nsubj:pass", "aux:pass", "csubj:pass")) {
      return true;
    }
    boolean participle = verb.tag().equals("VBN");
    boolean reduced = participle && verb.isAny("acl", "amod") && !verb.is("acl:relcl");
    boolean withoutAuxiliary =
        participle
            && !sentence.has(verb, "aux")
            && verb.isAny("advcl", "conj", "xcomp", "dep", "ccomp", "root")
            && !sentence.has(verb, "nsubj");
    return reduced || withoutAuxiliary && !(verb.is("conj") && !isPassiveConjunct(verb));
  }

  /** A participle joined to another verb shares its voice: "were arrested and charged". */
  private boolean isPassiveConjunct(Word verb) {
    Word first = sentence.word(verb.head());
    return isPassive(first);
  }

  /** Finds the subject (of a passive: the object) that is not said but understood. */
  private void understand(Word verb, boolean passive, int depth) {
    String place = passive ? "object" : "subject";
    if (verb.head() == 0) {
      return;
    }
    Word head = sentence.word(verb.head());
    if (verb.is("conj")) {
      Arguments first = of(sentence, head, lightVerbs, depth + 1);
      boolean headPassive = isPassive(head);
      putAll(place, first.at(headPassive ? "object" : "subject"));
    } else if (verb.is("acl:relcl")) {
      if (!sentence.has(verb, "nsubj") || passive) {
        put(place, head);
      }
    } else if (verb.is("acl")) {
      understandOfNoun(verb, head, place, depth);
    } else if (verb.is("amod")) {
      put(verb.tag().equals("VBG") ? "subject" : "object", head);
    } else if (verb.is("xcomp")) {
      controlled(head, place, depth);
    } else if (verb.is("advcl") || verb.is("ccomp") || verb.is("parataxis") || verb.is("dep")) {
      boolean objectControl =
          verb.is("advcl")
              && sentence
                  .child(verb, "mark")
                  .map(Word::lemma)
                  .filter(m -> m.equals("of") || m.equals("from"))
                  .isPresent();
      if (objectControl && sentence.has(head, "obj")) {
        put(place, sentence.child(head, "obj").orElseThrow());
      } else {
        Arguments governing = of(sentence, head, lightVerbs, depth + 1);
        putAll(place, governing.at(isPassive(head) ? "object" : "subject"));
      }
    } else if (verb.isAny("obl", "nmod", "obj", "nsubj") && verb.isVerb()) {
      Arguments governing = of(sentence, head, lightVerbs, depth + 1);
      putAll(place, governing.at(isPassive(head) ? "object" : "subject"));
    }
  }

  /** "forces moving north", "a plan to establish": the noun does it, or whose plan it is. */
  private void understandOfNoun(Word verb, Word noun, String place, int depth) {
    boolean infinitive =
        sentence.child(verb, "mark").filter(m -> m.lemma().equals("to")).isPresent();
    if (!infinitive && (verb.tag().equals("VBG") || verb.tag().equals("VBN"))) {
      boolean gerund = sentence.has(verb, "mark", "case");
      if (!gerund) {
        put(place, noun);
        return;
      }
    }
    Arguments ofNoun = of(sentence, noun, lightVerbs, depth + 1);
    for (String owner : List.of("subject", "possessive", "by", "modifier", "between")) {
      if (!ofNoun.at(owner).isEmpty()) {
        putAll(place, ofNoun.at(owner));
        if (!owner.equals("modifier")) {
          return;
        }
      }
    }
    if (noun.isAny("obj", "obl", "nsubj") && noun.head() > 0) {
      Word governor = sentence.word(noun.head());
      Arguments governing = of(sentence, governor, lightVerbs, depth + 1);
      if (noun.is("obj") || noun.is("obl")) {
        putAll(place, governing.at(isPassive(governor) ? "object" : "subject"));
      }
    }
  }

  /**
   * The understood subject of an infinitive: the object of its verb if there is one, else the
   * subject.
   */
  private void controlled(Word head, String place, int depth) {
    Arguments governing = of(sentence, head, lightVerbs, depth + 1);
    boolean byObject = !governing.at("object").isEmpty() && !SUBJECT_CONTROL.contains(head.lemma());
    if (byObject) {
      putAll(place, governing.at("object"));
      return;
    }
    if (head.lemma().equals("call")
        || head.lemma().equals("appeal")
        || head.lemma().equals("press")
        || head.lemma().equals("lean")) {
      for (String preposition : List.of("on", "to", "upon", "for")) {
        if (!governing.at(preposition).isEmpty()) {
          putAll(place, governing.at(preposition));
          return;
        }
      }
    }
    putAll(place, governing.at("subject"));
  }

  /** "were arrested and charged by police": the agent of the last conjunct is that of all. */
  private void shareAgent(Word verb, int depth) {
    for (Word conjunct : sentence.children(verb, "conj")) {
      if (conjunct.isVerb() && depth < DEEPEST) {
        putAll("subject", of(sentence, conjunct, lightVerbs, DEEPEST).at("subject"));
      }
    }
  }

  /** "besieged and bombed the town": an object after the last conjunct is that of the first too. */
  private void shareObject(Word verb) {
    if (verb.is("acl:relcl") && sentence.has(verb, "nsubj")) {
      Word head = sentence.word(verb.head());
      boolean subjectIsRelative =
          sentence.child(verb, "nsubj").filter(s -> antecedent(s).equals(head)).isPresent();
      if (!subjectIsRelative && !sentence.has(verb, "obl")) {
        put("object", head);
      }
      return;
    }
    for (Word conjunct : sentence.children(verb, "conj")) {
      if (conjunct.isVerb()
          && conjunct.number() - verb.number() <= 3
          && !sentence.has(conjunct, "nsubj")) {
        sentence.child(conjunct, "obj").ifPresent(object -> put("object", object));
      }
    }
  }

  private void readNoun(Word noun, int depth) {
    readDependents(noun, false);
    heads.remove("object");
    for (Word clause : sentence.children(noun, "acl")) {
      readParticiple(clause);
    }
    lightVerb(noun).ifPresent(verb -> readLightVerb(noun, verb, depth));
    if (sentence.has(noun, "nsubj") && sentence.has(noun, "cop")) {
      heads.remove("subject");
    }
  }

  /** "an attack carried out by rebels", "talks held between the two". */
  private void readParticiple(Word clause) {
    if (!clause.tag().equals("VBN") || clause.is("acl:relcl") && !sentence.has(clause, "aux")) {
      return;
    }
    for (Word child : sentence.children(clause, "obl")) {
      Optional<Word> preposition = sentence.child(child, "case");
      boolean agent = preposition.filter(p -> p.lemma().equals("by")).isPresent();
      if (agent && lightVerbs.carries(clause.lemma())) {
        put("subject", child);
      } else if (preposition.isPresent() && lightVerbs.carries(clause.lemma())) {
        put(preposition.get().lemma(), child);
      }
    }
  }

  /** The light verb that carries this noun: "held talks", "the attack was carried out". */
  Optional<Word> lightVerb(Word noun) {
    return lightVerbs.carrierOf(sentence, noun);
  }

  private void readLightVerb(Word noun, Word verb, int depth) {
    Arguments ofVerb = of(sentence, verb, lightVerbs, depth + 1);
    if (at("possessive").isEmpty()) {
      putAll("subject", ofVerb.at("subject"));
    }
    putAll("indirect", ofVerb.at("indirect"));
    for (String place : ofVerb.places()) {
      boolean preposition =
          DictionaryReader.PREPOSITIONS.contains(place)
              && !place.equals("in")
              && !place.equals("at");
      if (preposition) {
        for (Word word : ofVerb.at(place)) {
          if (!word.equals(noun)) {
            putAll(place, List.of(word));
          }
        }
      }
    }
  }
}
