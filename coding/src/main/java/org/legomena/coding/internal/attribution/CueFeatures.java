package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/** What tells a cue: the word, its tag, what depends on it, what it depends on, quotations near. */
final class CueFeatures {
  private final Scene scene;
  private final AttributionCues cues;

  CueFeatures(Scene scene, AttributionCues cues) {
    this.scene = scene;
    this.cues = cues;
  }

  /** Whether a word may be a cue at all. */
  static boolean isCandidate(Word word) {
    String tag = word.tag();
    return tag.startsWith("VB")
        || tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.startsWith("RB")
        || tag.equals("IN")
        || tag.equals(":");
  }

  /** The features of a word. */
  List<String> of(Sentence sentence, Word word) {
    List<String> features = new ArrayList<>(64);
    features.add("bias");
    describeWord(features, sentence, word);
    describeNeighbours(features, sentence, word);
    describeGovernor(features, sentence, word);
    describeDependents(features, sentence, word);
    describeSubject(features, sentence, word);
    describeQuotations(features, sentence, word);
    return features;
  }

  private void describeWord(List<String> features, Sentence sentence, Word word) {
    String lemma = word.lemma();
    String tag = word.tag();
    String group = cues.group(lemma);
    features.add("l=" + lemma);
    features.add("lt=" + lemma + "|" + tag);
    features.add("t=" + tag);
    features.add("g=" + group + "|" + tag);
    features.add("lr=" + lemma + "|" + word.relation());
    features.add("tr=" + tag + "|" + word.relation());
    features.add("gr=" + group + "|" + tag.charAt(0) + "|" + word.relation());
    String sense = cues.sense(word);
    features.add("w=" + sense + "|" + tag);
    features.add("wr=" + sense + "|" + word.relation());
    features.add("wf=" + sense + "|" + frame(sentence, word));
    features.add("wg=" + sense + "|" + group);
    features.add("name=" + word.name() + "|" + tag);
    String lower = word.text().toLowerCase(java.util.Locale.ROOT);
    for (int n = 2; n <= 4 && lower.length() > n; n++) {
      features.add("suf=" + lower.substring(lower.length() - n) + "|" + tag.charAt(0));
    }
    if (word.isCapitalised()) {
      features.add("cap=" + (word.number() == 1) + "|" + tag);
    }
    features.add("head=" + (sentence.number() == 0) + "|" + tag.charAt(0));
    features.add("len=" + Math.min(8, sentence.words().size() / 5) + "|" + tag.charAt(0));
    features.add("at=" + Math.min(4, word.number() - 1) + "|" + tag.charAt(0));
  }

  private void describeNeighbours(List<String> features, Sentence sentence, Word word) {
    Optional<Word> next = sentence.next(word);
    Optional<Word> previous = sentence.previous(word);
    Optional<Word> second = next.flatMap(sentence::next);
    String nextLemma = next.map(Word::lemma).orElse("$");
    String previousLemma = previous.map(Word::lemma).orElse("^");
    features.add("n=" + nextLemma + "|" + word.tag());
    features.add("nl=" + nextLemma + "|" + word.lemma());
    features.add("p=" + previousLemma + "|" + word.tag());
    features.add("pl=" + previousLemma + "|" + word.lemma());
    features.add("nt=" + next.map(Word::tag).orElse("$") + "|" + word.tag());
    features.add("pt=" + previous.map(Word::tag).orElse("^") + "|" + word.tag());
    features.add("ntl=" + next.map(Word::tag).orElse("$") + "|" + word.lemma());
    features.add("n2=" + second.map(Word::lemma).orElse("$") + "|" + word.lemma());
    features.add(
        "ptnt="
            + previous.map(Word::tag).orElse("^")
            + "|"
            + word.tag()
            + "|"
            + next.map(Word::tag).orElse("$"));
  }

  private void describeGovernor(List<String> features, Sentence sentence, Word word) {
    if (word.head() == 0) {
      return;
    }
    Word head = sentence.word(word.head());
    features.add("hl=" + head.lemma() + "|" + word.relation());
    features.add("hw=" + cues.sense(head) + "|" + cues.sense(word) + "|" + word.relation());
    features.add("hll=" + head.lemma() + "|" + word.lemma());
    features.add("ht=" + head.tag() + "|" + word.relation() + "|" + word.tag());
    features.add("hg=" + cues.group(head.lemma()) + "|" + word.relation() + "|" + word.tag());
  }

  private void describeSubject(List<String> features, Sentence sentence, Word word) {
    String sense = cues.sense(word);
    String group = cues.group(word.lemma());
    Optional<Subject> found = Subject.of(sentence, word);
    if (found.isEmpty()) {
      features.add("s=none|" + sense + word.tag().charAt(0));
      return;
    }
    Word subject = found.get().word();
    String way = found.get().way();
    String kind = cues.sense(subject) + subject.name() + subject.tag();
    features.add("s=" + way + "|" + sense + word.tag().charAt(0));
    features.add("sl=" + way + "|" + subject.lemma() + "|" + sense);
    features.add("sk=" + way + "|" + kind + "|" + sense);
    features.add("skg=" + way + "|" + kind + "|" + group + word.tag());
    features.add("skl=" + kind + "|" + word.lemma());
    features.add("swl=" + way + "|" + word.lemma());
  }

  private void describeDependents(List<String> features, Sentence sentence, Word word) {
    List<Word> children = sentence.children(word);
    String group = cues.group(word.lemma());
    char kind = word.tag().charAt(0);
    for (Word child : children) {
      String side = child.number() < word.number() ? "<" : ">";
      features.add("c=" + child.relation() + side + "|" + word.lemma());
      features.add("ct=" + child.relation() + side + "|" + word.tag());
      features.add("cg=" + child.relation() + side + "|" + group + "|" + kind);
      features.add("cl=" + child.relation() + "|" + child.lemma() + "|" + kind);
      if (child.isAny("nsubj", "obj", "obl", "nmod", "aux", "advmod", "mark", "compound:prt")) {
        features.add("ctag=" + child.relation() + "|" + child.tag() + "|" + group + "|" + kind);
        features.add("cll=" + child.relation() + "|" + child.lemma() + "|" + word.lemma());
      }
      if (child.isAny("nsubj", "obj", "nmod", "ccomp", "xcomp")) {
        features.add(
            "cw=" + child.relation() + "|" + cues.sense(child) + "|" + cues.sense(word) + kind);
      }
      if (child.is("nsubj")) {
        features.add("subj=" + child.name() + "|" + child.tag() + "|" + word.lemma());
      }
      if (child.isAny("obl", "nmod", "advcl", "acl", "ccomp", "xcomp")) {
        String link = sentence.child(child, "case", "mark").map(Word::lemma).orElse("-");
        features.add("link=" + child.relation() + "|" + link + "|" + word.lemma());
        features.add("linkw=" + child.relation() + "|" + link + "|" + cues.sense(word));
        features.add("linkg=" + child.relation() + "|" + link + "|" + group + "|" + kind);
      }
    }
    features.add("frame=" + frame(sentence, word) + "|" + kind);
    features.add("framel=" + frame(sentence, word) + "|" + word.lemma());
  }

  /** The complements that stand at a word, such as {@code nsubj,ccomp}. */
  static String frame(Sentence sentence, Word word) {
    return sentence.children(word).stream()
        .filter(child -> child.isAny("nsubj", "obj", "ccomp", "xcomp", "parataxis", "csubj"))
        .map(child -> child.relation() + (child.number() < word.number() ? "<" : ">"))
        .distinct()
        .collect(Collectors.joining(","));
  }

  private void describeQuotations(List<String> features, Sentence sentence, Word word) {
    boolean inside = scene.isQuoted(sentence, word);
    boolean any = scene.hasQuotation(sentence);
    String group = cues.group(word.lemma());
    String kind = word.tag().substring(0, 1);
    features.add("q=" + inside + any + "|" + kind);
    features.add("qg=" + inside + any + "|" + group + kind);
    features.add("qw=" + inside + any + "|" + cues.sense(word));
    features.add("ql=" + inside + any + "|" + word.lemma());
    features.add("tell=" + Math.min(2, scene.tellers(sentence)) + inside + "|" + group + kind);
    int after = distance(sentence, word, 1, inside);
    int before = distance(sentence, word, -1, inside);
    features.add("qa=" + after + inside + "|" + kind);
    features.add("qb=" + before + inside + "|" + kind);
    features.add("qag=" + after + inside + "|" + group + kind);
    features.add("qbg=" + before + inside + "|" + group + kind);
    int number = sentence.number();
    boolean follows =
        number + 1 < scene.sentences().size()
            && scene.isQuoted(
                scene.sentences().get(number + 1), scene.sentences().get(number + 1).word(1));
    features.add("qf=" + follows + any + "|" + group + kind);
  }

  /** How many words away a quotation begins or ends, up to 5; 6 if there is none. */
  private int distance(Sentence sentence, Word word, int step, boolean inside) {
    for (int i = 1; i <= 5; i++) {
      int number = word.number() + i * step;
      if (number < 1 || number > sentence.words().size()) {
        return 6;
      }
      if (scene.isQuoted(sentence, sentence.word(number)) != inside) {
        return i;
      }
    }
    return 6;
  }
}
