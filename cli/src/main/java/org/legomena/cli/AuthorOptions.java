package org.legomena.cli;

import java.util.Optional;
import org.legomena.ledger.Author;
import picocli.CommandLine.Option;

/** Who makes a correction, and why. */
final class AuthorOptions {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who you are; the name of your account unless told.")
  private Optional<String> by = Optional.empty();

  @Option(names = "--why", paramLabel = "REASON", description = "Why.")
  private Optional<String> why = Optional.empty();

  Author author() {
    return new Author(name(), why);
  }

  String name() {
    return by.orElseGet(() -> System.getProperty("user.name", "somebody"));
  }
}
