package org.legomena.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.legomena.reading.ArticleReader;
import org.legomena.reading.ColumnNames;
import org.legomena.reading.ReadingOptions;
import org.legomena.reading.StandardArticleReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command reads. */
final class InputOptions {
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

  /** As the user named them; at least one. */
  List<String> inputs() {
    return inputs;
  }

  /** Reads them. */
  ArticleReader reader(Console console) {
    return new StandardArticleReader(
        new ReadingOptions(published, outlet, columns, allowPrivate),
        Clock.systemUTC(),
        console.in());
  }
}
