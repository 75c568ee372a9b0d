package org.legomena.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.legomena.cli.format.CsvFormat;
import org.legomena.cli.format.DocumentFormat;
import org.legomena.cli.format.FormatName;
import org.legomena.cli.format.GeoJsonFormat;
import org.legomena.cli.format.JsonLinesFormat;
import org.legomena.cli.format.PloverFormat;
import org.legomena.cli.format.TableFormat;
import org.legomena.cli.pipeline.CodingPipeline;
import org.legomena.reading.ColumnNames;
import org.legomena.reading.ReadingOptions;
import org.legomena.reading.StandardArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "File, folder, http(s) address, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "Day of publication of inputs that carry none.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(names = "--source", paramLabel = "NAME", description = "Outlet of inputs that name none.")
  private Optional<String> outlet = Optional.empty();

  @Option(
      names = "--columns",
      paramLabel = "FIELD=COLUMN,...",
      converter = ColumnsConverter.class,
      description =
          "Which column of a table, or field of a record, holds what: text=body,title=headline.")
  private ColumnNames columns = ColumnNames.USUAL;

  @Option(
      names = "--allow-private",
      description = "Fetch addresses on this machine and in private networks too.")
  private boolean allowPrivate;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; table on a terminal, jsonl otherwise.")
  private Optional<FormatName> format = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write there instead of printing; it appears when all is done.")
  private Optional<Path> output = Optional.empty();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Mixin private CatalogueOption catalogue = new CatalogueOption();

  @Option(names = "--evidence", description = "Table: show the sentence under each event, marked.")
  private boolean evidence;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Table: ${COMPLETION-CANDIDATES}; auto unless told.")
  private ColorMode color = ColorMode.AUTO;

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
    StandardArticleReader reader =
        new StandardArticleReader(
            new ReadingOptions(published, outlet, columns, allowPrivate),
            Clock.systemUTC(),
            console.in());
    DocumentFormat chosen = chosenFormat();
    try (OutputTarget target = target();
        Progress progress = progress()) {
      CodingRun run = new CodingRun(progress, chosen);
      write(run, target, receiver -> pipeline.run(reader, inputs, receiver));
      if (console.errIsTerminal() && !quiet) {
        progress.report(run.summary());
      }
      return run.status();
    }
  }

  private void write(CodingRun run, OutputTarget target, CodingRun.Producer producer) {
    try {
      run.write(target, producer);
    } catch (IOException e) {
      if (output.isPresent() || !isBrokenPipe(e)) {
        String place = output.map(Path::toString).orElse("standard output");
        throw new FailureException(
            "cannot write the results to " + place + ": " + e.getMessage(), e);
      }
    }
  }

  /** Whoever reads our output has had enough, as {@code head} has; that is no fault. */
  private static boolean isBrokenPipe(IOException problem) {
    return String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private DocumentFormat chosenFormat() {
    boolean toTerminal = output.isEmpty() && console.outIsTerminal();
    FormatName name = format.orElse(toTerminal ? FormatName.TABLE : FormatName.JSONL);
    if (evidence && name != FormatName.TABLE) {
      throw new ParameterException(
          spec.commandLine(), "--evidence goes with --format table, not with " + name);
    }
    return switch (name) {
      case TABLE -> {
        int columns = toTerminal ? console.columns() : Console.DEFAULT_COLUMNS;
        yield new TableFormat(columns, color.colors(console, toTerminal), evidence);
      }
      case JSONL -> new JsonLinesFormat(Version.number());
      case PLOVER -> new PloverFormat(Version.number());
      case CSV -> new CsvFormat();
      case GEOJSON -> new GeoJsonFormat();
    };
  }

  private Progress progress() {
    boolean resultsOnTerminal = output.isEmpty() && console.outIsTerminal();
    return console.errIsTerminal() && !quiet && !resultsOnTerminal
        ? Progress.shown(console, inputs)
        : Progress.hidden(console);
  }

  private OutputTarget target() {
    if (output.isEmpty()) {
      return OutputTarget.standard(console);
    }
    try {
      return OutputTarget.file(output.get());
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(),
          "cannot write to --output '" + output.get() + "': " + e.getMessage(),
          e);
    }
  }
}
