package org.legomena.cli.format;

import java.io.IOException;
import java.io.Writer;
import org.legomena.coding.CodedDocument;

/**
 * A way of writing coded documents down: the same documents give the same characters. One instance
 * writes one output, by one thread at a time.
 */
public interface DocumentFormat {
  /** Writes what stands before the first document; nothing unless the format has a head. */
  default void open(Writer out) throws IOException {}

  /**
   * Writes one document. It does not flush.
   *
   * @throws IOException if the writer throws it
   */
  void write(CodedDocument document, Writer out) throws IOException;

  /** Writes what stands after the last document; nothing unless the format has a foot. */
  default void close(Writer out) throws IOException {}
}
