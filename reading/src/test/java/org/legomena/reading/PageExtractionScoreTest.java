package org.legomena.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Scores the extraction of articles from web pages: F1 over the words of each page (as a bag, in
 * lower case), the mean over all pages of {@code pages} and {@code layouts}.
 */
class PageExtractionScoreTest {
  private static final double LEAST = 0.97;
  private static final double LEAST_OF_ANY = 0.6;
  private static final int FEWEST_PAGES = 40;
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Test
  void articlesAreFoundInAllLayouts() throws IOException {
    Map<String, Double> scores = new HashMap<>();
    for (Path folder : folders()) {
      String expected = expected(folder);
      if (!expected.isEmpty()) {
        String found =
            Readings.of(folder.resolve("page.html")).articles().stream()
                .map(Article::text)
                .findFirst()
                .orElse("");
        scores.put(RESOURCES.relativize(folder).toString(), f1(words(found), words(expected)));
      }
    }
    List<String> worst =
        scores.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(entry -> "%s %.3f".formatted(entry.getKey(), entry.getValue()))
            .toList();
    double mean = scores.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);

    assertThat(scores).hasSizeGreaterThanOrEqualTo(FEWEST_PAGES);
    assertThat(mean).as("mean F1, worst first: %s", worst).isGreaterThanOrEqualTo(LEAST);
    assertThat(scores.values()).as("%s", worst).allMatch(score -> score >= LEAST_OF_ANY);
  }

  private static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String parent : List.of("pages", "layouts")) {
      try (Stream<Path> entries = Files.list(RESOURCES.resolve(parent))) {
        entries.filter(Files::isDirectory).sorted().forEach(folders::add);
      }
    }
    return folders;
  }

  /** The article's words; empty if the page has none. In {@code pages} five lines stand above. */
  private static String expected(Path folder) throws IOException {
    String written = Files.readString(folder.resolve("expected.txt"));
    if (!folder.startsWith(RESOURCES.resolve("pages"))) {
      return written;
    }
    return written.startsWith("fault:") ? "" : written.substring(written.indexOf("\n\n"));
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> counts = new HashMap<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .forEach(match -> counts.merge(match.group(), 1, Integer::sum));
    return counts;
  }

  private static double f1(Map<String, Integer> found, Map<String, Integer> expected) {
    int common =
        found.entrySet().stream()
            .mapToInt(entry -> Math.min(entry.getValue(), expected.getOrDefault(entry.getKey(), 0)))
            .sum();
    int all = sum(found) + sum(expected);
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
