package org.legomena.language.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/** The stretch of words before a head that belong to its phrase. */
record NounPhrase(Sentence sentence, Word head) {
  private static final Set<String> LEAD_INS =
      Set.of(
          "many",
          "several",
          "some",
          "other",
          "more",
          "most",
          "few",
          "dozens",
          "hundreds",
          "such",
          "own",
          "dozen",
          "hundred",
          "thousand",
          "thousands",
          "both",
          "all",
          "``",
          "\"",
          "“",
          "'",
          "‘",
          "-",
          "(",
          ")",
          ",");

  private static final Set<String> TO_THE_LEFT =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss", "flat", "advmod");

  /** Number of the leftmost word of the phrase, not after {@code from}. */
  int left(int from) {
    int left = from;
    for (Word child : sentence.children(head)) {
      boolean before = child.number() < left && belongs(child);
      if (before) {
        left = Math.min(left, sentence.subtree(child).get(0).number());
      }
    }
    return left;
  }

  private static boolean belongs(Word child) {
    String relation = child.relation();
    return TO_THE_LEFT.contains(relation)
        || TO_THE_LEFT.contains(relation.substring(0, Math.max(0, relation.indexOf(':'))))
            && !relation.startsWith("nmod");
  }

  /** The head word of the possessor: "Libya" of "Libya's army", "his" of "his army". */
  Optional<Word> owner() {
    return sentence.child(head, "nmod:poss");
  }

  /** The words from one number to another, as in the text but for line breaks. */
  String words(int first, int last, String text) {
    return sentence
        .word(first)
        .span()
        .cover(sentence.word(last).span())
        .of(text)
        .replaceAll("\\s+", " ");
  }

  /** The phrase without determiners, numbers, quantities and possessive pronouns in front. */
  String bareName(int left, int last, String text) {
    int first = left;
    while (first < last && isLeadIn(sentence.word(first))) {
      first++;
    }
    return words(first, last, text);
  }

  /** The phrase without determiner and possessive pronoun in front. */
  String wording(int left, int last, String text) {
    int first = left;
    while (first < last && isDeterminer(sentence.word(first))) {
      first++;
    }
    return words(first, last, text);
  }

  private static boolean isDeterminer(Word word) {
    return word.tag().equals("DT") || word.tag().equals("PDT") || word.tag().equals("PRP$");
  }

  private boolean isLeadIn(Word word) {
    String tag = word.tag();
    return isDeterminer(word)
        || tag.equals("CD")
        || tag.equals("IN")
        || tag.equals("POS")
        || tag.startsWith("RB") && !qualifies(word)
        || LEAD_INS.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** "internationally recognised": the adverb belongs to the adjective after it. */
  private boolean qualifies(Word adverb) {
    return sentence.next(adverb).filter(next -> next.tag().matches("JJ|VB[NG]")).isPresent();
  }
}
