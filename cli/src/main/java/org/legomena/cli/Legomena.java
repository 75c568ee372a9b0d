package org.legomena.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: the command that holds the others. */
@Command(
    name = "legomena",
    description = {
      "Reads news reports and records who is reported to have done what to whom, where and when,"
          + " according to whom, and how firmly.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    subcommands = {HelpCommand.class},
    footerHeading = "%nExit status:%n",
    footer = {
      "  0  everything was read and coded",
      "  1  something could not be read; standard error says what",
      "  2  the command line is wrong",
      "",
      "Example: legomena code samples --format csv --output events.csv"
    })
final class Legomena implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a COMMAND is missing");
  }
}
