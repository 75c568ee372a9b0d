package org.legomena.reading;

import java.util.List;
import java.util.function.Consumer;

/**
 * The door of this module: turns what a user names into articles.
 *
 * <p>Not safe for use by several threads at once; give each its own.
 */
public interface ArticleReader {
  /**
   * Reads the inputs in the order given and hands over each document as it is read, in a fixed
   * order (a folder's files by name). Never throws for a bad input: it comes as {@link
   * ReadResult.Unreadable}, and the rest goes on. At most a few documents are held in memory at a
   * time, unless the receiver keeps them.
   *
   * @param inputs paths of files or folders, {@code -} for standard input, or http(s) URLs
   * @param receiver gets every result; if it throws, reading stops and the exception goes through
   */
  void read(List<String> inputs, Consumer<ReadResult> receiver);
}
