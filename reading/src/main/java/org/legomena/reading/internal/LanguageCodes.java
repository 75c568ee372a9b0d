package org.legomena.reading.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * Reads the names of languages that inputs give: {@code en}, {@code en-GB}, {@code eng}, English.
 */
final class LanguageCodes {
  // Java still lists codes that ISO has replaced.
  private static final Map<String, String> WITHDRAWN = Map.of("in", "id", "iw", "he", "ji", "yi");
  private static final Map<String, String> CODES = codes();

  private LanguageCodes() {}

  /** The ISO 639-1 code, or none if the word names no language. */
  static Optional<String> find(String written) {
    String first = written.strip().toLowerCase(Locale.ROOT).split("[-_,;]", 2)[0].strip();
    return Optional.ofNullable(CODES.get(first));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      if (WITHDRAWN.containsKey(code)) {
        codes.put(code, WITHDRAWN.get(code));
        continue;
      }
      Locale locale = new Locale(code);
      codes.put(code, code);
      codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      try {
        codes.put(locale.getISO3Language(), code);
      } catch (MissingResourceException e) {
        // A language without a three-letter code is known by its other two names.
      }
    }
    codes.put("und", "und");
    return Map.copyOf(codes);
  }
}
