package org.legomena.language;

import java.util.ArrayList;
import java.util.List;
import org.legomena.reading.Span;

/**
 * Builds sentences from a few lines: {@code form lemma tag head relation [name]}, one word each.
 */
public final class Sentences {
  private Sentences() {}

  /** A sentence whose words stand one blank apart from offset 0. */
  public static Sentence of(String lines) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (String line : lines.strip().split("\n")) {
      String[] columns = line.strip().split("\\s+");
      NameKind name = columns.length > 5 ? NameKind.valueOf(columns[5]) : NameKind.NONE;
      words.add(
          new Word(
              words.size() + 1,
              new Span(start, start + columns[0].length()),
              columns[0],
              columns[1],
              columns[2],
              Integer.parseInt(columns[3]),
              columns[4],
              name));
      start += columns[0].length() + 1;
    }
    return new Sentence(0, words);
  }

  /** The text that the spans of {@link #of} refer to. */
  public static String text(Sentence sentence) {
    return String.join(" ", sentence.words().stream().map(Word::text).toList());
  }
}
