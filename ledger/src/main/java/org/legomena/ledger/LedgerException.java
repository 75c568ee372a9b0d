package org.legomena.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A ledger cannot be opened, read or written; the message says which, why, and what to do. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Problem {
    /** It was written by a newer version of the program. */
    NEWER,
    /** The file is something else. */
    NOT_A_LEDGER,
    /** The file does not hold what it should. */
    DAMAGED,
    /** The disk is full. */
    FULL,
    /** The file, or its folder, may not be written. */
    READ_ONLY,
    /** Another process has been writing for too long. */
    BUSY,
    /** There is no such file, or its folder is missing. */
    MISSING,
    /** Anything else that the disk or the database says. */
    OTHER
  }

  private final Problem problem;

  /**
   * @param problem the kind
   * @param message for the user
   * @param cause what led to it, if anything was thrown
   */
  public LedgerException(Problem problem, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = Objects.requireNonNull(problem, "problem");
  }

  /** The kind. */
  public Problem problem() {
    return problem;
  }
}
