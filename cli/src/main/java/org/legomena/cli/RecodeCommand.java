package org.legomena.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.legomena.cli.pipeline.CodingPipeline;
import org.legomena.cli.pipeline.Outcome;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.Recoding;
import org.legomena.reading.ArticleReader;
import org.legomena.reading.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code legomena recode}: codes the ledger's documents with this version of the coder. */
@Command(
    name = "recode",
    description =
        "Codes documents of the ledger again that another version has coded, keeps all corrections,"
            + " and tells what has changed.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class RecodeCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Engine> engine;

  @Option(names = "--all", description = "Also those coded by this version.")
  private boolean all;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  private long documents;
  private long changed;
  private long failures;

  RecodeCommand(Console console, Supplier<Engine> engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() throws java.io.IOException {
    try (Ledger ledger = ledgerOption.openExisting(console)) {
      List<String> ids = all ? ledger.ids() : ledger.outdated();
      try (Progress progress = progress(ids.size())) {
        new CodingPipeline(threads.count(), () -> engine.get()::code)
            .run(reader(ledger), ids, outcome -> take(outcome, ledger, progress));
        progress.report(
            "coded "
                + Plural.of(documents, "document")
                + " again; "
                + Plural.of(changed, "document")
                + " changed");
      }
    }
    return failures == 0 ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
  }

  private Progress progress(int count) {
    return console.errIsTerminal()
        ? Progress.shown(console, "coding", count)
        : Progress.hidden(console);
  }

  /** Here the inputs are ids of the ledger's documents. */
  private static ArticleReader reader(Ledger ledger) {
    return (ids, receiver) -> {
      for (String id : ids) {
        ledger
            .coded(id)
            .map(CodedDocument::article)
            .ifPresent(article -> receiver.accept(new ReadResult.Read(article)));
      }
    };
  }

  private void take(Outcome outcome, Ledger ledger, Progress progress) {
    if (outcome instanceof Outcome.Coded coded) {
      Recoding recoding = ledger.recode(coded.document());
      documents++;
      if (recoding.isChange()) {
        changed++;
        progress.report(told(recoding));
      }
    } else if (outcome instanceof Outcome.Failed failed) {
      failures++;
      progress.report(failed.fault().toString());
    }
    progress.step();
  }

  private static String told(Recoding recoding) {
    String told =
        recoding.document()
            + ": "
            + Plural.of(recoding.come().size(), "event")
            + " more, "
            + recoding.gone().size()
            + " fewer, "
            + recoding.changed().size()
            + " otherwise";
    return recoding.unplaced().isEmpty()
        ? told
        : told + "; corrections without their event: " + recoding.unplaced();
  }
}
