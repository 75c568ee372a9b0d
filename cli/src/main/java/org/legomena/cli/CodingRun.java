package org.legomena.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.legomena.cli.format.DocumentFormat;
import org.legomena.cli.pipeline.Outcome;
import org.legomena.cli.pipeline.OutcomeReceiver;
import org.legomena.coding.CodedDocument;
import org.legomena.reading.Fault;

/**
 * One run of a command that codes and writes: documents go to the output, faults to standard error,
 * both in the order of the input.
 */
final class CodingRun {
  private final Progress progress;
  private final DocumentFormat format;
  private long documents;
  private long events;
  private long failures;

  CodingRun(Progress progress, DocumentFormat format) {
    this.progress = progress;
    this.format = format;
  }

  /** What hands over the outcomes. */
  @FunctionalInterface
  interface Producer {
    /** Gives every outcome to the receiver, in order. */
    void run(OutcomeReceiver receiver) throws IOException;
  }

  /** Writes everything the producer gives; each document is out as soon as it is coded. */
  void write(OutputTarget target, Producer producer) throws IOException {
    format.open(target.writer());
    producer.run(outcome -> take(outcome, target));
    format.close(target.writer());
    target.commit();
  }

  /** The exit status so far. */
  int status() {
    return failures == 0 ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
  }

  /** {@code 18 documents, 412 events, 1 fault}. */
  String summary() {
    String done = Plural.of(documents, "document") + ", " + Plural.of(events, "event");
    return failures == 0 ? done : done + ", " + Plural.of(failures, "fault");
  }

  private void take(Outcome outcome, OutputTarget target) throws IOException {
    if (outcome instanceof Outcome.Coded coded) {
      reportWarnings(coded.document());
      format.write(coded.document(), target.writer());
      target.writer().flush();
      documents++;
      events += coded.document().events().size();
    } else if (outcome instanceof Outcome.Failed failed) {
      report(failed.fault());
    }
    progress.step();
  }

  private void report(Fault fault) {
    failures += fault.severity() == Fault.Severity.ERROR ? 1 : 0;
    progress.report(fault.toString());
  }

  private void reportWarnings(CodedDocument document) {
    Set<String> told = new LinkedHashSet<>();
    for (Fault warning : document.article().warnings()) {
      told.add(warning.toString());
      report(warning);
    }
    for (String warning : document.warnings()) {
      if (told.add(warning)) {
        report(Fault.warning("coding", document.article().provenance().origin(), warning));
      }
    }
  }
}
