package org.legomena.cli.evaluation;

/** Gold annotations cannot be used; the message names the file and what is wrong with it. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GoldException(String message) {
    super(message);
  }

  GoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
