package org.legomena.reading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a text's language from the script and the most frequent small words of its beginning. It is
 * meant to tell English from the rest; the other codes are for the message to the user.
 *
 * <p>Each small word counts for the languages that have it, shared among them. A text in Latin
 * letters without any is English if its words have English endings, else {@code und}.
 *
 * <p>The lists stand in {@code function-words.txt}: one language a line, {@code code: word word
 * ...}.
 */
final class LanguageDetector {
  /** What is returned for a language that could not be told. */
  static final String UNKNOWN = "und";

  private static final int SAMPLE_CHARS = 2000;
  private static final double LEAST_SCORE = 0.5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern ENGLISH_ENDING =
      Pattern.compile("[a-z]{3,}(?:ed|ing|ly|ness|ish|ght|tion|tions|wn|th|ters|ck|cks)");
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.ofEntries(
          Map.entry(UnicodeScript.ARABIC, "ar"),
          Map.entry(UnicodeScript.CYRILLIC, "ru"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"));

  private final Map<String, Set<String>> languagesByWord = new HashMap<>();

  private LanguageDetector() {}

  /** The detector with the lists of this module. */
  static LanguageDetector load() {
    LanguageDetector detector = new LanguageDetector();
    for (String line : resource("function-words.txt").lines().toList()) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        detector.add(
            line.substring(0, colon),
            WORD.matcher(line.substring(colon + 1)).results().map(match -> match.group()).toList());
      }
    }
    return detector;
  }

  /** The ISO 639-1 code, or {@code und}. */
  String detect(String text) {
    String sample =
        text.substring(0, Math.min(text.length(), SAMPLE_CHARS)).toLowerCase(Locale.ROOT);
    UnicodeScript script = mainScript(sample);
    return switch (script) {
      case LATIN -> fromWords(sample);
      case ARABIC ->
          hasAny(sample, "\u067E\u0686\u06AF\u06CC")
              ? (hasAny(sample, "\u0679\u06D2\u06BE") ? "ur" : "fa")
              : "ar";
      case CYRILLIC -> cyrillic(sample);
      case HAN -> hasScript(sample, UnicodeScript.HIRAGANA) ? "ja" : "zh";
      default -> SCRIPTS.getOrDefault(script, UNKNOWN);
    };
  }

  private void add(String language, List<String> words) {
    words.forEach(
        word -> languagesByWord.computeIfAbsent(word, key -> new HashSet<>()).add(language));
  }

  private String fromWords(String sample) {
    List<String> words = WORD.matcher(sample).results().map(match -> match.group()).toList();
    Map<String, Double> scores = new HashMap<>();
    for (String word : words) {
      Set<String> languages = languagesByWord.getOrDefault(word, Set.of());
      languages.forEach(language -> scores.merge(language, 1.0 / languages.size(), Double::sum));
    }
    // Equal scores go to English, then by code: the answer never depends on a hash map's order.
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_SCORE)
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(entry -> entry.getKey().equals("en"))
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseGet(() -> fromEndings(words));
  }

  private static String fromEndings(List<String> words) {
    return words.stream().anyMatch(word -> ENGLISH_ENDING.matcher(word).matches()) ? "en" : UNKNOWN;
  }

  private static String cyrillic(String sample) {
    if (hasAny(sample, "\u0456\u0457\u0454\u0491")) {
      return hasAny(sample, "\u045E") ? "be" : "uk";
    }
    if (hasAny(sample, "\u044B\u044D\u0451")) {
      return "ru";
    }
    return hasAny(sample, "\u0458\u0459\u045A\u045B\u0452\u045F") ? "sr" : "bg";
  }

  private static boolean hasAny(String sample, String letters) {
    return letters.chars().anyMatch(letter -> sample.indexOf(letter) >= 0);
  }

  private static boolean hasScript(String sample, UnicodeScript script) {
    return sample.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
  }

  /** The script of most letters; COMMON if there are none. */
  private static UnicodeScript mainScript(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  private static String resource(String name) {
    try (InputStream stream = LanguageDetector.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program is incomplete: it lacks its resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the program's resource " + name, e);
    }
  }
}
