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
 * Tells a text's language. First the script and the most frequent small words of its beginning are
 * looked at: where they leave no doubt that it is English, or the script has one language only,
 * that is the answer, and nothing has to be loaded. All else is asked of OpenNLP's model ({@link
 * LanguageModel}); of a few words too short for any model, the small words' answer stands.
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
  private static final double CLEAR_SCORE = 3;
  private static final double CLEAR_LEAD = 2;
  private static final int FEWEST_LETTERS = 40;
  private static final int ENOUGH_LETTERS = 100;
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

  /** The ISO 639-1 code, the three-letter one of a language without, or {@code und}. */
  String detect(String text) {
    String sample =
        text.substring(0, Math.min(text.length(), SAMPLE_CHARS)).toLowerCase(Locale.ROOT);
    long letters = sample.codePoints().filter(Character::isLetter).count();
    UnicodeScript script = mainScript(sample);
    if (script == UnicodeScript.LATIN) {
      return inLatinLetters(text, sample, letters);
    }
    String guess = fromScript(sample, script);
    boolean isShared =
        script == UnicodeScript.ARABIC
            || script == UnicodeScript.CYRILLIC
            || script == UnicodeScript.DEVANAGARI;
    return isShared && letters >= FEWEST_LETTERS ? LanguageModel.language(text) : guess;
  }

  private String inLatinLetters(String text, String sample, long letters) {
    Map<String, Double> scores = scores(sample);
    double english = scores.getOrDefault("en", 0.0);
    double other =
        scores.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("en"))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    boolean isClear = english >= CLEAR_SCORE && english >= CLEAR_LEAD * other;
    String guess = best(scores, sample);
    boolean isShort = letters < FEWEST_LETTERS || (letters < ENOUGH_LETTERS && guess.equals("en"));
    return isClear || isShort ? guess : LanguageModel.language(text);
  }

  private static String fromScript(String sample, UnicodeScript script) {
    return switch (script) {
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

  private Map<String, Double> scores(String sample) {
    Map<String, Double> scores = new HashMap<>();
    for (String word : words(sample)) {
      Set<String> languages = languagesByWord.getOrDefault(word, Set.of());
      languages.forEach(language -> scores.merge(language, 1.0 / languages.size(), Double::sum));
    }
    return scores;
  }

  private static List<String> words(String sample) {
    return WORD.matcher(sample).results().map(match -> match.group()).toList();
  }

  private static String best(Map<String, Double> scores, String sample) {
    // Equal scores go to English, then by code: the answer never depends on a hash map's order.
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_SCORE)
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(entry -> entry.getKey().equals("en"))
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseGet(() -> fromEndings(words(sample)));
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
