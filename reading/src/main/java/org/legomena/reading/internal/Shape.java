package org.legomena.reading.internal;

/** How the bytes of a source are laid out. */
enum Shape {
  PLAIN_TEXT,
  HTML,
  /** One JSON object a line. */
  JSON_LINES,
  /** One JSON object over several lines. */
  JSON_OBJECT
}
