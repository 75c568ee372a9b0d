package org.legomena.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.LedgerOptions;
import picocli.CommandLine.Option;

/** Which ledger a command uses. */
final class LedgerOption {
  private static final String VARIABLE = "LEGOMENA_LEDGER";

  @Option(
      names = "--ledger",
      paramLabel = "PATH",
      description = "The ledger; LEGOMENA_LEDGER or a file in your data folder unless told.")
  private Optional<Path> path = Optional.empty();

  /** Opens it, and makes it if it is not there. */
  Ledger open(Console console) {
    Path chosen = chosen(console);
    if (path.isEmpty() && console.environment().get(VARIABLE) == null) {
      makeFolder(chosen);
    }
    return Ledger.open(chosen, options(console));
  }

  /** Opens it; it must be there. */
  Ledger openExisting(Console console) {
    return Ledger.open(chosen(console), options(console).existing());
  }

  /** The file named, or the one a user has without naming any. */
  Path chosen(Console console) {
    return path.orElseGet(
        () -> {
          String named = console.environment().getOrDefault(VARIABLE, "");
          return named.isEmpty() ? ofUser(console) : Path.of(named);
        });
  }

  private static LedgerOptions options(Console console) {
    return new LedgerOptions(false, Clock.systemUTC(), Version.number(), console::report);
  }

  private static Path ofUser(Console console) {
    String data = console.environment().getOrDefault("XDG_DATA_HOME", "");
    String local = console.environment().getOrDefault("LOCALAPPDATA", "");
    Path home = Path.of(System.getProperty("user.home", "."));
    Path folder =
        !data.isEmpty()
            ? Path.of(data)
            : !local.isEmpty() ? Path.of(local) : home.resolve(".local").resolve("share");
    return folder.resolve("legomena").resolve("ledger.db");
  }

  private static void makeFolder(Path file) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new FailureException(
          "cannot make the folder " + folder + " for the ledger; name a file with --ledger", e);
    }
  }
}
