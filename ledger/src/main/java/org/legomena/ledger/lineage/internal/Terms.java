package org.legomena.ledger.lineage.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The telling words of texts and how much each tells: stems, names and figures, weighted by how few
 * documents have them (inverse document frequency, after Sparck Jones, 1972).
 */
public final class Terms {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*|\\d[\\d,.]*");
  private static final Set<String> IDLE =
      Set.copyOf(
          List.of(
              ("the a an of to in on and for that by with at from is was were are be been it its"
                   + " his her their they he she has have had will would who which not as but this"
                   + " said say says after before when than or if no more over into out up about"
                   + " also new could may against between there had them him an all any some other"
                   + " what while where its we our you i")
                  .split(" ")));
  private static final Map<String, String> FIGURES =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("dozen", "12"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("hundred", "100"),
          Map.entry("thousand", "1000"));
  private static final List<String> ENDINGS =
      List.of("ations", "ation", "ings", "ing", "edly", "ies", "ers", "ed", "es", "er", "ly", "s");
  private static final int SHORTEST_STEM = 4;

  private final Map<String, Integer> documents = new HashMap<>();
  private int count;

  /** The telling words of a text in order, as stems and figures. */
  static List<String> of(String text) {
    List<String> terms = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      if (FIGURES.containsKey(word)) {
        terms.add(FIGURES.get(word));
      } else if (!IDLE.contains(word)) {
        terms.add(Character.isDigit(word.charAt(0)) ? word.replaceAll("[,.]+$", "") : stem(word));
      }
    }
    return terms;
  }

  private static String stem(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending) && bare.length() - ending.length() >= SHORTEST_STEM) {
        return bare.substring(0, bare.length() - ending.length());
      }
    }
    return bare;
  }

  /** Counts a document with these words. */
  void count(List<String> terms) {
    count++;
    for (String term : new HashSet<>(terms)) {
      documents.merge(term, 1, Integer::sum);
    }
  }

  /** In how many documents the word stands. */
  int frequency(String term) {
    return documents.getOrDefault(term, 0);
  }

  /** How much the word tells: 0 if every document has it. */
  double weight(String term) {
    return Math.log((count + 1) / (frequency(term) + 0.5));
  }
}
