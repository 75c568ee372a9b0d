package org.legomena.language.internal.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The vocabulary of the rules: pieces of patterns, and what the words are worth. */
final class TimeWords {
  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?"
          + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";
  static final String WEEKDAY =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\.(?=,?"
          + " (?:[A-Z]|\\d)))";
  static final String YEAR = "(?:1[0-9]\\d\\d|2[0-9]\\d\\d)";
  static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
  static final String PART =
      "(?:early(?: in)?|mid|late(?: in)?|the (?:very )?(?:beginning|start|middle|end) of"
          + "|(?:beginning|start|middle|end) of)";
  static final String NUMBER =
      "(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|a dozen|a couple of)";
  static final String VAGUE = "(?:several|some|a few|few|many|recent|a number of)";
  static final String UNIT = "(?:day|week|month|year|decade|hour|minute)";
  static final String SEASON = "(?:spring|summer|autumn|fall|winter)";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private TimeWords() {}

  private static String begin(String word) {
    return word.substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** Number of a month, 1 to 12. */
  static int month(String word) {
    return MONTHS.indexOf(begin(word)) + 1;
  }

  static DayOfWeek weekday(String word) {
    return DayOfWeek.of(DAYS.indexOf(begin(word)) + 1);
  }

  /** First month of a season, of the northern half of the earth. */
  static int seasonBegin(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "spring" -> 3;
      case "summer" -> 6;
      case "winter" -> 12;
      default -> 9;
    };
  }

  /** The day of a month in digits, with or without an ending. */
  static int day(String word) {
    return Integer.parseInt(word.replaceAll("\\D", ""));
  }

  /** A number in words or digits; empty for a vague one. */
  static OptionalInt number(String word) {
    String lower = word.toLowerCase(Locale.ROOT).trim();
    if (lower.matches("\\d+")) {
      return OptionalInt.of(Integer.parseInt(lower));
    }
    int plain = NUMBERS.indexOf(lower);
    if (plain >= 0) {
      return OptionalInt.of(plain);
    }
    return switch (lower) {
      case "a", "an" -> OptionalInt.of(1);
      case "a couple of" -> OptionalInt.of(2);
      case "a dozen" -> OptionalInt.of(12);
      case "thirty" -> OptionalInt.of(30);
      case "forty" -> OptionalInt.of(40);
      case "fifty" -> OptionalInt.of(50);
      default -> OptionalInt.empty();
    };
  }

  /** "fourth" and "4th"; 0 if it is none. */
  static int ordinal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.matches("\\d+(?:st|nd|rd|th)") ? day(lower) : Math.max(0, ORDINALS.indexOf(lower));
  }
}
