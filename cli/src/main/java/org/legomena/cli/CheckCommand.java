package org.legomena.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.legomena.ledger.Ledger;
import org.legomena.reading.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code legomena check}: reads the whole ledger and reports faults. */
@Command(
    name = "check",
    description =
        "Reads the whole ledger and reports every fault: damage of the file, texts and offsets that"
            + " do not fit, references to nothing, an index out of step.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ledgerOption.openExisting(console);
        Progress progress = progress(ledger)) {
      List<Fault> faults = ledger.check(done -> progress.step());
      faults.forEach(fault -> progress.report(fault.toString()));
      progress.report(
          "checked "
              + Plural.of(ledger.size().documents(), "document")
              + ": "
              + (faults.isEmpty() ? "no fault" : Plural.of(faults.size(), "fault")));
      return faults.isEmpty() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }
  }

  private Progress progress(Ledger ledger) {
    return console.errIsTerminal()
        ? Progress.shown(console, "checking", ledger.size().documents())
        : Progress.hidden(console);
  }
}
