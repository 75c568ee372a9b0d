package org.legomena.coding;

import org.legomena.language.AnnotatedArticle;

/**
 * The door of this module: turns an annotated article into what it reports. Safe for use by several
 * threads at once; same article, same result.
 */
public interface Coder {
  /**
   * Codes one article; an article in a language that cannot be coded gives empty lists and a
   * warning.
   */
  CodedDocument code(AnnotatedArticle article);
}
