package org.legomena.language;

import java.util.List;

/**
 * Splits a text into sentences and words, tags them, and draws the dependency tree of each
 * sentence: the one narrow interface behind which the parsing library stands.
 *
 * <p>What every implementation promises, and the conformance suite {@code ParserContract} checks: a
 * word's text is the text at its span; words are in order and never overlap; nothing but white
 * space is left out; every sentence is one tree; a paragraph break ends a sentence; same text, same
 * result; any text at all gives a result in bounded time. Safe for use by several threads at once.
 */
public interface Parser {
  /**
   * The sentences of a text, in order and numbered from 0.
   *
   * @param text any text; an empty or blank one gives no sentences
   */
  List<Sentence> parse(String text);
}
