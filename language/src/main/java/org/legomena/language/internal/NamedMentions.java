package org.legomena.language.internal;

import java.util.Optional;
import java.util.Set;
import org.legomena.language.NameKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.Mention.Facts;
import org.legomena.language.internal.Mention.Sort;

/** Reads the phrases around the names of persons. */
record NamedMentions(PhraseFacts facts, String text) {
  /** Forms of address that are no office. */
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "dr",
          "dr.",
          "sir",
          "lord",
          "lady",
          "miss",
          "dame",
          "baroness");

  /** Whether a title is only a form of address. */
  static boolean isHonorific(String title) {
    return HONORIFICS.contains(title);
  }

  /**
   * The mention of a person.
   *
   * @param last the last word of the name
   * @param known what the catalogue knows by it
   * @param start where the catalogue's name starts, or the last word
   */
  Mention person(Word last, Optional<CatalogueEntry> known, int start) {
    Sentence sentence = facts.sentence();
    int first = nameStart(start);
    NounPhrase phrase = new NounPhrase(sentence, last);
    int left = phrase.left(first);
    Optional<Catalogue.Title> title = facts.titleBefore(left, first);
    Optional<String> office =
        title.map(Catalogue.Title::words).filter(words -> !isHonorific(words));
    return new Mention(
        sentence,
        last,
        left,
        last.number(),
        Sort.PERSON,
        phrase.words(first, last.number(), text),
        phrase.wording(left, last.number(), text),
        new Facts(
            known,
            known.flatMap(CatalogueEntry::country).or(() -> facts.country(last, left, first)),
            office.isEmpty()
                ? Optional.empty()
                : title.flatMap(t -> facts.sector(t, last, left, first)),
            title.map(Catalogue.Title::words),
            facts.isFormer(left, first),
            phrase.owner()));
  }

  private int nameStart(int start) {
    Sentence sentence = facts.sentence();
    int first = start;
    while (first > 1 && isNamePart(sentence.word(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isNamePart(Word word) {
    return word.name() == NameKind.PERSON && word.isCapitalised();
  }
}
