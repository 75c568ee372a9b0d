package org.legomena.language;

import org.legomena.reading.Article;

/**
 * The door of this module: reads an article's language. Safe for use by several threads at once;
 * same article, same result.
 */
public interface Annotator {
  /**
   * Annotates one article; one in a language that cannot be read gets no sentences and a warning.
   */
  AnnotatedArticle annotate(Article article);
}
