package org.legomena.cli;

import java.util.concurrent.Callable;
import org.legomena.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code legomena undo}: takes a correction back. */
@Command(
    name = "undo",
    description = "Takes a correction back; it stays in the history.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class UndoCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NUMBER", description = "Of the correction, as 'history' tells it.")
  private long number;

  @Mixin private AuthorOptions author = new AuthorOptions();
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  UndoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ledgerOption.openExisting(console)) {
      ledger.undo(number, author.name());
      console.report("correction " + number + " is undone");
      return ExitStatus.DONE;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
