package org.legomena.language.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which first names are women's and which men's: the list that ships with CoreNLP ({@code
 * namegender.combine.txt}, a name and MALE or FEMALE on each line).
 */
final class FirstNames {
  private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  private final Map<String, Gender> genders = new HashMap<>();

  /** Loads the list. */
  static FirstNames load() {
    FirstNames names = new FirstNames();
    try (InputStream content = FirstNames.class.getResourceAsStream(RESOURCE)) {
      if (content == null) {
        throw new IllegalStateException("the resource " + RESOURCE + " is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        names.add(line);
      }
    } catch (IOException e) {
      throw new IllegalStateException("the resource " + RESOURCE + " cannot be read", e);
    }
    return names;
  }

  private void add(String line) {
    String[] columns = line.split("\t");
    if (columns.length >= 2) {
      genders.put(
          columns[0].toLowerCase(Locale.ROOT),
          columns[1].equals("FEMALE") ? Gender.FEMALE : Gender.MALE);
    }
  }

  /** The gender of a person called so, if the first name tells it. */
  Optional<Gender> gender(String name) {
    int space = name.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : Optional.ofNullable(genders.get(name.substring(0, space).toLowerCase(Locale.ROOT)));
  }
}
