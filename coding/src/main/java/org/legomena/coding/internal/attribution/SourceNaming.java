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
  private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "another");

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
    boolean indefinite =
        sentence.children(head, "det").stream().anyMatch(d -> INDEFINITE.contains(d.lemma()));
    if (!head.isProperNoun() && cues.isUnnamed(head.lemma()) && isGeneral(head, indefinite)) {
      return SourceKind.UNNAMED;
    }
    return entities.isEmpty()
        ? ofWords(head, indefinite)
        : ofEntity(entities.get(0), head.lemma());
  }

  private static boolean isGeneral(Word head, boolean indefinite) {
    String tag = head.tag();
    return indefinite
        || tag.endsWith("S")
        || tag.equals("CD")
        || tag.startsWith("JJ")
        || tag.equals("DT");
  }

  private SourceKind ofEntity(Entity entity, String lemma) {
    return switch (entity.kind()) {
      case STATE, ORGANISATION -> SourceKind.ORGANISATION;
      case PERSON -> SourceKind.PERSON;
      case GROUP ->
          entity.sectors().stream().anyMatch(COLLECTIVE_SECTORS::contains)
                  && !cues.isUnnamed(lemma)
              ? SourceKind.ORGANISATION
              : SourceKind.UNNAMED;
    };
  }

  private SourceKind ofWords(Word head, boolean indefinite) {
    boolean plural = head.tag().endsWith("S");
    if (cues.isStatement(head.lemma())) {
      return plural ? SourceKind.UNNAMED : SourceKind.ORGANISATION;
    }
    if (head.isProperNoun()) {
      return head.name() == NameKind.ORGANISATION ? SourceKind.ORGANISATION : SourceKind.PERSON;
    }
    return !plural && !head.isPronoun() && indefinite ? SourceKind.PERSON : SourceKind.UNNAMED;
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
