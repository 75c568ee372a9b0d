package org.legomena.language;

import java.util.Locale;
import java.util.Set;

/** The codes by which actors are classed: sectors of PLOVER, and countries. */
public final class Sectors {
  /** All sector codes of the codebook. */
  public static final Set<String> ALL =
      Set.of(
          "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PRM", "PTY", "REB", "OPP", "UAF", "BUS", "CRM",
          "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "REL", "SOC", "AGR", "PRE", "UNK");

  private static final Set<String> OTHER_COUNTRIES =
      Set.of("KOS", "UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM");

  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  private Sectors() {}

  /** Whether it is an ISO 3166-1 alpha-3 code or one of the codebook's own. */
  public static boolean isCountry(String code) {
    return ISO.contains(code) || OTHER_COUNTRIES.contains(code);
  }
}
