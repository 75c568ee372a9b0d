package org.legomena.reading.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.legomena.reading.Article;
import org.legomena.reading.Fault;
import org.legomena.reading.ReadResult;
import org.legomena.reading.ReadingOptions;

/** One reading of a list of inputs, from the first to the last. */
public final class ReadingRun {
  private final RunSettings settings;
  private final InputStream standardInput;
  private final Consumer<ReadResult> receiver;
  private final SourceReader sources;
  private final WebFetcher web;
  private final Sink sink;
  private final Set<String> seenIds = new HashSet<>();

  /**
   * A run that has read nothing yet.
   *
   * @param receiver gets every result in order
   */
  public ReadingRun(
      ReadingOptions options,
      Clock clock,
      InputStream standardInput,
      Limits limits,
      Consumer<ReadResult> receiver) {
    this.settings = new RunSettings(options, clock, limits, LanguageDetector.load());
    this.standardInput = standardInput;
    this.receiver = receiver;
    this.sources = new SourceReader(limits, options.columns());
    this.web = new WebFetcher(limits, new AddressPolicy(options.allowPrivate()));
    this.sink = new Sink(this::deliver, this::deliver);
  }

  /** Reads the inputs, as {@link org.legomena.reading.ArticleReader#read} tells. */
  public void read(List<String> inputs) {
    for (String input : inputs) {
      if (input.equals("-")) {
        readStandardInput();
      } else if (isWebAddress(input)) {
        readAddress(input);
      } else {
        readPath(input);
      }
    }
  }

  private static boolean isWebAddress(String input) {
    String lower = input.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private void readStandardInput() {
    try {
      sources.read(Source.STANDARD_INPUT, standardInput, sink);
    } catch (IOException e) {
      deliver(
          FaultKind.UNREADABLE_FILE.at("-", "standard input cannot be read: " + e.getMessage()));
    }
  }

  private void readAddress(String address) {
    WebAnswer fetched;
    try {
      fetched = web.fetch(address);
    } catch (UnreadableException e) {
      deliver(e.fault());
      return;
    }
    try (InputStream stream = new ByteArrayInputStream(fetched.bytes())) {
      sources.read(fetched.source(), stream, sink);
    } catch (IOException e) {
      deliver(FaultKind.FETCH_FAILED.at(address, "its content cannot be read: " + e.getMessage()));
    }
  }

  private void readPath(String input) {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      deliver(FileFaults.missing(input));
      return;
    }
    if (input.isEmpty()) {
      deliver(FileFaults.missing(input));
    } else if (Files.isDirectory(path)) {
      FolderWalk.walk(path, this::readFolderEntry, this::deliver);
    } else {
      readFile(path);
    }
  }

  /** Reads a file found in a folder, where nobody meant a pipe or a device to be read. */
  private void readFolderEntry(Path path) {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      deliver(
          FaultKind.NOT_A_FILE.at(
              path.toString(), "this is neither a file nor a folder; name it alone to read it"));
    } else {
      readFile(path);
    }
  }

  private void readFile(Path path) {
    try (InputStream stream = Files.newInputStream(path)) {
      sources.read(Source.ofFile(path), stream, sink);
    } catch (IOException e) {
      deliver(FileFaults.of(path, e));
    }
  }

  private void deliver(Draft draft) {
    if (!seenIds.add(draft.id())) {
      draft.warn(
          FaultKind.DUPLICATE_ID.at(
              draft.origin(),
              "the id \"%s\" was already given to another document of this run; give each its own"
                  .formatted(draft.id())));
    }
    Article article = draft.finish(settings);
    receiver.accept(new ReadResult.Read(article));
  }

  private void deliver(Fault fault) {
    receiver.accept(new ReadResult.Unreadable(fault));
  }
}
