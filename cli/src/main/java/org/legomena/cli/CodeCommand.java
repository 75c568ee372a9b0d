package org.legomena.cli;

import java.util.concurrent.Callable;
import org.legomena.cli.format.DocumentFormat;
import org.legomena.cli.pipeline.CodingPipeline;
import org.legomena.reading.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code legomena code}: reads documents and prints what they report. */
@Command(
    name = "code",
    description = "Reads documents and prints what they report; stores nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CodeCommand implements Callable<Integer> {
  private final Console console;
  private final EngineLoader engine;

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private FormatOptions format = new FormatOptions();

  @Mixin private ThreadsOption threads = new ThreadsOption();
  @Mixin private CatalogueOption catalogue = new CatalogueOption();

  @Option(names = "--quiet", description = "No progress and no summary; faults are still told.")
  private boolean quiet;

  CodeCommand(Console console, EngineLoader engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    CodingPipeline pipeline =
        new CodingPipeline(threads.count(), () -> engine.load(catalogue.files())::code);
    ArticleReader reader = input.reader(console);
    DocumentFormat chosen = format.chosen(console);
    try (OutputTarget target = format.target(console);
        Progress progress = progress()) {
      CodingRun run = new CodingRun(progress, chosen);
      format.write(
          () -> run.write(target, receiver -> pipeline.run(reader, input.inputs(), receiver)));
      if (console.errIsTerminal() && !quiet) {
        progress.report(run.summary());
      }
      return run.status();
    }
  }

  private Progress progress() {
    return console.errIsTerminal() && !quiet && !format.toTerminal(console)
        ? Progress.shown(console, input.inputs())
        : Progress.hidden(console);
  }
}
