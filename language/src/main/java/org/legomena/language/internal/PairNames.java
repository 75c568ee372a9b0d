package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.language.EntityKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.CatalogueEntry.Body;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;
import org.legomena.language.internal.Mention.Facts;
import org.legomena.language.internal.Mention.Sort;

/**
 * Two names joined by a hyphen to one word: "the Ghana-Togo talks", "a Franco-German plan". Both
 * must be countries or bodies that the catalogue knows, so that "Ghana-led" is no pair.
 */
final class PairNames {
  private static final Map<String, String> PREFIXES =
      Map.of(
          "Anglo", "British",
          "Franco", "French",
          "Indo", "Indian",
          "Russo", "Russian",
          "Sino", "Chinese",
          "Greco", "Greek",
          "Italo", "Italian",
          "Turko", "Turkish");

  private final Catalogue catalogue;

  PairNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A mention of each name, the first first; empty if the word is no pair of names. */
  List<Mention> find(Sentence sentence, Word word) {
    String[] parts = word.text().split("[-–]", -1);
    if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
      return List.of();
    }
    Optional<CatalogueEntry> first = named(PREFIXES.getOrDefault(parts[0], parts[0]));
    Optional<CatalogueEntry> second = second(sentence, word, parts[1]);
    if (first.isEmpty() || second.isEmpty()) {
      return List.of();
    }
    List<Mention> both = new ArrayList<>();
    both.add(mention(sentence, word, parts[0], first.get()));
    both.add(mention(sentence, word, parts[1], second.get()));
    return both;
  }

  /** The second name may go on in the next word: "Japan-South Korea". */
  private Optional<CatalogueEntry> second(Sentence sentence, Word word, String part) {
    Optional<CatalogueEntry> longer =
        sentence.next(word).flatMap(next -> named(part + " " + next.text()));
    return longer.or(() -> named(part));
  }

  private Optional<CatalogueEntry> named(String words) {
    return catalogue.named(words).stream().filter(PairNames::actsAsOne).findFirst();
  }

  private static boolean actsAsOne(CatalogueEntry entry) {
    return entry instanceof Body
        || entry instanceof Country country
            && (country.form() == CountryForm.NAME || country.form() == CountryForm.ADJECTIVE);
  }

  private static Mention mention(Sentence sentence, Word word, String name, CatalogueEntry entry) {
    Sort sort =
        entry instanceof Body body
            ? body.kind() == EntityKind.GROUP ? Sort.GROUP : Sort.BODY
            : Sort.STATE;
    Optional<String> sector = entry instanceof Body body ? body.sector() : Optional.of("GOV");
    String shown = entry instanceof Body body ? body.name() : name;
    return new Mention(
        sentence, word, word.number(), word.number(), sort, shown, shown, Facts.of(entry, sector));
  }
}
