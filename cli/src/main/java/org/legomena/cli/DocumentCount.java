package org.legomena.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * How many documents some inputs will give, as far as a glance can tell: a file is one, a JSON
 * Lines file as many as it has lines. Good enough for telling the time left, and for nothing else.
 */
final class DocumentCount {
  private static final int CHUNK_BYTES = 1 << 16;

  private DocumentCount() {}

  /** The number; empty if it cannot be known before, as with standard input. */
  static OptionalLong of(List<String> inputs) {
    long total = 0;
    try {
      for (String input : inputs) {
        Path path = Path.of(input);
        if (!Files.exists(path)) {
          return OptionalLong.empty();
        }
        total += in(path);
      }
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(total);
  }

  private static long in(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return inFile(path);
    }
    long total = 0;
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        total += inFile(file);
      }
    }
    return total;
  }

  private static long inFile(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? lines(file) : 1;
  }

  private static long lines(Path file) throws IOException {
    long lines = 0;
    byte[] chunk = new byte[CHUNK_BYTES];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        for (int i = 0; i < read; i++) {
          lines += chunk[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }
}
