package org.legomena.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.legomena.cli.format.DocumentFormat;
import org.legomena.cli.format.FormatName;
import org.legomena.cli.format.LineageLines;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.Found;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.Query;
import org.legomena.ledger.lineage.Lineage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Option(
      names = "--gold",
      paramLabel = "FOLDER",
      description =
          "Write annotated documents there, as 'evaluate' and 'train' read them; the folder must"
              + " not be there yet.")
  private Optional<Path> gold = Optional.empty();

  @Mixin private FormatOptions format = new FormatOptions();
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Query query = options.built(options.query());
    if (gold.isPresent()) {
      return exportGold(query, gold.get());
    }
    FormatName name = format.name(console);
    if (name == FormatName.LINEAGE || name == FormatName.CASES) {
      return exportLineage(name);
    }
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

  private int exportGold(Query query, Path folder) {
    if (Files.exists(folder)) {
      throw new FailureException(folder + " is there already; name a new folder with --gold");
    }
    GoldFolder goldFolder = new GoldFolder(folder);
    try (Ledger ledger = ledgerOption.openExisting(console)) {
      ledger.forEach(query, found -> add(found, goldFolder));
    } catch (UncheckedIOException e) {
      throw new FailureException("cannot write to " + folder + ": " + e.getMessage(), e);
    }
    return ExitStatus.DONE;
  }

  private static void add(Found found, GoldFolder folder) {
    try {
      folder.add(found.narrowed());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int exportLineage(FormatName name) {
    try (Ledger ledger = ledgerOption.openExisting(console);
        OutputTarget target = format.target(console)) {
      Map<String, CodedDocument> documents = new TreeMap<>();
      for (String id : ledger.ids()) {
        ledger.document(id).ifPresent(document -> documents.put(id, document));
      }
      Lineage lineage = Lineage.of(documents.values());
      LineageLines lines = new LineageLines();
      format.write(
          () -> {
            if (name == FormatName.LINEAGE) {
              lines.writeLineage(lineage, target.writer());
            } else {
              lines.writeCases(lineage, documents, target.writer());
            }
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
