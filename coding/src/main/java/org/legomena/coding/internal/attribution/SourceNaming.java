package org.legomena.coding.internal.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.SourceKind;
import org.legomena.language.Entity;
import org.legomena.language.NameKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/** Tells what kind of source stands behind a source's words: person, organisation or unnamed. */
final class SourceNaming {
  private static final Set<String> COLLECTIVE_SECTORS =
      Set.of(
          "GOV", "MIL", "COP", "REB", "OPP", "PTY", "JUD", "LEG", "SPY", "UAF", "PRM", "SOC", "JRN",
          "LAB");
  private static final Set<String> SINGULAR_PERSON = Set.of("he", "she", "i");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "some", "another");

  private final AttributionCues cues;

  SourceNaming(AttributionCues cues) {
    this.cues = cues;
  }

  /**
   * The kind of a source.
   *
   * @param head the head of the source's words
   * @param entities whom it means
   */
  SourceKind kind(Sentence sentence, Word head, List<Entity> entities) {
    if (head.isPronoun() && SINGULAR_PERSON.contains(head.lemma())) {
      return SourceKind.PERSON;
    }
    if (!head.isProperNoun() && cues.isUnnamed(head.lemma()) && isGeneral(sentence, head)) {
      return SourceKind.UNNAMED;
    }
    if (!head.isProperNoun() && cues.isBody(head.lemma())) {
      return SourceKind.ORGANISATION;
    }
    return entities.isEmpty() ? ofWords(head) : ofEntity(entities.get(0), head.lemma());
  }

  /** Whether it speaks of some of a kind: "officials", "three witnesses", "an official". */
  private boolean isGeneral(Sentence sentence, Word head) {
    String tag = head.tag();
    if (tag.endsWith("S") || tag.equals("CD") || tag.startsWith("JJ") || tag.equals("DT")) {
      return true;
    }
    boolean indefinite =
        sentence.children(head, "det", "nummod").stream()
            .anyMatch(determiner -> INDEFINITE.contains(determiner.lemma()));
    return indefinite && cues.isAnonymous(head.lemma());
  }

  private SourceKind ofEntity(Entity entity, String lemma) {
    return switch (entity.kind()) {
      case STATE, ORGANISATION -> SourceKind.ORGANISATION;
      case PERSON -> SourceKind.PERSON;
      case GROUP ->
          entity.sectors().stream().anyMatch(COLLECTIVE_SECTORS::contains) && !cues.isUnnamed(lemma)
              ? SourceKind.ORGANISATION
              : SourceKind.UNNAMED;
    };
  }

  private SourceKind ofWords(Word head) {
    if (head.isProperNoun()) {
      return head.name() == NameKind.ORGANISATION ? SourceKind.ORGANISATION : SourceKind.PERSON;
    }
    if (cues.isStatement(head.lemma()) || head.lemma().equals("it")) {
      return SourceKind.ORGANISATION;
    }
    return head.tag().equals("NN") ? SourceKind.PERSON : SourceKind.UNNAMED;
  }

  /** The word of a source that governs its others; for "who" the noun its clause describes. */
  static Optional<Word> head(Sentence sentence, List<Word> source) {
    for (Word word : source) {
      boolean top = word.head() == 0 || !source.contains(sentence.word(word.head()));
      if (top && Character.isLetterOrDigit(word.text().codePointAt(0))) {
        return Optional.of(antecedent(sentence, word));
      }
    }
    return Optional.empty();
  }

  private static Word antecedent(Sentence sentence, Word word) {
    if (!word.tag().startsWith("W")) {
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
}
