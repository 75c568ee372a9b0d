package org.legomena.reading;

import java.util.Objects;

/**
 * Something wrong with an input, told so that a user can act on it. A value, not an exception: the
 * run goes on.
 *
 * @param id stable name of the kind of fault, such as {@code invalid-utf-8}; listed in {@code
 *     docs/inputs.md}
 * @param severity whether the input could still be read
 * @param place where: a path or URL, with line or offset if there is one
 * @param message what is wrong, the value, what is allowed, what to do
 */
public record Fault(String id, Severity severity, String place, String message) {
  /** Whether the input could still be read. */
  public enum Severity {
    /** The document is read, but something in it was mended or left out. */
    WARNING,
    /** Nothing could be read from the place named. */
    ERROR
  }

  public Fault {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(message, "message");
  }

  /** A fault that leaves nothing readable at the place named. */
  public static Fault error(String id, String place, String message) {
    return new Fault(id, Severity.ERROR, place, message);
  }

  /** A fault that was mended or skipped. */
  public static Fault warning(String id, String place, String message) {
    return new Fault(id, Severity.WARNING, place, message);
  }

  /**
   * {@code place: message (id)}, on one line: control characters, which a file's name may hold, are
   * shown as U+FFFD.
   */
  @Override
  public String toString() {
    return (place + ": " + message + " (" + id + ")").replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
