package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * What tells of each unit around a cue whether it is source, content or the cue's own words: the
 * way to it through the tree, quotations, and what stands between.
 */
final class ScopeFeatures {
  private static final Set<String> COMMAS = Set.of(",", ";", ":", "-", "--", "—", "–");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> LINKS = Set.of("IN", "WDT", "WP", "CC", "TO", "WRB");

  private final Scene scene;
  private final AttributionCues cues;
  private final Window window;
  private final String sense;
  private final Sentence sentence;
  private final Word cue;
  private final Paths paths;
  private final String lemma;
  private final String group;
  private final String frame;
  private final boolean cueQuoted;
  private final boolean quotedOutside;
  private final Optional<Subject> subject;
  private final Set<Integer> subjectWords;
  private final int[] commas;
  private final int[] verbs;
  private final int[] links;

  ScopeFeatures(Scene scene, AttributionCues cues, Window window) {
    this.scene = scene;
    this.cues = cues;
    this.window = window;
    this.sense = cues.sense(window.cue());
    this.sentence = window.sentence();
    this.cue = window.cue();
    this.paths = new Paths(sentence, cue);
    this.lemma = cue.lemma();
    this.group = cues.group(cue.lemma()) + cue.tag().charAt(0);
    this.frame =
        CueFeatures.frame(sentence, cue)
            + (sentence.has(cue, "aux:pass") ? "pass" : "")
            + "|"
            + cue.relation();
    this.cueQuoted = scene.isQuoted(sentence, cue);
    this.quotedOutside =
        sentence.words().stream()
            .anyMatch(
                word ->
                    scene.isQuoted(sentence, word)
                        && scene.quotation(sentence, word) != scene.quotation(sentence, cue));
    this.subject = Subject.of(sentence, cue);
    this.subjectWords = subject.map(this::phrase).orElse(Set.of());
    this.commas = counts(word -> COMMAS.contains(word.text()));
    this.verbs = counts(word -> FINITE.contains(word.tag()));
    this.links = counts(word -> LINKS.contains(word.tag()));
  }

  /** The words of the subject's phrase, without what stands under the cue. */
  private Set<Integer> phrase(Subject found) {
    Set<Integer> numbers = new HashSet<>();
    for (Word word : sentence.subtree(found.word())) {
      if (!paths.to(word).below()) {
        numbers.add(word.number());
      }
    }
    return numbers;
  }

  /** How many words of a kind stand before each word. */
  private int[] counts(Predicate<Word> kind) {
    int[] counts = new int[sentence.words().size() + 2];
    for (Word word : sentence.words()) {
      counts[word.number() + 1] = counts[word.number()] + (kind.test(word) ? 1 : 0);
    }
    return counts;
  }

  /** How many words of a kind stand between a word and the cue. */
  private int between(int[] counts, Word word) {
    int low = Math.min(word.number(), cue.number());
    int high = Math.max(word.number(), cue.number());
    return high == low ? 0 : counts[high] - counts[low + 1];
  }

  /** The features of the unit at a place. */
  List<String> at(int place) {
    Unit unit = window.units().get(place);
    List<String> features = new ArrayList<>(56);
    if (unit.ownSentence()) {
      describeWord(features, unit.first());
    } else {
      describePiece(features, place, unit);
    }
    return features;
  }

  /** The features of the step from the unit before to the unit at a place. */
  List<String> step(int place) {
    List<String> features = new ArrayList<>(12);
    features.add("s");
    Unit unit = window.units().get(place);
    if (place == 0) {
      features.add("start");
      return features;
    }
    Unit previous = window.units().get(place - 1);
    if (!unit.ownSentence() || !previous.ownSentence()) {
      boolean paragraph =
          unit.sentence() != previous.sentence() && scene.startsParagraph(unit.sentence());
      boolean same = unit.quotation() == previous.quotation();
      features.add(
          "piece="
              + unit.isQuoted()
              + previous.isQuoted()
              + same
              + paragraph
              + (place > window.cueAt()));
      return features;
    }
    describeStep(features, previous.first(), unit.first(), place);
    return features;
  }

  private void describeStep(List<String> features, Word previous, Word word, int place) {
    String side = place <= window.cueAt() ? "<" : ">";
    boolean quotedBefore = scene.isQuoted(sentence, previous);
    boolean quoted = scene.isQuoted(sentence, word);
    features.add("sq=" + quotedBefore + quoted + cueQuoted + side);
    features.add("sp=" + shape(previous) + "|" + shape(word) + side);
    features.add("sw=" + word.tag() + side);
    features.add("sv=" + previous.tag() + side);
    Paths.Path path = paths.to(word);
    Paths.Path before = paths.to(previous);
    boolean change = !path.branch().equals(before.branch());
    features.add("sb=" + change + side);
    features.add("sbr=" + (change ? before.head(1) + ">" + path.head(1) : "same") + side);
    features.add(
        "sj="
            + subjectWords.contains(previous.number())
            + subjectWords.contains(word.number())
            + side
            + shape(word));
    boolean linked = word.head() == previous.number() || previous.head() == word.number();
    features.add("sl=" + linked + "|" + (linked ? word.relation() : "") + side);
  }

  private static String shape(Word word) {
    String text = word.text();
    if (Character.isLetterOrDigit(text.codePointAt(0))) {
      return switch (word.lemma()) {
        case "that", "and", "but", "who", "which" -> word.lemma();
        default -> "w";
      };
    }
    return text;
  }

  private void describeWord(List<String> features, Word word) {
    boolean after = word.number() > cue.number();
    String side = after ? ">" : "<";
    Paths.Path path = paths.to(word);
    String one = path.head(1);
    String two = path.head(2);
    String three = path.head(3);
    Word branch = path.branch();
    String link = sentence.child(branch, "case", "mark").map(Word::lemma).orElse("-");
    String tag = word.tag();
    features.add("b");
    if (word.number() == cue.number()) {
      features.add("cue");
    }
    features.add("w1=" + one + side);
    features.add("w2=" + two + side);
    features.add("w3=" + three + side);
    features.add("w1l=" + one + side + lemma);
    features.add("w2l=" + two + side + lemma);
    features.add("w1g=" + one + side + group);
    features.add("w2g=" + two + side + group + cue.tag());
    features.add("w1s=" + one + side + sense);
    features.add("w2s=" + two + side + sense);
    features.add("ws=" + cues.sense(word) + one + side);
    features.add("wss=" + cues.sense(word) + one + side + sense);
    features.add("w1f=" + one + side + frame);
    features.add("w2f=" + two + side + frame);
    features.add("w1fg=" + one + side + frame + group);
    features.add("bt=" + one + side + branch.tag() + link + path.below());
    features.add("btl=" + one + side + link + lemma);
    features.add("bts=" + one + side + link + sense);
    features.add("bw=" + one + side + cues.sense(branch));
    features.add("btg=" + two + side + link + group);
    features.add("bh=" + one + side + branch.tag() + branch.lemma());
    features.add("t1=" + tag + one + side);
    features.add("t2=" + tag + two + side);
    features.add("t=" + tag + side + group);
    features.add("l=" + word.lemma() + side);
    features.add("l1=" + word.lemma() + one + side);
    features.add("ll=" + word.lemma() + side + lemma);
    features.add("len=" + Math.min(8, path.length()) + side + path.below());
    features.add("name=" + word.name() + side + one);
    int gap = Math.abs(word.number() - cue.number());
    features.add("d=" + bucket(gap) + side + group);
    features.add("dl=" + Math.min(gap, 4) + side + lemma);
    features.add("dt=" + Math.min(gap, 6) + side + tag + cue.tag());
    int between = Math.min(4, between(commas, word));
    features.add("cm=" + between + side + path.below() + group);
    features.add("cm1=" + Math.min(2, between) + side + one);
    int finite = Math.min(3, between(verbs, word));
    int linked = Math.min(3, between(links, word));
    features.add("v=" + finite + side + path.below() + group);
    features.add("v1=" + finite + side + one);
    features.add("vt=" + finite + linked + side + tag);
    features.add("vc=" + finite + linked + Math.min(2, between) + side);
    features.add("vcl=" + finite + linked + Math.min(2, between) + side + lemma);
    features.add("vcf=" + finite + Math.min(1, linked) + side + frame);
    describeSubject(features, word, side, path);
    describeQuotation(features, word, side, one);
    describeNear(features, word, side, one);
  }

  private void describeSubject(List<String> features, Word word, String side, Paths.Path path) {
    if (subject.isEmpty()) {
      features.add("j0=" + side + word.tag());
      return;
    }
    Word head = subject.get().word();
    String way = subject.get().way();
    String place =
        word.number() == head.number()
            ? "head"
            : subjectWords.contains(word.number()) ? "in" : "out";
    features.add("j=" + way + place + side);
    features.add("jp=" + way + place + path.below() + group);
    features.add("jt=" + way + place + side + word.tag());
    features.add("jl=" + way + place + lemma);
    features.add("jf=" + way + place + frame);
    if (place.equals("in")) {
      String edge = word.head() == head.number() ? word.relation() : "deep";
      boolean before = word.number() < head.number();
      features.add("jr=" + way + edge + before + side);
      features.add("jrt=" + edge + before + word.tag() + head.tag());
    }
  }

  private void describeQuotation(List<String> features, Word word, String side, String one) {
    int quotation = scene.quotation(sentence, word);
    String quoted =
        quotation == Scene.NONE
            ? "out"
            : quotation == scene.quotation(sentence, cue) ? "same" : "in";
    String all = quoted + cueQuoted + quotedOutside + side;
    features.add("q=" + all);
    features.add("qg=" + all + group);
    features.add("ql=" + all + lemma);
    features.add("q1=" + all + one);
    features.add("qf=" + quoted + side + frame);
    features.add("qt=" + all + word.tag());
    int tellers = Math.min(3, scene.tellers(sentence));
    features.add("qn=" + all + tellers);
    features.add("qd=" + all + bucket(Math.abs(word.number() - cue.number())));
    if (quotation != Scene.NONE) {
      int size = scene.quotation(quotation).span().length();
      features.add("qs=" + quoted + bucket(size / 6) + side + group);
    }
  }

  private void describeNear(List<String> features, Word word, String side, String one) {
    Optional<Word> next = sentence.next(word);
    Optional<Word> previous = sentence.previous(word);
    String nextLemma = next.map(Word::lemma).orElse("$");
    String previousLemma = previous.map(Word::lemma).orElse("^");
    features.add("n=" + nextLemma + word.tag() + side);
    features.add("p=" + previousLemma + word.tag() + side);
    features.add("nt=" + next.map(Word::tag).orElse("$") + word.tag() + side + one);
    features.add("pt=" + previous.map(Word::tag).orElse("^") + word.tag() + side + one);
    if (word.head() > 0) {
      Word head = sentence.word(word.head());
      features.add("h=" + head.tag() + word.relation() + side);
      features.add(
          "hq="
              + word.relation()
              + scene.isQuoted(sentence, head)
              + scene.isQuoted(sentence, word)
              + side);
    }
    boolean edge = word.number() == 1 || word.number() == sentence.words().size();
    if (edge) {
      features.add("edge=" + word.tag() + side + group);
    }
  }

  private void describePiece(List<String> features, int place, Unit unit) {
    boolean after = place > window.cueAt();
    int ownFirst = window.before();
    int ownLast = ownFirst + sentence.words().size() - 1;
    int distance = after ? place - ownLast : ownFirst - place;
    String side = after ? "P>" : "P<";
    Unit edge = window.units().get(after ? ownLast : ownFirst);
    boolean touching = unit.isQuoted() && unit.quotation() == edge.quotation();
    boolean edgeQuoted = edge.isQuoted();
    boolean paragraph = paragraphBetween(unit);
    int tellers = Math.min(2, scene.tellers(unit.sentence()));
    int between = Math.min(2, tellersBetween(unit));
    String all = side + unit.isQuoted() + touching + edgeQuoted + cueQuoted;
    features.add(side);
    features.add(all);
    features.add(all + lemma);
    features.add(all + group);
    features.add(all + sense);
    features.add(all + paragraph + tellers + between);
    features.add(all + frame);
    features.add(side + unit.isQuoted() + distance(distance) + paragraph);
    features.add(side + unit.isQuoted() + distance(distance) + tellers + between + quotedOutside);
    features.add(all + quotedOutside + scene.tellers(sentence) + tellers + group);
    features.add(side + unit.isQuoted() + "f" + unit.first().lemma());
    features.add(side + unit.isQuoted() + "ft" + unit.first().tag() + paragraph);
    features.add(side + "size" + bucket(unit.to() - unit.from()) + unit.isQuoted() + touching);
    features.add(side + "rel" + cue.relation() + unit.isQuoted() + touching + group);
    boolean whole = unit.from() == 1 && unit.to() == unit.sentence().words().size();
    features.add(side + "whole" + whole + unit.isQuoted() + tellers + paragraph);
    String end = sentence.words().get(sentence.words().size() - 1).text();
    features.add(side + "end" + end + unit.isQuoted() + touching);
    features.add(
        side
            + "cuend"
            + (sentence.words().size() - cue.number() <= 3)
            + unit.isQuoted()
            + quotedOutside
            + paragraph);
  }

  private static int distance(int units) {
    return units <= 3 ? units : units <= 6 ? 4 : 5;
  }

  private boolean paragraphBetween(Unit unit) {
    int low = Math.min(unit.sentence().number(), sentence.number());
    int high = Math.max(unit.sentence().number(), sentence.number());
    for (int i = low + 1; i <= high; i++) {
      if (scene.startsParagraph(scene.sentences().get(i))) {
        return true;
      }
    }
    return false;
  }

  private int tellersBetween(Unit unit) {
    int low = Math.min(unit.sentence().number(), sentence.number());
    int high = Math.max(unit.sentence().number(), sentence.number());
    int count = 0;
    for (int i = low + 1; i < high; i++) {
      count += scene.tellers(scene.sentences().get(i));
    }
    return count;
  }

  private static int bucket(int number) {
    return number <= 3 ? number : number <= 6 ? 4 : number <= 12 ? 5 : number <= 25 ? 6 : 7;
  }
}
