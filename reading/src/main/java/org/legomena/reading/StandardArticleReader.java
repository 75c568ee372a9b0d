package org.legomena.reading;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.legomena.reading.internal.Limits;
import org.legomena.reading.internal.ReadingRun;

/**
 * Reads every {@link InputKind} from files, folders, standard input and http(s) addresses.
 *
 * <p>A document may have at most 64 MiB; longer ones are refused with the fault {@code too-large}.
 * Files of many documents, such as JSON Lines, mailboxes and archives, may be of any size.
 *
 * <p>Not safe for use by several threads at once; give each its own.
 */
public final class StandardArticleReader implements ArticleReader {
  private final ReadingOptions options;
  private final Clock clock;
  private final InputStream standardInput;

  /**
   * A reader for one user's inputs.
   *
   * @param options what holds for documents that do not say it themselves
   * @param clock tells when a document was read
   * @param standardInput what the input {@code -} stands for; read to its end, never closed
   */
  public StandardArticleReader(ReadingOptions options, Clock clock, InputStream standardInput) {
    this.options = Objects.requireNonNull(options, "options");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
  }

  @Override
  public void read(List<String> inputs, Consumer<ReadResult> receiver) {
    new ReadingRun(options, clock, standardInput, Limits.STANDARD, receiver).read(inputs);
  }
}
