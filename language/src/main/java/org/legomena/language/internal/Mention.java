package org.legomena.language.internal;

import java.util.Optional;
import java.util.Set;
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
 * @param wording the whole phrase without its determiner
 * @param facts what its own words tell
 */
record Mention(
    Sentence sentence,
    Word head,
    int first,
    int last,
    Sort sort,
    String name,
    String wording,
    Facts facts) {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some");

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

  /**
   * What the words of a phrase tell of its participant.
   *
   * @param entry what the catalogue knows by this name
   * @param country code of the country
   * @param sector sector
   * @param title the role ("foreign minister"), lower case
   * @param former whether the role is a past one ("former", "ex-")
   * @param owner the head word of the possessor ("Libya's army", "his government")
   */
  record Facts(
      Optional<CatalogueEntry> entry,
      Optional<String> country,
      Optional<String> sector,
      Optional<String> title,
      boolean former,
      Optional<Word> owner) {
    static final Facts NONE =
        new Facts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    /** What the catalogue knows, and nothing else. */
    static Facts of(CatalogueEntry entry, Optional<String> sector) {
      return new Facts(
          Optional.of(entry), entry.country(), sector, Optional.empty(), false, Optional.empty());
    }
  }

  Optional<CatalogueEntry> entry() {
    return facts.entry();
  }

  Optional<String> country() {
    return facts.country();
  }

  Optional<String> sector() {
    return facts.sector();
  }

  Optional<String> title() {
    return facts.title();
  }

  boolean former() {
    return facts.former();
  }

  /** From its first word to its last. */
  Span span() {
    return sentence.word(first).span().cover(sentence.word(last).span());
  }

  /** Whether a determiner or a number makes it somebody new: "a spokesman", "24 civilians". */
  boolean isIndefinite() {
    Word start = sentence.word(first);
    return INDEFINITE.contains(start.lemma()) || start.tag().equals("CD");
  }

  /** Whether a determiner makes it somebody known: "the army". */
  boolean isDefinite() {
    return DEFINITE.contains(sentence.word(first).lemma());
  }

  /** Whether the head is a plural noun. */
  boolean isPlural() {
    return head.tag().endsWith("S") && head.isNoun();
  }

  /** Whether it is the subject of its clause. */
  boolean isSubject() {
    return head.is("nsubj");
  }

  /** Whether it modifies a noun: "Russian" in "Russian warships". */
  boolean isModifier() {
    return head.isAny("amod", "compound", "nmod:poss");
  }
}
