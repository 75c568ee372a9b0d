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
 * @param depth how many archives it is inside of; 0 for what the user named
 */
record Source(
    String origin,
    String id,
    String ending,
    Optional<String> mediaType,
    Optional<String> charset,
    Optional<String> url,
    int depth) {

  static final Source STANDARD_INPUT = ofName("-", "stdin");

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
        Optional.empty(),
        0);
  }

  /** This source as a server described it. */
  Source fetchedFrom(String address, Optional<String> type, Optional<String> encoding) {
    return new Source(origin, id, ending, type, encoding, Optional.of(address), depth);
  }

  /** This source with its kind and encoding as a header named them. */
  Source described(Optional<String> type, Optional<String> encoding) {
    return new Source(origin, id, ending, type, encoding, url, depth);
  }

  /**
   * What stands inside this source under a name of its own.
   *
   * @param place its origin
   * @param path its name, perhaps with folders before it
   */
  Source entry(String place, String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    Source named = ofName(place, name.isBlank() ? id : Characters.onOneLine(name));
    return named.at(depth + 1);
  }

  /** What comes out when this source is unpacked: {@code news.txt} of {@code news.txt.gz}. */
  Source unpacked() {
    Source inner = ofName(origin, id);
    return new Source(origin, inner.id, inner.ending, Optional.empty(), charset, url, depth + 1);
  }

  /** The record of this number, counted from 1: {@code news.mbox#3}. */
  Source record(long number) {
    return numbered("#", number);
  }

  /** The record on this line, counted from 1: {@code news.jsonl:3}. */
  Source line(long number) {
    return numbered(":", number);
  }

  /** Refuses a source inside so many archives that it must be a trap. */
  void refuseTooDeep(ArchiveLimits limits) throws UnreadableException {
    if (depth >= limits.depth()) {
      throw FaultKind.ARCHIVE_TOO_DEEP.thrown(
          origin,
          "it is inside %d other archives, and %d deep is as far as they are opened"
              .formatted(depth, limits.depth()));
    }
  }

  private Source numbered(String border, long number) {
    return new Source(
        origin + border + number, id + "-" + number, ending, mediaType, charset, url, depth);
  }

  private Source at(int newDepth) {
    return new Source(origin, id, ending, mediaType, charset, url, newDepth);
  }
}
