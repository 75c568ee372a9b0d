package org.legomena.coding.internal.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.legomena.language.Word;
import org.legomena.language.resource.ResourceException;

/**
 * The field of meaning of verbs and nouns, such as communication, cognition or person: the
 * lexicographer files of WordNet (Fellbaum, "WordNet: An Electronic Lexical Database", MIT Press
 * 1998), one letter each, the most frequent sense's first and at most one more.
 *
 * <p>File: {@code #} starts a remark; other lines are {@code verbs} or {@code nouns}, the letters,
 * and the base forms parted by spaces; fields are parted by tabs.
 */
final class Senses {
  private static final String FILE = "/org/legomena/coding/model/senses.txt";

  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();

  /**
   * Reads the file that ships with the program.
   *
   * @throws ResourceException if it is missing or has a fault, with the line
   */
  static Senses shipped() {
    try (InputStream bytes = Senses.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new ResourceException(FILE, 0, "is missing from the class path");
      }
      return read(bytes);
    } catch (IOException e) {
      throw new ResourceException(FILE, 0, "cannot be read: " + e.getMessage(), e);
    }
  }

  private static Senses read(InputStream bytes) throws IOException {
    Senses senses = new Senses();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.startsWith("#")) {
        senses.take(line, number);
      }
    }
    return senses;
  }

  private void take(String line, int number) {
    String[] fields = line.split("\t");
    if (fields.length != 3) {
      throw new ResourceException(
          FILE, number, "needs 3 fields parted by tabs, got " + fields.length);
    }
    Map<String, String> into =
        switch (fields[0]) {
          case "verbs" -> verbs;
          case "nouns" -> nouns;
          default ->
              throw new ResourceException(
                  FILE, number, "starts with '" + fields[0] + "', allowed: #, verbs, nouns");
        };
    for (String lemma : fields[2].split(" ")) {
      into.put(lemma, fields[1].intern());
    }
  }

  /** The letters of a word; a dash if it is neither verb nor noun, a question mark if unknown. */
  String of(Word word) {
    if (word.isVerb()) {
      return verbs.getOrDefault(word.lemma(), "?");
    }
    if (word.isNoun() && !word.isProperNoun()) {
      return nouns.getOrDefault(word.lemma(), "?");
    }
    return "-";
  }
}
