package org.legomena.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many articles are coded at a time. */
final class ThreadsOption {
  private static final int MOST = 256;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  private int count = Runtime.getRuntime().availableProcessors();

  @SuppressWarnings("UnusedMethod") // called by the command line parser
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Code N documents at a time; as many as there are cores unless told.")
  private void setCount(int count) {
    if (count < 1 || count > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be 1 to " + MOST + ", got " + count);
    }
    this.count = count;
  }

  /** 1 or more. */
  int count() {
    return count;
  }
}
