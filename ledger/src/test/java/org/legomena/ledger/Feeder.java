package org.legomena.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A process of its own that adds made-up news to a ledger, and can be killed at any moment. */
public final class Feeder {
  static final long SEED = 21;
  static final int PEOPLE = 300;

  /** So that two runs write the same. */
  static final LedgerOptions OPTIONS =
      LedgerOptions.DEFAULT.withClock(
          Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC));

  private Feeder() {}

  /**
   * Adds documents one after the other.
   *
   * @param arguments the file, and how many documents
   */
  public static void main(String... arguments) {
    feed(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /** Adds the first documents of the made-up news. */
  static void feed(Path file, int documents) {
    MadeUpNews news = new MadeUpNews(SEED, PEOPLE);
    try (Ledger ledger = Ledger.open(file, OPTIONS)) {
      for (int i = 0; i < documents; i++) {
        ledger.add(news.document(i));
      }
    }
  }
}
