package org.legomena.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.legomena.cli.format.DocumentFormat;
import org.legomena.ledger.Found;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code legomena export}: writes the ledger, or what a search finds, in another format. */
@Command(
    name = "export",
    description = {"Writes all that a search finds, as it stands after corrections.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private QueryOptions options = new QueryOptions();
  @Mixin private FormatOptions format = new FormatOptions();
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Query query = options.built(options.query());
    DocumentFormat chosen = format.chosen(console);
    try (Ledger ledger = ledgerOption.openExisting(console);
        OutputTarget target = format.target(console)) {
      format.write(
          () -> {
            chosen.open(target.writer());
            writeAll(ledger, query, chosen, target);
            chosen.close(target.writer());
            target.commit();
          });
    }
    return ExitStatus.DONE;
  }

  private static void writeAll(
      Ledger ledger, Query query, DocumentFormat format, OutputTarget target) throws IOException {
    try {
      ledger.forEach(query, found -> write(found, format, target));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Found found, DocumentFormat format, OutputTarget target) {
    try {
      format.write(found.narrowed(), target.writer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
