package org.legomena.reading.internal;

import java.io.IOException;
import java.io.InputStream;

/** Reads sources of one kind. */
@FunctionalInterface
interface KindReader {
  /**
   * Reads a source to its end.
   *
   * @param stream the source from its first byte; not closed
   * @throws IOException if the bytes cannot be had
   * @throws UnreadableException if there is nothing that could be read; what was found before has
   *     been handed over
   */
  void read(Source source, InputStream stream, Sink sink) throws IOException, UnreadableException;
}
