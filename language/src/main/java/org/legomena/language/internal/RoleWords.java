package org.legomena.language.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.resource.YamlNode;

/** Words for offices, for kinds of people and for bodies, with the sector each gives. */
final class RoleWords {
  /** The keys of a file that hold such words. */
  static final List<String> KEYS = List.of("titles", "groups", "body-patterns");

  private static final int LONGEST_GROUP = 4;

  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private int longestTitle = 1;

  /** Takes in the words of a file; those known already get the file's sector. */
  void read(YamlNode file) {
    file.find("titles").ifPresent(lists -> readWords(lists, titles));
    file.find("groups").ifPresent(lists -> readWords(lists, groups));
    file.find("body-patterns").ifPresent(lists -> readWords(lists, bodies));
    for (String title : titles.keySet()) {
      longestTitle = Math.max(longestTitle, title.split(" ").length);
    }
  }

  private static void readWords(YamlNode lists, Map<String, String> into) {
    Set<String> seen = new HashSet<>();
    for (YamlNode node : lists.list()) {
      node.expectOnly(List.of("sector", "words"));
      String sector = node.find("sector").map(CatalogueReader::sector).orElse("");
      for (YamlNode words : node.get("words").list()) {
        String key = words.text().toLowerCase(Locale.ROOT);
        if (!seen.add(key)) {
          throw words.fault("'" + key + "' is listed twice; keep one");
        }
        into.put(key, sector);
      }
    }
  }

  /** The longest title that ends at this word: "vice president" before "president". */
  Optional<Catalogue.Title> titleEndingAt(Sentence sentence, Word word) {
    for (int length = Math.min(longestTitle, word.number()); length >= 1; length--) {
      String words = phrase(sentence, word, length);
      String sector = titles.get(words);
      if (sector != null) {
        return Optional.of(new Catalogue.Title(words, present(sector)));
      }
    }
    return Optional.empty();
  }

  /**
   * Sector of a common noun for people or bodies, the longest phrase that ends at this word; the
   * empty text if it is such a noun and gives none.
   */
  Optional<String> groupEndingAt(Sentence sentence, Word word) {
    for (int length = Math.min(LONGEST_GROUP, word.number()); length >= 1; length--) {
      String sector = groups.get(phrase(sentence, word, length));
      if (sector != null) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }

  /** Sector of a body by a word of its name; the empty text if the word gives none. */
  Optional<String> bodySector(String lemma) {
    return Optional.ofNullable(bodies.get(lemma));
  }

  private static Optional<String> present(String sector) {
    return sector.isEmpty() ? Optional.empty() : Optional.of(sector);
  }

  private static String phrase(Sentence sentence, Word last, int length) {
    if (length == 1) {
      return last.lemma();
    }
    StringBuilder words = new StringBuilder();
    for (int number = last.number() - length + 1; number < last.number(); number++) {
      words.append(sentence.word(number).text().toLowerCase(Locale.ROOT)).append(' ');
    }
    return words.append(last.lemma()).toString();
  }
}
