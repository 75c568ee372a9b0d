package org.legomena.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code legomena brief}: writes a cited brief of what a search finds. */
@Command(
    name = "brief",
    description =
        "Writes a cited brief of what a search finds, in Markdown: case by case, every statement a"
            + " sentence of a report with a footnote to outlet and day.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class BriefCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private QueryOptions options = new QueryOptions();
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Option(names = "--title", paramLabel = "WORDS", description = "Headline of the brief.")
  private String title = "Brief";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write there instead of printing; it appears when all is done.")
  private Optional<Path> output = Optional.empty();

  BriefCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Ledger ledger = ledgerOption.openExisting(console);
        OutputTarget target =
            output.isPresent() ? OutputTarget.file(output.get()) : OutputTarget.standard(console)) {
      target.writer().write(brief(ledger).markdown(title));
      target.commit();
    }
    return ExitStatus.DONE;
  }

  private Brief brief(Ledger ledger) {
    Map<String, CodedDocument> documents = new TreeMap<>();
    for (String id : ledger.ids()) {
      ledger.document(id).ifPresent(document -> documents.put(id, document));
    }
    Map<String, Set<String>> found = new TreeMap<>();
    ledger.forEach(
        options.built(options.query()),
        hit ->
            hit.events()
                .forEach(
                    event ->
                        found
                            .computeIfAbsent(hit.document().article().id(), none -> new TreeSet<>())
                            .add(event.id())));
    return new Brief(documents, found);
  }
}
