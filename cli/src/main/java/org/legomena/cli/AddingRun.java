package org.legomena.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.legomena.cli.format.DocumentFormat;
import org.legomena.cli.pipeline.Outcome;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.Added;
import org.legomena.ledger.Ledger;
import org.legomena.reading.ArticleReader;
import org.legomena.reading.Fault;
import org.legomena.reading.ReadResult;

/**
 * One run of {@code add}: what the ledger has is not coded again, each document is stored as soon
 * as it is coded, and the sum is told at the end, also if the run is ended from outside.
 */
final class AddingRun implements AutoCloseable {
  private final Ledger ledger;
  private final Progress progress;
  private final Optional<DocumentFormat> printed;
  private final AtomicLong known = new AtomicLong();
  private final AtomicLong stored = new AtomicLong();
  private final Map<String, Long> skipped = new TreeMap<>();
  private final Thread onExit = new Thread(this::tellInterruption, "tell-interruption");
  private long events;
  private long warnings;

  /**
   * @param printed how to write down what is added, if at all
   */
  AddingRun(Ledger ledger, Progress progress, Optional<DocumentFormat> printed) {
    this.ledger = ledger;
    this.progress = progress;
    this.printed = printed;
    Runtime.getRuntime().addShutdownHook(onExit);
  }

  /** Hands on only articles that the ledger does not have. */
  ArticleReader skippingKnown(ArticleReader reader) {
    return (inputs, receiver) ->
        reader.read(
            inputs,
            result -> {
              if (result instanceof ReadResult.Read read
                  && ledger.find(read.article()).isPresent()) {
                known.incrementAndGet();
                progress.step();
              } else {
                receiver.accept(result);
              }
            });
  }

  /** Stores everything the producer gives, and writes it down if that was asked for. */
  void add(OutputTarget target, CodingRun.Producer producer) throws IOException {
    if (printed.isPresent()) {
      printed.get().open(target.writer());
    }
    producer.run(outcome -> take(outcome, target));
    if (printed.isPresent()) {
      printed.get().close(target.writer());
      target.commit();
    }
  }

  /** The exit status so far. */
  int status() {
    return skipped.isEmpty() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
  }

  /**
   * {@code added 18 documents with 412 events; 2 were there already; 3 warnings; 1 not read
   * (missing: 1)}.
   */
  String summary() {
    StringBuilder summary = new StringBuilder();
    summary.append("added ").append(Plural.of(stored.get(), "document"));
    summary.append(" with ").append(Plural.of(events, "event"));
    if (known.get() > 0) {
      summary.append(String.format(Locale.ROOT, "; %,d there already", known.get()));
    }
    if (warnings > 0) {
      summary.append("; ").append(Plural.of(warnings, "warning"));
    }
    skipped.forEach(
        (reason, count) ->
            summary.append(String.format(Locale.ROOT, "; %,d skipped: %s", count, reason)));
    return summary.toString();
  }

  private void take(Outcome outcome, OutputTarget target) throws IOException {
    if (outcome instanceof Outcome.Coded coded) {
      reportWarnings(coded.document());
      store(coded.document());
      if (printed.isPresent()) {
        printed.get().write(coded.document(), target.writer());
        target.writer().flush();
      }
    } else if (outcome instanceof Outcome.Failed failed) {
      skipped.merge(failed.fault().id(), 1L, Long::sum);
      progress.report(failed.fault().toString());
    }
    progress.step();
  }

  private void store(CodedDocument document) {
    Added added = ledger.add(document).get(0);
    switch (added.outcome()) {
      case KNOWN -> known.incrementAndGet();
      case STORED, RENAMED -> {
        stored.incrementAndGet();
        events += document.events().size();
      }
    }
    if (added.outcome() == Added.Outcome.RENAMED) {
      warn(
          Fault.warning(
              "id-taken",
              document.article().provenance().origin(),
              "another document is called '"
                  + document.article().id()
                  + "'; this one is stored as '"
                  + added.id()
                  + "'"));
    }
  }

  private void reportWarnings(CodedDocument document) {
    Set<String> told = new LinkedHashSet<>();
    for (Fault warning : document.article().warnings()) {
      told.add(warning.toString());
      warn(warning);
    }
    for (String warning : document.warnings()) {
      if (told.add(warning)) {
        warn(Fault.warning("coding", document.article().provenance().origin(), warning));
      }
    }
  }

  private void warn(Fault warning) {
    warnings++;
    progress.report(warning.toString());
  }

  private void tellInterruption() {
    progress.report(
        "interrupted; "
            + Plural.of(stored.get(), "document")
            + " of this run stored for good: the same command goes on from there");
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook has run or will run.
    }
  }
}
