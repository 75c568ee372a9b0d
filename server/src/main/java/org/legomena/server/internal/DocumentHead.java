package org.legomena.server.internal;

import java.util.Optional;
import org.legomena.reading.Article;

/** What is told of a document beside one of its events. */
record DocumentHead(
    String id,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> url) {
  static DocumentHead of(Article article) {
    return new DocumentHead(
        article.id(),
        article.title(),
        article.outlet(),
        article.published().map(Object::toString),
        article.url());
  }
}
