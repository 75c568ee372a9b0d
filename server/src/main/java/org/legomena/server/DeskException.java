package org.legomena.server;

/** The desk cannot be started; the message says why and what to do. */
public final class DeskException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DeskException(String message, Throwable cause) {
    super(message, cause);
  }
}
