package org.legomena.language.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.resource.YamlNode;

/**
 * The knowledge of who is who: countries, bodies, persons with dates of office, and the words for
 * roles; first what ships with the program, then what users add. Not changed once loaded, and safe
 * for use by several threads at once then.
 */
final class Catalogue {
  /** A name found in a sentence: words {@code first} to {@code last}, numbers from 1. */
  record Match(int first, int last, CatalogueEntry entry) {}

  /**
   * A title of persons and the sector it gives; none for a spokesman, who takes that of his body.
   */
  record Title(String words, Optional<String> sector) {}

  private final NameIndex index = new NameIndex();
  private final RoleWords roles = new RoleWords();
  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<String, CatalogueEntry> byOwnName = new HashMap<>();
  private Set<String> ownWords = new HashSet<>();

  /** Loads the files that ship with the program. */
  static Catalogue shipped() {
    return with(List.of());
  }

  /**
   * Loads the files that ship with the program, then files of the user's, later ones above earlier
   * ones.
   *
   * @throws org.legomena.language.resource.ResourceException if a file has a fault; the message has
   *     file, line and reason
   */
  static Catalogue with(List<Path> files) {
    Catalogue catalogue = new Catalogue();
    for (String name :
        List.of("countries.yaml", "organisations.yaml", "persons.yaml", "roles.yaml")) {
      YamlNode file =
          YamlNode.resource(Catalogue.class, "/org/legomena/language/catalogue/" + name);
      file.expectHeader();
      catalogue.read(file);
    }
    files.forEach(file -> catalogue.read(UserFile.open(file)));
    return catalogue;
  }

  /** Takes in one more file, above what is there. */
  void read(YamlNode file) {
    ownWords = new HashSet<>();
    new CatalogueReader(this).read(file);
  }

  /** The longest names that start at this word; several entries if the name is ambiguous. */
  List<Match> at(Sentence sentence, int first) {
    return index.at(sentence, first);
  }

  /** What is entered under a name, to the letter. */
  List<CatalogueEntry> named(String words) {
    return index.get(words);
  }

  /** The words for roles. */
  RoleWords roles() {
    return roles;
  }

  /** The longest title that ends at this word: "vice president" before "president". */
  Optional<Title> titleEndingAt(Sentence sentence, Word word) {
    return roles.titleEndingAt(sentence, word);
  }

  /** Sector of a common noun for people or bodies, the longest phrase that ends at this word. */
  Optional<String> groupEndingAt(Sentence sentence, Word word) {
    return roles.groupEndingAt(sentence, word);
  }

  /** Sector of a body by a word of its name: "ministry", "army". */
  Optional<String> bodySector(String lemma) {
    return roles.bodySector(lemma);
  }

  /** The usual name of a country by its code; none for UNO, NGO and their like. */
  Optional<String> countryName(String code) {
    return Optional.ofNullable(countryNames.get(code));
  }

  /** Gives a country its usual name. */
  void name(String code, String name) {
    countryNames.put(code, name);
  }

  /** Forgets the entry of the same sort and name that a new one replaces. */
  void forget(CatalogueEntry replacement) {
    String key = replacement.getClass().getSimpleName() + ' ' + replacement.name();
    CatalogueEntry before = byOwnName.put(key, replacement);
    if (before != null) {
      index.removeAll(before);
    }
  }

  /** Enters a name; an entry of an earlier file that has the same name loses it. */
  void add(String words, CatalogueEntry entry) {
    if (ownWords.add(words) && !(entry instanceof Country)) {
      index.remove(words, other -> other.getClass() == entry.getClass() && !other.equals(entry));
    }
    index.add(words, entry);
  }
}
