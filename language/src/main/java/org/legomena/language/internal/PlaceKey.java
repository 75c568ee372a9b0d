package org.legomena.language.internal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which a name of a place is looked up: small letters without marks, full stops and
 * apostrophes, hyphens as spaces, "Saint" as "st". {@code scripts/gazetteer.mjs} does the same.
 */
final class PlaceKey {
  private static final String SPECIAL = "øłßæœıđþðəǝ";
  private static final String[] PLAIN = {"o", "l", "ss", "ae", "oe", "i", "d", "th", "d", "a", "a"};

  private PlaceKey() {}

  /** The key of a name; empty if nothing of it is left. */
  static String of(String name) {
    String text = isAscii(name) ? name : withoutMarks(name);
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(key, Character.toLowerCase(text.charAt(i)));
    }
    String plain = key.toString().trim();
    return plain.contains("saint ") ? plain.replaceAll("\\bsaint ", "st ") : plain;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(character -> character < 128);
  }

  private static String withoutMarks(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder key, char letter) {
    int special = SPECIAL.indexOf(letter);
    if (special >= 0) {
      key.append(PLAIN[special]);
    } else if (letter == '-' || letter == '–' || letter == '/' || Character.isWhitespace(letter)) {
      if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    } else if ("'’‘ʼʻ`´ʿʾ.".indexOf(letter) < 0) {
      key.append(letter);
    }
  }
}
