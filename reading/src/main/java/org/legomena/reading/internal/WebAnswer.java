package org.legomena.reading.internal;

import java.util.Optional;

/**
 * What a server answered.
 *
 * @param source the answer's body, as the server described it
 * @param status of HTTP, such as 200
 * @param etag the mark of this version of what was asked for
 * @param lastModified when it changed last, as the server writes it
 * @param retryAfter how long to wait before asking again, as the server writes it
 * @param bytes the body as sent
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once and never compared.
record WebAnswer(
    Source source,
    int status,
    Optional<String> etag,
    Optional<String> lastModified,
    Optional<String> retryAfter,
    byte[] bytes) {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  boolean isOk() {
    return status == OK;
  }

  boolean isUnchanged() {
    return status == NOT_MODIFIED;
  }
}
