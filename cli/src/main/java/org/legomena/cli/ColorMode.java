package org.legomena.cli;

import java.util.Locale;

/** When a table is coloured. */
enum ColorMode {
  /** On a terminal, unless the environment asks for none. */
  AUTO,
  ALWAYS,
  NEVER;

  /** As it is written on the command line: {@code auto}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether to colour what goes to this place. */
  boolean colors(Console console, boolean toTerminal) {
    return switch (this) {
      case AUTO -> toTerminal && !console.refusesColor();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
