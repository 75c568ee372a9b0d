package org.legomena.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.legomena.cli.format.DocumentFormat;
import org.legomena.cli.pipeline.CodingPipeline;
import org.legomena.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code legomena add}: codes documents into the ledger. */
@Command(
    name = "add",
    description =
        "Codes documents into the ledger. What is there already is skipped, so a run that was"
            + " interrupted goes on where it ended when it is started again.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class AddCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engine;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private LedgerOption ledgerOption = new LedgerOption();
  @Mixin private FormatOptions format = new FormatOptions();
  @Mixin private ThreadsOption threads = new ThreadsOption();
  @Mixin private CatalogueOption catalogue = new CatalogueOption();

  @Option(
      names = "--meanings",
      description = "Also prepare all documents without it for 'search --like'.")
  private boolean meanings;

  @Option(names = "--quiet", description = "No progress and no summary; faults are still told.")
  private boolean quiet;

  AddCommand(Console console, EngineLoader engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    CodingPipeline pipeline =
        new CodingPipeline(threads.count(), () -> engine.load(catalogue.files())::code);
    Optional<DocumentFormat> printed =
        format.isAsked() ? Optional.of(format.chosen(console)) : Optional.empty();
    try (Ledger ledger = ledgerOption.open(console);
        OutputTarget target = format.target(console);
        Progress progress = progress();
        AddingRun run = new AddingRun(ledger, progress, printed)) {
      format.write(
          () ->
              run.add(
                  target,
                  receiver ->
                      pipeline.run(
                          run.skippingKnown(input.reader(console)), input.inputs(), receiver)));
      if (!quiet) {
        progress.report(run.summary());
      }
      if (meanings) {
        addMeanings(ledger);
      }
      return run.status();
    }
  }

  private Progress progress() {
    boolean shown = console.errIsTerminal() && !quiet;
    return shown && !(format.isAsked() && format.toTerminal(console))
        ? Progress.shown(console, input.inputs())
        : Progress.hidden(console);
  }

  private void addMeanings(Ledger ledger) {
    long missing = ledger.withoutMeaning();
    try (Progress bar =
        console.errIsTerminal() && !quiet
            ? Progress.shown(console, "meanings", missing)
            : Progress.hidden(console)) {
      ledger.addMeanings(bar::stepTo);
    }
  }
}
