package org.legomena.reading;

import java.time.Instant;
import java.util.Objects;

/**
 * Where an article's text came from.
 *
 * @param origin path or URL as the user gave it, or {@code -} for standard input; for a record
 *     inside a file with its line, {@code news.jsonl:12}
 * @param kind what it was read as
 * @param sha256 hash of the bytes read (of the record's line in JSON Lines), 64 lower-case
 *     hexadecimal digits
 * @param readAt when, UTC
 */
public record Provenance(String origin, InputKind kind, String sha256, Instant readAt) {
  public Provenance {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(readAt, "readAt");
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("sha256 needs 64 hexadecimal digits, got " + sha256);
    }
  }
}
