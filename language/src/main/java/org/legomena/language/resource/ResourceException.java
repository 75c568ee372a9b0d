package org.legomena.language.resource;

/** A fault in a resource file, with file, line and reason; the program does not start with it. */
public final class ResourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file name of the file
   * @param line from 1; 0 if the fault has no line
   * @param reason what is wrong, the value, what is allowed
   */
  public ResourceException(String file, int line, String reason) {
    super(line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason);
  }

  /** As above, with the cause. */
  public ResourceException(String file, int line, String reason, Throwable cause) {
    this(file, line, reason);
    initCause(cause);
  }
}
