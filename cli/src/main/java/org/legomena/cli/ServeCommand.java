package org.legomena.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.legomena.ledger.Ledger;
import org.legomena.server.Desk;
import org.legomena.server.DeskException;
import org.legomena.server.DeskOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code legomena serve}: the ledger in the browser, and its REST API. */
@Command(
    name = "serve",
    description =
        "Serves the ledger to your browser, and the REST API under it, until it is ended with"
            + " Ctrl+C. Only this machine can reach it unless --host says otherwise.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Engine> engine;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + DeskOptions.PORT,
      description = "Port; 0 for any that is free. ${DEFAULT-VALUE} unless told.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "127.0.0.1",
      description = "Address to listen on; one that others can reach needs --token.")
  private String host = "";

  @Option(
      names = "--token",
      paramLabel = "WORD",
      description = "What visitors must show; 16 characters or more.")
  private Optional<String> token = Optional.empty();

  @Option(
      names = "--allow-private",
      description = "Addresses on this machine and in private networks may be added.")
  private boolean allowPrivate;

  @Option(names = "--open", description = "Opens it in your browser.")
  private boolean open;

  ServeCommand(Console console, Supplier<Engine> engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() throws InterruptedException {
    DeskOptions options = options();
    try (Ledger ledger = ledgerOption.open(console);
        Desk desk = Desk.start(ledger, () -> engine.get()::code, options)) {
      String address = desk.address() + token.map(word -> "?token=" + word).orElse("");
      console.report("serving " + ledger.path() + " at " + address + " (Ctrl+C ends it)");
      if (open) {
        openBrowser(URI.create(address));
      }
      waitForEnd();
    } catch (DeskException e) {
      throw new FailureException(String.valueOf(e.getMessage()), e);
    }
    return ExitStatus.DONE;
  }

  private DeskOptions options() {
    try {
      return new DeskOptions(
          host,
          port,
          token,
          allowPrivate,
          samples(),
          Version.number(),
          Clock.systemUTC(),
          console::report);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static Optional<Path> samples() {
    return Optional.ofNullable(System.getProperty("legomena.home"))
        .map(home -> Path.of(home, "samples"))
        .filter(Files::isDirectory);
  }

  /** The process is ended from outside; what was added is on disk by then. */
  private static void waitForEnd() throws InterruptedException {
    new CountDownLatch(1).await();
  }

  private void openBrowser(URI address) {
    String system = System.getProperty("os.name", "");
    ProcessBuilder opener =
        system.startsWith("Windows")
            ? new ProcessBuilder("rundll32", "url.dll,FileProtocolHandler", address.toString())
            : new ProcessBuilder(
                system.startsWith("Mac") ? "open" : "xdg-open", address.toString());
    try {
      opener
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      console.report("no browser could be started; open the address yourself");
    }
  }
}
