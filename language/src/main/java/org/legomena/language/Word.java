package org.legomena.language;

import java.util.Objects;
import org.legomena.reading.Span;

/**
 * One word or punctuation mark of a sentence, with its place in the dependency tree.
 *
 * @param number place in the sentence, from 1, as in CoNLL-U
 * @param span where it stands in the article's text
 * @param text the characters as they stand
 * @param lemma base form, lower case ("talks" gives "talk")
 * @param tag Penn Treebank part-of-speech tag, such as {@code NNS}
 * @param head number of the word it depends on, 0 for the root
 * @param relation basic Universal Dependencies v2 relation to its head, subtype after a colon, such
 *     as {@code nsubj:pass}
 * @param name the kind of name it is part of
 */
public record Word(
    int number,
    Span span,
    String text,
    String lemma,
    String tag,
    int head,
    String relation,
    NameKind name) {
  public Word {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(name, "name");
    if (number < 1 || head < 0 || head == number) {
      throw new IllegalArgumentException(
          "word needs number >= 1 and another word or 0 as head, got " + number + ", " + head);
    }
    if (text.isEmpty() || lemma.isEmpty() || tag.isEmpty() || relation.isEmpty()) {
      throw new IllegalArgumentException("word " + number + " has an empty field");
    }
  }

  /** Whether its relation is this one or a subtype of it: {@code nsubj} holds for nsubj:pass. */
  public boolean is(String universalRelation) {
    return relation.startsWith(universalRelation)
        && (relation.length() == universalRelation.length()
            || relation.charAt(universalRelation.length()) == ':');
  }

  /** Whether its relation is one of these or a subtype of one. */
  public boolean isAny(String... universalRelations) {
    for (String universalRelation : universalRelations) {
      if (is(universalRelation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is tagged as a verb, modals left out. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is tagged as a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is tagged as a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it is tagged as an adjective. */
  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  /** Whether it is a personal pronoun, possessive ones included. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  /** Whether it starts with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
