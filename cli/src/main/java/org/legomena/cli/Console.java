package org.legomena.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the program is connected to: its three streams, and what is known of the terminal behind
 * them.
 *
 * <p>The launcher tells in the system property {@code legomena.terminal} which of {@code out} and
 * {@code err} lead to a terminal, and in {@code legomena.columns} how wide it is, as Java has no
 * way to ask.
 *
 * @param in standard input
 * @param out standard output, unbuffered; results go there, in UTF-8
 * @param err standard error; faults and progress go there, in UTF-8
 * @param outIsTerminal whether somebody reads the results as they are printed
 * @param errIsTerminal whether progress can be shown
 * @param columns width of the terminal; taken for {@value #DEFAULT_COLUMNS} if it is told as 0, and
 *     for 40 if it is less
 * @param environment the environment variables
 */
public record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    Map<String, String> environment) {
  /** The width taken for output that goes to no terminal, or to one that does not tell. */
  public static final int DEFAULT_COLUMNS = 100;

  private static final int LEAST_COLUMNS = 40;

  public Console {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    columns = columns <= 0 ? DEFAULT_COLUMNS : Math.max(LEAST_COLUMNS, columns);
    environment = Map.copyOf(environment);
  }

  /** The console of this process. */
  public static Console ofProcess() {
    List<String> terminals = List.of(System.getProperty("legomena.terminal", "").split(","));
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminals.contains("out"),
        terminals.contains("err"),
        Integer.getInteger("legomena.columns", DEFAULT_COLUMNS),
        System.getenv());
  }

  /** Prints one line of the program's own to standard error, its name before it. */
  public void report(String message) {
    err.println("legomena: " + message);
  }

  /** Whether the user has asked all programs to leave colour out, or the terminal knows none. */
  public boolean refusesColor() {
    return !environment.getOrDefault("NO_COLOR", "").isEmpty()
        || environment.getOrDefault("TERM", "").equals("dumb");
  }
}
