package org.legomena.language.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.legomena.language.NameKind;
import org.legomena.language.Parser;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * A parser that keeps what another one found in a folder, one file a text, so that an archive coded
 * again with other dictionaries is not parsed again. Several processes may share the folder: files
 * appear whole.
 *
 * <p>A file holds the ten columns of CoNLL-U for each word, with the span in UTF-16 units and the
 * kind of name in the last one, and an empty line after each sentence. It is named after the
 * SHA-256 hash of the text.
 */
public final class StoredParses implements Parser {
  private final Parser parser;
  private final Path folder;

  /**
   * Keeps parses in a folder, which is made if need be.
   *
   * @throws UncheckedIOException if the folder cannot be made
   */
  public StoredParses(Parser parser, Path folder) {
    this.parser = parser;
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder for parses, " + folder, e);
    }
  }

  @Override
  public List<Sentence> parse(String text) {
    Path file = folder.resolve(hash(text) + ".conllu");
    return read(file, text).orElseGet(() -> parseAndKeep(text, file));
  }

  private List<Sentence> parseAndKeep(String text, Path file) {
    List<Sentence> sentences = parser.parse(text);
    try {
      Path half = Files.createTempFile(folder, "half-", ".tmp");
      Files.writeString(half, write(sentences));
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the parse in " + file, e);
    }
    return sentences;
  }

  private static String write(List<Sentence> sentences) {
    StringBuilder lines = new StringBuilder();
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        lines.append(word.number()).append("\t_\t").append(word.lemma()).append("\t_\t");
        lines.append(word.tag()).append("\t_\t").append(word.head()).append('\t');
        lines.append(word.relation()).append("\t_\t").append(word.span().start()).append('|');
        lines.append(word.span().end()).append('|').append(word.name()).append('\n');
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static Optional<List<Sentence>> read(Path file, String text) {
    try {
      return Optional.of(read(Files.readAllLines(file), text));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the kept parse " + file, e);
    }
  }

  private static List<Sentence> read(List<String> lines, String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty()) {
        sentences.add(new Sentence(sentences.size(), words));
        words.clear();
      } else {
        words.add(word(line.split("\t"), text));
      }
    }
    return sentences;
  }

  private static Word word(String[] columns, String text) {
    String[] place = columns[9].split("\\|");
    Span span = new Span(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
    return new Word(
        Integer.parseInt(columns[0]),
        span,
        span.of(text),
        columns[2],
        columns[4],
        Integer.parseInt(columns[6]),
        columns[7],
        NameKind.valueOf(place[2]));
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
