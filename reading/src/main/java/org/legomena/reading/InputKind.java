package org.legomena.reading;

/** The kinds of input that can be read, found from the content, the name helping. */
public enum InputKind {
  /** UTF-8 text, kept to the character. */
  PLAIN_TEXT,
  /** A web page; its article is found and the rest left out. */
  HTML,
  /** One JSON object a line, each a document. */
  JSON_LINES,
  /** A JSON object or array over several lines, as the interfaces of news collections send it. */
  JSON,
  /** A row of a CSV or TSV file. */
  TABLE,
  /** An item of an RSS or Atom feed. */
  FEED,
  /** A PDF document; columns in reading order, running heads left out. */
  PDF,
  /** A document of a word processor, DOCX. */
  WORD,
  /** A text in OpenDocument format, ODT. */
  OPEN_DOCUMENT,
  /** An e-mail message, alone or in a mailbox. */
  MAIL,
  /** A web page as a server sent it, kept in a web archive (WARC). */
  WEB_ARCHIVE
}
