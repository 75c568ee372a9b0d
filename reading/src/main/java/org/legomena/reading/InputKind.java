package org.legomena.reading;

/** The kinds of input that can be read, found from the content, the name helping. */
public enum InputKind {
  /** UTF-8 text, kept to the character. */
  PLAIN_TEXT,
  /** A web page; its article is found and the rest left out. */
  HTML,
  /** One JSON object a line, each a document. */
  JSON_LINES
}
