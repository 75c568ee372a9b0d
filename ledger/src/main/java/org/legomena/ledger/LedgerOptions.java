package org.legomena.ledger;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How a ledger is opened.
 *
 * @param mustExist whether a missing file is an error; if not, it is made
 * @param clock tells when something is added or corrected
 * @param coderVersion version of the coder of the documents that are added
 * @param notices told, on whatever thread, what a user should know while waiting
 */
public record LedgerOptions(
    boolean mustExist, Clock clock, String coderVersion, Consumer<String> notices) {
  /** Makes a missing ledger, and tells nothing. */
  public static final LedgerOptions DEFAULT =
      new LedgerOptions(false, Clock.systemUTC(), "0.1.0", notice -> {});

  public LedgerOptions {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(coderVersion, "coderVersion");
    Objects.requireNonNull(notices, "notices");
  }

  /** The same, but a missing file is an error. */
  public LedgerOptions existing() {
    return new LedgerOptions(true, clock, coderVersion, notices);
  }

  /** The same, with this version of the coder. */
  public LedgerOptions withCoderVersion(String version) {
    return new LedgerOptions(mustExist, clock, version, notices);
  }

  /** The same, with this clock. */
  public LedgerOptions withClock(Clock other) {
    return new LedgerOptions(mustExist, other, coderVersion, notices);
  }

  /** The same, with this receiver of notices. */
  public LedgerOptions withNotices(Consumer<String> receiver) {
    return new LedgerOptions(mustExist, clock, coderVersion, receiver);
  }
}
