package org.legomena.reading.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's headline: where it stands, what it says without the outlet's name, which words it has.
 */
final class Headline {
  private static final List<String> PLACES =
      List.of("[itemprop=headline]:is(h1,h2)", "article h1", "main h1", "h1");
  // The last of several borders: "Talks in Geneva | World | The Example".
  private static final Pattern LAST_PART =
      Pattern.compile("(.*\\S)\\s+(\\||-|\u2013|\u2014|\u00B7|::)\\s+(\\S.*)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int LONGEST = 500;
  private static final int MOST_PARTS = 3;
  private static final int FEWEST_WORDS_LEFT = 4;
  private static final int MOST_WORDS_OF_OUTLET = 3;

  private Headline() {}

  /** The element that holds the headline. */
  static Optional<Element> element(Document document) {
    return PLACES.stream()
        .flatMap(place -> document.select(place).stream().limit(1))
        .filter(element -> element.hasText() && element.text().length() <= LONGEST)
        .findFirst();
  }

  /**
   * A title without {@code " | Outlet"} at its end. What comes after the last bar or dash goes if
   * it is the outlet's name, if the rest is the page's heading, or, after a bar, if it is short and
   * the rest is not.
   */
  static String withoutOutlet(String title, Optional<String> heading, Optional<String> outlet) {
    String left = title;
    for (int part = 0; part < MOST_PARTS && !heading.equals(Optional.of(left)); part++) {
      Matcher parts = LAST_PART.matcher(left);
      if (left.length() > LONGEST || !parts.matches()) {
        return left;
      }
      String rest = parts.group(1);
      String last = parts.group(3);
      boolean isOutlet =
          outlet.filter(last::equalsIgnoreCase).isPresent()
              || heading.filter(rest::equals).isPresent()
              || (parts.group(2).equals("|")
                  && countWords(last) <= MOST_WORDS_OF_OUTLET
                  && countWords(rest) >= FEWEST_WORDS_LEFT);
      if (!isOutlet) {
        return left;
      }
      left = rest;
    }
    return left;
  }

  /** The words of four letters or more, in lower case. */
  static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(match -> match.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static long countWords(String text) {
    return SPACES.splitAsStream(text).count();
  }
}
