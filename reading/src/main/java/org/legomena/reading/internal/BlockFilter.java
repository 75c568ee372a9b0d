package org.legomena.reading.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out single blocks that stand in an article but do not belong to it. */
final class BlockFilter {
  private static final int LONGEST_ASIDE = 160;
  private static final int SHORTEST_COPY = 60;
  private static final double MOSTLY_LINKED = 0.8;

  /**
   * What stands beside an article: it is no sentence, so it goes only if it does not end like one.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:read (?:more|also|next)|also read|see also|more on this|related(?:"
              + " (?:articles?|stories|news|topics|content))?|recommended|you may also like|most"
              + " (?:read|popular)|advertise?ment|sponsored|watch|listen|photos?|image|file"
              + " photo|loading|skip to|print this|share(?: this| on)?|(?:\\d+"
              + " )?comments?)\\b.*(?<![.!?\"\u201D'\u2019])",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:\u00A9|copyright\\b|\\(c\\) \\d{4}|all rights reserved|sign up"
              + " (?:for|to)\\b|subscribe (?:to|now)\\b|follow us\\b|click here\\b|we use"
              + " cookies|this site uses cookies|(?:this )?story continues below|continue"
              + " reading\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "By Ada Venn and Tam Orvik, Port Esk"; no sentence, as it has no full stop. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "By (?:(?:a|an|our|the) (?:[\\w-]+"
              + " )?(?:correspondents?|reporters?|staff|editors?)\\b[^.!?]{0,60}|\\p{Lu}[\\p{L}.'\u2019-]*(?:"
              + " (?:and |de |van |von |al-)?\\p{Lu}[\\p{L}.'\u2019-]*){1,6}(?:, [^.!?]{0,60})?)");

  private BlockFilter() {}

  /** The blocks without asides, repetitions, the title at the start and headings of nothing. */
  static List<Block> filter(List<Block> blocks, Optional<String> title) {
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks) {
      boolean repeats =
          (!kept.isEmpty() && kept.get(kept.size() - 1).text().equals(block.text()))
              || (block.text().length() >= SHORTEST_COPY && !seen.add(block.text()));
      boolean isTitle = kept.isEmpty() && title.filter(words -> isSame(words, block)).isPresent();
      if (hasLetter(block) && !repeats && !isTitle && !isAside(block)) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  /** Clock times, rules of asterisks and the like are no words of an article. */
  private static boolean hasLetter(Block block) {
    return block.text().codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isSame(String title, Block block) {
    return block.text().length() <= 2 * title.length()
        && letters(title).equals(letters(block.text()));
  }

  private static boolean isAside(Block block) {
    return block.text().length() <= LONGEST_ASIDE
        && (block.linkedShare() > MOSTLY_LINKED
            || LABEL.matcher(block.text()).matches()
            || NOTICE.matcher(block.text()).matches()
            || BYLINE.matcher(block.text()).matches());
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
