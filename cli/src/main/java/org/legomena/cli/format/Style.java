package org.legomena.cli.format;

/** How a piece of text looks on a terminal that knows colour. */
enum Style {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  UNDERLINED("4"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  BLUE("34"),
  MAGENTA("35"),
  CYAN("36"),
  BOLD_RED("1;31"),
  BOLD_GREEN("1;32"),
  BOLD_YELLOW("1;33"),
  BOLD_CYAN("1;36"),
  BOLD_UNDERLINED("1;4");

  /** Ends whatever style went before. */
  static final String RESET = "\u001B[0m";

  private final String codes;

  Style(String codes) {
    this.codes = codes;
  }

  /** The escape sequence that starts it; empty for plain text. */
  String start() {
    return codes.isEmpty() ? "" : "\u001B[" + codes + "m";
  }
}
