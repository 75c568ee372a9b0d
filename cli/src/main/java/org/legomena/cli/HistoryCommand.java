package org.legomena.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.legomena.ledger.Correction;
import org.legomena.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code legomena history}: shows what people have corrected. */
@Command(
    name = "history",
    description = "Shows what people have corrected, and what of it has been undone.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class HistoryCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--document", paramLabel = "ID", description = "Only of this document.")
  private Optional<String> document = Optional.empty();

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  HistoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Ledger ledger = ledgerOption.openExisting(console);
        OutputTarget target = OutputTarget.standard(console)) {
      for (Correction correction : ledger.history()) {
        if (document.isEmpty() || correction.document().equals(document)) {
          target.writer().write(told(ledger, correction) + "\n");
        }
      }
      target.commit();
    }
    return ExitStatus.DONE;
  }

  /** Number, time, name, what, on what, why, and whether it stands; with tabs between. */
  private static String told(Ledger ledger, Correction correction) {
    String what =
        correction
            .document()
            .map(id -> id + " '" + words(ledger, correction) + "'")
            .orElseGet(() -> "actor #" + correction.actor().orElse(0));
    String undone =
        correction.undone().map(by -> "undone by " + by.by() + " " + by.at()).orElse("");
    return String.join(
            "\t",
            String.valueOf(correction.key()),
            correction.madeAt().toString(),
            correction.madeBy(),
            what,
            correction.change().toString(),
            correction.why().orElse(""),
            undone)
        .replaceAll("[\\p{Cntrl}&&[^\\t]]", " ");
  }

  private static String words(Ledger ledger, Correction correction) {
    return correction
        .document()
        .flatMap(ledger::document)
        .flatMap(found -> correction.trigger().map(span -> span.of(found.article().text())))
        .orElse("");
  }
}
