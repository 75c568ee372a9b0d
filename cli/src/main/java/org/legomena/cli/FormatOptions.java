package org.legomena.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.legomena.cli.format.CsvFormat;
import org.legomena.cli.format.DocumentFormat;
import org.legomena.cli.format.FormatName;
import org.legomena.cli.format.GeoJsonFormat;
import org.legomena.cli.format.GoldFormat;
import org.legomena.cli.format.JsonLinesFormat;
import org.legomena.cli.format.PloverFormat;
import org.legomena.cli.format.TableFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How and where a command writes coded documents. */
final class FormatOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

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

  @Option(names = "--evidence", description = "Table: show the sentence under each event, marked.")
  private boolean evidence;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Table: ${COMPLETION-CANDIDATES}; auto unless told.")
  private ColorMode color = ColorMode.AUTO;

  /** Something that writes results and may fail at it. */
  @FunctionalInterface
  interface Writing {
    void run() throws IOException;
  }

  /** Whether results come to where somebody reads them as they are printed. */
  boolean toTerminal(Console console) {
    return output.isEmpty() && console.outIsTerminal();
  }

  /** Whether a format or a place was asked for. */
  boolean isAsked() {
    return format.isPresent() || output.isPresent();
  }

  /** The format asked for, or the one that suits the place. */
  FormatName name(Console console) {
    return format.orElse(toTerminal(console) ? FormatName.TABLE : FormatName.JSONL);
  }

  /**
   * The format asked for, or the one that suits the place.
   *
   * @throws ParameterException if the options contradict each other
   */
  DocumentFormat chosen(Console console) {
    FormatName name = name(console);
    if (evidence && name != FormatName.TABLE) {
      throw new ParameterException(
          spec.commandLine(), "--evidence goes with --format table, not with " + name);
    }
    return of(name, console, evidence);
  }

  /** The format, with the sentence under each event in a table. */
  DocumentFormat withEvidence(Console console) {
    return of(name(console), console, true);
  }

  private DocumentFormat of(FormatName name, Console console, boolean sentences) {
    return switch (name) {
      case TABLE -> {
        boolean toTerminal = toTerminal(console);
        int columns = toTerminal ? console.columns() : Console.DEFAULT_COLUMNS;
        yield new TableFormat(columns, color.colors(console, toTerminal), sentences);
      }
      case JSONL -> new JsonLinesFormat(Version.number());
      case PLOVER -> new PloverFormat(Version.number());
      case CSV -> new CsvFormat();
      case GEOJSON -> new GeoJsonFormat();
      case GOLD -> new GoldFormat();
      case LINEAGE, CASES ->
          throw new ParameterException(
              spec.commandLine(), "--format " + name + " goes with the command export");
    };
  }

  /**
   * The place asked for, or standard output.
   *
   * @throws ParameterException if it cannot be written
   */
  OutputTarget target(Console console) {
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

  /**
   * Does the writing; that a reader of standard output has had enough, as {@code head} has, is no
   * fault.
   *
   * @throws FailureException if the results cannot be written
   */
  void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      if (output.isPresent() || !isBrokenPipe(e)) {
        String place = output.map(Path::toString).orElse("standard output");
        throw new FailureException(
            "cannot write the results to " + place + ": " + e.getMessage(), e);
      }
    }
  }

  private static boolean isBrokenPipe(IOException problem) {
    return String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
