package org.legomena.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.legomena.cli.evaluation.GoldException;
import org.legomena.cli.pipeline.EngineUnavailableException;
import org.legomena.ledger.LedgerException;
import org.legomena.ledger.QueryException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's entry: reads the command line, runs a command, and gives its exit status. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String... arguments) {
    System.exit(run(Console.ofProcess(), Engine::load, arguments));
  }

  /**
   * Runs one command.
   *
   * @param console where it reads and prints
   * @param engine gives the coder; called by commands that code
   * @param arguments the command line
   * @return the exit status: 0, 1 or 2, as the package description tells
   */
  public static int run(Console console, EngineLoader engine, String... arguments) {
    PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
    CommandLine commandLine =
        new CommandLine(new Legomena())
            .addSubcommand(new CodeCommand(console, engine))
            .addSubcommand(new AddCommand(console, engine))
            .addSubcommand(new SearchCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new ServeCommand(console, () -> engine.load(List.of())))
            .addSubcommand(new CorrectCommand(console))
            .addSubcommand(new ActorsCommand(console))
            .addSubcommand(new HistoryCommand(console))
            .addSubcommand(new UndoCommand(console))
            .addSubcommand(new RecodeCommand(console, () -> engine.load(List.of())))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new EvaluateCommand(console, () -> engine.load(List.of())))
            .addSubcommand(new BenchmarkCommand(console, () -> engine.load(List.of())))
            .addSubcommand(new CasesCommand(console))
            .addSubcommand(new BriefCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new TrainCommand(console))
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(Math.min(console.columns(), Console.DEFAULT_COLUMNS))
            .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)))
            .setParameterExceptionHandler((problem, args) -> refuse(problem, console, err))
            .setExecutionExceptionHandler((problem, line, parsed) -> explain(problem, console));
    int status = commandLine.execute(arguments);
    out.flush();
    return status;
  }

  private static CommandLine.Help.Ansi ansi(Console console) {
    return console.outIsTerminal() && !console.refusesColor()
        ? CommandLine.Help.Ansi.ON
        : CommandLine.Help.Ansi.OFF;
  }

  private static int refuse(ParameterException problem, Console console, PrintWriter err) {
    console.report(oneLine(String.valueOf(problem.getMessage())));
    UnmatchedArgumentException.printSuggestions(problem, err);
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Try '" + command + " --help'.");
    return ExitStatus.USAGE;
  }

  private static int explain(Exception problem, Console console) {
    if (problem instanceof QueryException question) {
      console.report(String.valueOf(question.getMessage()));
      return ExitStatus.USAGE;
    }
    if (problem instanceof LedgerException
        || problem instanceof EngineUnavailableException
        || problem instanceof FailureException
        || problem instanceof GoldException) {
      console.report(oneLine(String.valueOf(problem.getMessage())));
    } else {
      console.report(
          "Legomena made a mistake, please report it: "
              + oneLine(problem.toString())
              + " (internal-error)");
    }
    return ExitStatus.INCOMPLETE;
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\p{Cntrl}+", " ");
  }
}
