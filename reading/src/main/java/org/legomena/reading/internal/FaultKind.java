package org.legomena.reading.internal;

import org.legomena.reading.Fault;
import org.legomena.reading.Fault.Severity;

/** Every fault this module can name. The ids are stable; {@code docs/inputs.md} explains each. */
enum FaultKind {
  ARCHIVE_BOMB("archive-bomb", Severity.ERROR),
  ARCHIVE_TOO_DEEP("archive-too-deep", Severity.ERROR),
  BAD_URL("bad-url", Severity.ERROR),
  BINARY_FILE("binary-file", Severity.ERROR),
  BROKEN_ARCHIVE("broken-archive", Severity.ERROR),
  BROKEN_DOCUMENT("broken-document", Severity.ERROR),
  BROKEN_JSON("broken-json", Severity.ERROR),
  COLUMN_COUNT("column-count", Severity.ERROR),
  EMPTY_FILE("empty-file", Severity.ERROR),
  EMPTY_FOLDER("empty-folder", Severity.ERROR),
  ENCRYPTED("encrypted", Severity.ERROR),
  FETCH_FAILED("fetch-failed", Severity.ERROR),
  HTTP_STATUS("http-status", Severity.ERROR),
  LINK_LOOP("link-loop", Severity.ERROR),
  NO_ARTICLE("no-article", Severity.ERROR),
  NO_SUCH_FILE("no-such-file", Severity.ERROR),
  NO_TEXT("no-text", Severity.ERROR),
  NO_TEXT_COLUMN("no-text-column", Severity.ERROR),
  NOT_A_FILE("not-a-file", Severity.ERROR),
  NOT_UTF_8("not-utf-8", Severity.ERROR),
  PRIVATE_ADDRESS("private-address", Severity.ERROR),
  ROBOTS_DISALLOW("robots-disallow", Severity.ERROR),
  TOO_COMPLEX("too-complex", Severity.ERROR),
  TOO_LARGE("too-large", Severity.ERROR),
  TOO_MANY_REDIRECTS("too-many-redirects", Severity.ERROR),
  UNREADABLE_FILE("unreadable-file", Severity.ERROR),
  UNSAFE_NAME("unsafe-name", Severity.ERROR),
  UNSUPPORTED_KIND("unsupported-kind", Severity.ERROR),

  BAD_DATE("bad-date", Severity.WARNING),
  DATE_OF_FILE("date-of-file", Severity.WARNING),
  DUPLICATE_ID("duplicate-id", Severity.WARNING),
  INVALID_UTF_8("invalid-utf-8", Severity.WARNING),
  LEFT_OUT("left-out", Severity.WARNING),
  LONE_SURROGATE("lone-surrogate", Severity.WARNING),
  PARTIAL_TEXT("partial-text", Severity.WARNING),
  UNKNOWN_CHARSET("unknown-charset", Severity.WARNING),
  UNKNOWN_LANGUAGE("unknown-language", Severity.WARNING),
  UTF_16("utf-16", Severity.WARNING),
  WRONG_TYPE("wrong-type", Severity.WARNING);

  private final String id;
  private final Severity severity;

  FaultKind(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  String id() {
    return id;
  }

  Severity severity() {
    return severity;
  }

  /** A fault of this kind. */
  Fault at(String place, String message) {
    return new Fault(id, severity, place, message);
  }

  /** A fault of this kind, ready to be thrown. */
  UnreadableException thrown(String place, String message) {
    return new UnreadableException(at(place, message));
  }
}
