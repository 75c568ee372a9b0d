package org.legomena.reading.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of other alphabets in headers of mail, as RFC 2047 and RFC 2231 write them. */
final class EncodedWords {
  // =?utf-8?Q?Caf=C3=A9?=
  private static final Pattern WORD =
      Pattern.compile(
          "=\\?([\\w.:-]{1,40})(?:\\*[\\w-]{0,20})?\\?([bBqQ])\\?([^?\\s]{0,4000})\\?=");
  private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s+(?==\\?)");

  private EncodedWords() {}

  /** A header's value with its encoded words decoded; what cannot be decoded stays. */
  static String decode(String value) {
    if (!value.contains("=?")) {
      return value;
    }
    // White space between two encoded words is no part of them.
    Matcher words = WORD.matcher(BETWEEN.matcher(value).replaceAll("$1"));
    return words.replaceAll(word -> Matcher.quoteReplacement(decoded(word)));
  }

  /** {@code utf-8''Caf%C3%A9}. */
  static String decodeExtended(String value) {
    String[] parts = value.split("'", 3);
    if (parts.length < 3) {
      return value;
    }
    Charset charset = Charsets.find(parts[0]).orElse(StandardCharsets.UTF_8);
    return new String(unescaped(parts[2], '%'), charset);
  }

  private static String decoded(MatchResult word) {
    Charset charset = Charsets.find(word.group(1)).orElse(StandardCharsets.UTF_8);
    String content = word.group(3);
    byte[] bytes =
        word.group(2).equalsIgnoreCase("b")
            ? Base64.getMimeDecoder().decode(withoutRest(content))
            : unescaped(content.replace('_', ' '), '=');
    return Characters.withoutLoneSurrogates(new String(bytes, charset));
  }

  /** Base64 in whole groups of what can be decoded, so that a damaged word does no harm. */
  static String withoutRest(String base64) {
    String letters = base64.replaceAll("[^A-Za-z0-9+/]", "");
    // A single letter holds no whole byte.
    return letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters;
  }

  private static byte[] unescaped(String text, char escape) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] from = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < from.length; i++) {
      int high = i + 2 < from.length && from[i] == escape ? digit(from[i + 1]) : -1;
      int low = high >= 0 ? digit(from[i + 2]) : -1;
      if (low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(from[i]);
      }
    }
    return bytes.toByteArray();
  }

  private static int digit(byte b) {
    return Character.digit((char) b, 16);
  }
}
