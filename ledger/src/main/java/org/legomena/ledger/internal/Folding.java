package org.legomena.ledger.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings names to the form by which they are compared. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LEADING_ARTICLE = Pattern.compile("^(the|a|an) (?=.)");
  private static final Pattern INITIAL = Pattern.compile("(?<= )\\p{L} (?=\\p{L}{2})");

  private Folding() {}

  /**
   * The name in lower case, without accents, signs, an article before it or initials inside it:
   * {@code donald trump} for "Donald J. Trump". Empty if it has no letter or digit.
   */
  public static String fold(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String lower = bare.replaceAll("['’]s\\b", "").replace("'", "").replace("’", "");
    String spaced = SIGNS.matcher(lower.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    String named = LEADING_ARTICLE.matcher(spaced).replaceFirst("");
    return INITIAL.matcher(named).replaceAll("");
  }

  /** The last of a folded name's words. */
  static String lastWord(String folded) {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /** Whether a folded name is one word. */
  static boolean isOneWord(String folded) {
    return folded.indexOf(' ') < 0;
  }
}
