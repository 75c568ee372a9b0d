package org.legomena.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where results go: standard output, or a file that appears whole or not at all.
 *
 * <p>A file is written beside its place under a name of its own, and moved there by {@link
 * #commit}. What was there before stays until then. If the run ends without, by a fault or by
 * Ctrl-C, the beginning is removed.
 */
final class OutputTarget implements AutoCloseable {
  private final Writer writer;
  private final Optional<Path> place;
  private final Optional<Path> beginning;
  private final Thread onExit = new Thread(this::removeBeginning, "remove-beginning");

  private OutputTarget(Writer writer, Optional<Path> place, Optional<Path> beginning) {
    this.writer = writer;
    this.place = place;
    this.beginning = beginning;
  }

  /** Standard output; nothing has to be moved, and closing it leaves it open. */
  static OutputTarget standard(Console console) {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    return new OutputTarget(writer, Optional.empty(), Optional.empty());
  }

  /**
   * A file; a device or pipe is written to directly.
   *
   * @throws IOException if nothing can be written at that place; the message names it
   */
  static OutputTarget file(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new OutputTarget(
          Files.newBufferedWriter(file, StandardOpenOption.WRITE),
          Optional.empty(),
          Optional.empty());
    }
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = Optional.ofNullable(place.getParent()).orElse(place);
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    Path beginning =
        folder.resolve("." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    Files.deleteIfExists(beginning);
    OutputTarget target =
        new OutputTarget(
            Files.newBufferedWriter(beginning, StandardOpenOption.CREATE_NEW),
            Optional.of(place),
            Optional.of(beginning));
    Runtime.getRuntime().addShutdownHook(target.onExit);
    return target;
  }

  /** Takes the results, in UTF-8. */
  Writer writer() {
    return writer;
  }

  /**
   * Everything has been written: a file now appears at its place.
   *
   * @throws IOException if the last of it cannot be written or moved
   */
  void commit() throws IOException {
    writer.flush();
    if (beginning.isPresent() && place.isPresent()) {
      writer.close();
      move(beginning.get(), place.get());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Ends it; what has not been committed is removed. */
  @Override
  public void close() {
    if (beginning.isPresent()) {
      closeQuietly();
      removeBeginning();
      forgetHook();
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook has run or will run.
    }
  }

  private void closeQuietly() {
    try {
      writer.close();
    } catch (IOException e) {
      // What could not be written is about to be removed.
    }
  }

  private void removeBeginning() {
    try {
      if (beginning.isPresent()) {
        Files.deleteIfExists(beginning.get());
      }
    } catch (IOException e) {
      // The folder is gone or closed to us; there is nothing left to do.
    }
  }
}
