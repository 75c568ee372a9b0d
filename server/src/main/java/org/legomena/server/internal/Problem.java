package org.legomena.server.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a request is refused, as RFC 9457 writes it.
 *
 * @param type stable name: {@code urn:legomena:problem:bad-query}
 * @param title the same in words
 * @param status of HTTP
 * @param detail what, the value, what is allowed, what to do
 * @param position where in the search text, in UTF-16 units, if it is about one
 * @param suggestions names that may be meant
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
    String type,
    String title,
    int status,
    String detail,
    Optional<Integer> position,
    List<String> suggestions) {
  static final String CONTENT_TYPE = "application/problem+json";

  Problem {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(position, "position");
    suggestions = List.copyOf(suggestions);
  }

  /** All kinds there are. */
  enum Kind {
    BAD_REQUEST(400, "The request cannot be understood"),
    BAD_QUERY(400, "The search cannot be understood"),
    TOKEN_MISSING(401, "A token is needed"),
    OTHER_SITE(403, "Another site asked for this"),
    NOT_FOUND(404, "There is no such thing here"),
    METHOD(405, "This cannot be done here"),
    CHANGED(412, "Somebody else has changed it"),
    TOO_LARGE(413, "It is too large"),
    NOT_JSON(415, "JSON is expected"),
    OTHER_HOST(421, "This is not the host you asked for"),
    READ_ONLY(409, "The ledger cannot be written"),
    BUSY(503, "The ledger is busy"),
    LEDGER(500, "The ledger cannot be read"),
    INTERNAL(500, "Legomena made a mistake");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    int status() {
      return status;
    }

    /** The stable name. */
    String type() {
      return "urn:legomena:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Problem of(Kind kind, String detail) {
    return new Problem(kind.type(), kind.title, kind.status, detail, Optional.empty(), List.of());
  }

  /** The same, with the place in the text and names that may be meant. */
  Problem at(Optional<Integer> where, List<String> meant) {
    return new Problem(type, title, status, detail, where, meant);
  }
}
