package org.legomena.cli.pipeline;

/** The models or dictionaries could not be loaded, so nothing can be coded. */
public final class EngineUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EngineUnavailableException(Throwable cause) {
    super("cannot load the models and dictionaries: " + describe(cause), cause);
  }

  private static String describe(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
