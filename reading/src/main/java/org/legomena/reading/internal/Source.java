package org.legomena.reading.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A run of bytes to read, and what is known before reading it.
 *
 * @param origin as {@link org.legomena.reading.Provenance#origin}
 * @param id what a document in it is called if it does not say; not empty
 * @param ending the name's ending in lower case without the dot; empty if there is none
 * @param mediaType what the server called it, such as {@code text/html}; lower case
 * @param charset the encoding the server named
 * @param url where it was fetched from
 */
record Source(
    String origin,
    String id,
    String ending,
    Optional<String> mediaType,
    Optional<String> charset,
    Optional<String> url) {

  static final Source STANDARD_INPUT =
      new Source("-", "stdin", "", Optional.empty(), Optional.empty(), Optional.empty());

  static Source ofFile(Path path) {
    Path fileName = path.getFileName();
    String name = fileName == null ? path.toString() : fileName.toString();
    return ofName(path.toString(), name);
  }

  /** A source whose id and ending are those of a file name. */
  static Source ofName(String origin, String name) {
    int dot = name.lastIndexOf('.');
    boolean hasEnding = dot > 0 && dot < name.length() - 1;
    return new Source(
        origin,
        hasEnding ? name.substring(0, dot) : name,
        hasEnding ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** This source as a server described it. */
  Source fetchedFrom(String address, Optional<String> type, Optional<String> encoding) {
    return new Source(origin, id, ending, type, encoding, Optional.of(address));
  }
}
