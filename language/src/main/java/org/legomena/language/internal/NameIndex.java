package org.legomena.language.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.legomena.language.Sentence;

/**
 * Names by their words. Capitals count, so "Turkey" is found and "turkey" is not; accents do not
 * ("Erdoğan" is "Erdogan"), nor how a tokeniser splits hyphens and apostrophes.
 */
final class NameIndex {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern JOINED = Pattern.compile(" ?([-–]) ?| (?=['’,])");

  private final Map<String, List<CatalogueEntry>> entries = new HashMap<>();
  private final Map<String, Integer> longestByFirstWord = new HashMap<>();

  /** Enters a name. */
  void add(String words, CatalogueEntry entry) {
    String key = key(words);
    entries.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
    longestByFirstWord.merge(firstWord(key), pieces(key), Math::max);
  }

  /** What is entered under these words. */
  List<CatalogueEntry> get(String words) {
    return entries.getOrDefault(key(words), List.of());
  }

  /** Takes out what is entered under these words and satisfies a condition. */
  void remove(String words, java.util.function.Predicate<CatalogueEntry> which) {
    List<CatalogueEntry> there = entries.get(key(words));
    if (there != null) {
      there.removeIf(which);
    }
  }

  /** Takes out every name of an entry. */
  void removeAll(CatalogueEntry entry) {
    entries.values().forEach(there -> there.removeIf(entry::equals));
  }

  /** The longest names that start at this word; several if the name is ambiguous. */
  List<Catalogue.Match> at(Sentence sentence, int first) {
    String word = fold(sentence.word(first).text());
    Integer longest = longestByFirstWord.get(firstWord(word));
    if (longest == null) {
      return List.of();
    }
    StringBuilder words = new StringBuilder(word);
    List<Catalogue.Match> best = new ArrayList<>();
    int end = Math.min(sentence.words().size(), first + longest);
    for (int last = first; last <= end; last++) {
      if (last > first) {
        words.append(' ').append(fold(sentence.word(last).text()));
      }
      List<CatalogueEntry> found = entries.get(joined(words));
      if (found != null && !found.isEmpty()) {
        best.clear();
        for (CatalogueEntry entry : found) {
          best.add(new Catalogue.Match(first, last, entry));
        }
      }
    }
    return best;
  }

  private static String key(String words) {
    return joined(fold(words.trim()));
  }

  private static String joined(CharSequence words) {
    return JOINED.matcher(words).replaceAll("$1");
  }

  /** Without accents, and with one kind of apostrophe. */
  static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .replace('’', '\'')
            .replace('ı', 'i')
            .replace('ø', 'o')
            .replace('ł', 'l')
            .replace('Ł', 'L')
            .replace('đ', 'd')
            .replace('Đ', 'D');
      }
    }
    return text;
  }

  private static String firstWord(String key) {
    int end = 1;
    while (end < key.length() && " -–'".indexOf(key.charAt(end)) < 0) {
      end++;
    }
    return key.substring(0, Math.min(end, key.length()));
  }

  /** How many words a tokeniser may make of it at most. */
  private static int pieces(String key) {
    int count = 1;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == '-') {
        count += 2;
      } else if (c == ' ' || c == '\'' || c == ',' || c == '.') {
        count++;
      }
    }
    return count;
  }
}
