package org.legomena.cli;

/** The exit statuses of the program. */
final class ExitStatus {
  /** Everything was read and coded. */
  static final int DONE = 0;

  /** Something could not be read, coded or written; standard error says what. */
  static final int INCOMPLETE = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  private ExitStatus() {}
}
