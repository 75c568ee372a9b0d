package org.legomena.reading.internal;

import java.util.List;
import java.util.Locale;
import org.legomena.reading.ColumnNames;

/**
 * What a record can say about a document, and the names under which collections of news keep it:
 * the contract's own first, then those of NewsAPI, Media Cloud, GDELT, trafilatura and news-please.
 */
enum DocumentField {
  ID("id", "stories_id", "story_id", "article_id", "uuid", "_id"),
  TEXT(
      "text",
      "body",
      "content",
      "maintext",
      "full_text",
      "fulltext",
      "story_text",
      "articlebody",
      "article",
      "raw_text"),
  HTML("html", "raw_html", "content_html"),
  TITLE("title", "headline"),
  PUBLISHED(
      "published",
      "publishedat",
      "published_at",
      "publish_date",
      "date_publish",
      "pubdate",
      "datepublished",
      "date_published",
      "published_date",
      "publication_date",
      "seendate",
      "date"),
  URL("url", "link", "webpage_url", "guid"),
  SOURCE(
      "source",
      "outlet",
      "media_name",
      "sitename",
      "site_name",
      "publisher",
      "publication",
      "source_name",
      "source-hostname",
      "hostname",
      "domain",
      "source_domain",
      "media_url"),
  AUTHOR("author", "authors", "byline", "creator"),
  LANGUAGE("language", "lang"),
  /** What stands in for the text where a collection does not give it away. */
  SUMMARY("description", "summary", "excerpt", "snippet", "abstract");

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
  private final List<String> names;

  DocumentField(String... names) {
    this.names = List.of(names);
  }

  /** The names to look for, in lower case, the best first; only the user's if there is one. */
  List<String> names(ColumnNames columns) {
    return columns
        .of(name().toLowerCase(Locale.ROOT))
        .map(column -> List.of(column.toLowerCase(Locale.ROOT)))
        .orElse(names);
  }
}
