package org.legomena.cli.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes names comparable: lower case, without possessive s, punctuation, articles and titles. */
final class Names {
  private static final String SPACE = "[\\s\\x1C-\\x1F\\x85\\p{Z}]";
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s(?![\\p{L}\\p{N}_])");
  private static final Pattern PUNCTUATION =
      Pattern.compile("[^\\p{L}\\p{N}_\\-\\s\\x1C-\\x1F\\x85\\p{Z}]");
  private static final Pattern OUTER_SPACE = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$");
  private static final Pattern INNER_SPACE = Pattern.compile(SPACE + "+");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(the|a|an|his|her|its|their|our|former|president|prime minister"
              + "|mr|mrs|ms|gen|general|king) ");

  private static final List<String> STATE_WORDS =
      List.of(
          "government",
          "authorities",
          "administration",
          "officials",
          "kremlin",
          "white house",
          "state");
  private static final Set<String> STATES = readStates();

  private Names() {}

  /** The comparable form; empty for a name of nothing but punctuation. */
  static String normalised(String name) {
    String lower = POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    String bare = OUTER_SPACE.matcher(PUNCTUATION.matcher(lower).replaceAll("")).replaceAll("");
    while (true) {
      String shorter = LEADING.matcher(bare).replaceFirst("");
      if (shorter.equals(bare)) {
        return bare;
      }
      bare = shorter;
    }
  }

  /** The words of a comparable form; none if it is empty. */
  static List<String> words(String normalised) {
    return INNER_SPACE.splitAsStream(normalised).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether a comparable form means the government of a country as a whole. */
  static boolean isState(String normalised) {
    return STATE_WORDS.stream().anyMatch(normalised::contains)
        || STATES.contains(normalised.toUpperCase(Locale.ROOT));
  }

  private static Set<String> readStates() {
    try (InputStream in = Names.class.getResourceAsStream("states.txt")) {
      if (in == null) {
        throw new IllegalStateException("states.txt is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("states.txt cannot be read", e);
    }
  }
}
