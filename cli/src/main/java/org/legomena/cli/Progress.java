package org.legomena.cli;

import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a run has come, as a bar on a terminal: documents, how many a second, and the time left
 * if it is known how many there are.
 */
final class Progress implements AutoCloseable {
  private static final String CLEAR_LINE = "\r\u001B[K";
  private static final int UPDATE_MILLIS = 250;

  private final Console console;
  private final Optional<ProgressBar> bar;

  private Progress(Console console, Optional<ProgressBar> bar) {
    this.console = console;
    this.bar = bar;
  }

  /** No bar. */
  static Progress hidden(Console console) {
    return new Progress(console, Optional.empty());
  }

  /** A bar on standard error; the documents of the inputs are counted meanwhile. */
  static Progress shown(Console console, List<String> inputs) {
    ProgressBar bar = bar(console, "coding", -1);
    Thread counter =
        new Thread(() -> DocumentCount.of(inputs).ifPresent(bar::maxHint), "count-documents");
    counter.setDaemon(true);
    counter.start();
    return new Progress(console, Optional.of(bar));
  }

  /** A bar on standard error for a known number of documents. */
  static Progress shown(Console console, String task, long documents) {
    return new Progress(console, Optional.of(bar(console, task, documents)));
  }

  private static ProgressBar bar(Console console, String task, long documents) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setUnit(" documents", 1)
        .setInitialMax(documents)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.columns() - 1))
        .build();
  }

  /** One document more is done. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  /** So many documents are done. */
  void stepTo(long done) {
    bar.ifPresent(shown -> shown.stepTo(done));
  }

  /** Prints one line of the program's own, on a line that the bar has left. */
  void report(String message) {
    if (bar.isPresent()) {
      console.err().print(CLEAR_LINE);
    }
    console.report(message);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
