package org.legomena.language.internal;

import java.util.Optional;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * A phrase that may mean a participant, before it is known whom.
 *
 * @param head the word that carries the phrase in the tree
 * @param first number of the first word that belongs to the phrase
 * @param last number of the last one
 * @param sort what sort of phrase it is
 * @param name the words to call it by, determiners and numbers left out
 * @param entry what the catalogue knows by this name
 * @param country code of the country its own words give
 * @param sector sector its own words give
 * @param title the role in its words ("foreign minister"), lower case
 * @param former whether the role is a past one ("former", "ex-")
 */
record Mention(
    Sentence sentence,
    Word head,
    int first,
    int last,
    Sort sort,
    String name,
    Optional<CatalogueEntry> entry,
    Optional<String> country,
    Optional<String> sector,
    Optional<String> title,
    boolean former) {
  /** The sorts of phrases that mean participants. */
  enum Sort {
    /** "Libya", "Washington" for its government, "Russian" before a noun. */
    STATE,
    /** "Khalifa Haftar". */
    PERSON,
    /** "the foreign minister". */
    ROLE,
    /** "the Defence Ministry", "Human Rights Watch". */
    BODY,
    /** "protesters", "Turkish forces". */
    GROUP,
    /** "he", "its". */
    PRONOUN
  }

  /** From its first word to its last. */
  Span span() {
    return sentence.word(first).span().cover(sentence.word(last).span());
  }

  /** Whether a determiner makes it somebody new: "a spokesman". */
  boolean isIndefinite() {
    String lemma = sentence.word(first).lemma();
    return lemma.equals("a")
        || lemma.equals("an")
        || lemma.equals("one")
        || lemma.equals("another")
        || lemma.equals("some");
  }

  /** Whether a determiner makes it somebody known: "the army". */
  boolean isDefinite() {
    String lemma = sentence.word(first).lemma();
    return lemma.equals("the")
        || lemma.equals("this")
        || lemma.equals("that")
        || lemma.equals("these")
        || lemma.equals("those");
  }

  /** Whether the head is a plural noun. */
  boolean isPlural() {
    return head.tag().endsWith("S") && head.isNoun();
  }

  /** Whether it is the subject of its clause. */
  boolean isSubject() {
    return head.is("nsubj");
  }
}
