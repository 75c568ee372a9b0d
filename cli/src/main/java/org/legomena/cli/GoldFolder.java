package org.legomena.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.legomena.cli.format.GoldFormat;
import org.legomena.coding.CodedDocument;

/** A folder of annotated documents, as {@code evaluate} and {@code train} read it. */
final class GoldFolder {
  private final Path folder;

  GoldFolder(Path folder) {
    this.folder = folder;
  }

  /** Adds one document: a line of documents.jsonl, a file in docs and one in ann. */
  void add(CodedDocument document) throws IOException {
    String name = document.article().id().replaceAll("[^\\p{L}\\p{N}~._-]", "_") + ".json";
    write(folder.resolve("documents.jsonl"), out -> GoldFormat.writeText(document, out), true);
    write(folder.resolve("docs").resolve(name), out -> GoldFormat.writeText(document, out), false);
    write(folder.resolve("ann").resolve(name), out -> new GoldFormat().write(document, out), false);
  }

  private interface Writing {
    void write(Writer out) throws IOException;
  }

  private static void write(Path file, Writing writing, boolean append) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (Writer out =
        append
            ? Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
            : Files.newBufferedWriter(file)) {
      writing.write(out);
    }
  }
}
