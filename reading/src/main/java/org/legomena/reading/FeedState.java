package org.legomena.reading;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is remembered of a feed between two looks at it, so that nothing is asked for twice.
 *
 * @param address where the feed is
 * @param etag the server's mark of the version seen last
 * @param lastModified when that version changed, as the server writes it
 * @param failures looks in a row that failed; 0 or more
 * @param notBefore the feed is left alone until then
 */
public record FeedState(
    String address,
    Optional<String> etag,
    Optional<String> lastModified,
    int failures,
    Optional<Instant> notBefore) {
  public FeedState {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(etag, "etag");
    Objects.requireNonNull(lastModified, "lastModified");
    Objects.requireNonNull(notBefore, "notBefore");
    if (failures < 0) {
      throw new IllegalArgumentException("failures must be 0 or more, got " + failures);
    }
  }

  /** A feed nobody has looked at yet. */
  public static FeedState unseen(String address) {
    return new FeedState(address, Optional.empty(), Optional.empty(), 0, Optional.empty());
  }
}
