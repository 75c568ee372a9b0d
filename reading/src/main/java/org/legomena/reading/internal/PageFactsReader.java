package org.legomena.reading.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds what a page says about its article: in JSON-LD (schema.org), in meta elements (Open Graph,
 * Dublin Core and what newsrooms' systems write), in {@code time} elements and in its address.
 */
final class PageFactsReader {
  private static final int LONGEST_VALUE = 2000;
  private static final int MOST_TIMES = 50;
  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "date_published",
          "publish-date",
          "publish_date",
          "publishdate",
          "publication_date",
          "published-date",
          "pubdate",
          "published_time",
          "article.published",
          "originalpublicationdate",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.date",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "cxenseparse:recs:publishtime",
          "article_date_original",
          "date");

  private final JsonRecords records;

  PageFactsReader(JsonRecords records) {
    this.records = records;
  }

  PageFacts read(Document document) {
    MetaElements meta = MetaElements.of(document);
    StructuredData data = StructuredData.read(document, records);
    Optional<String> outlet =
        meta.first("og:site_name")
            .or(data::publisher)
            .or(() -> meta.first("application-name"))
            .or(() -> meta.first("twitter:site").map(PageFactsReader::withoutAt))
            .filter(PageFactsReader::isShort);
    Optional<String> url = address(document, meta);
    return new PageFacts(
        title(document, meta, data, outlet).filter(PageFactsReader::isShort),
        outlet,
        data.author()
            .or(() -> meta.first("author"))
            .or(() -> meta.first("article:author"))
            .or(() -> meta.first("dc.creator"))
            .or(() -> meta.first("parsely-author"))
            .filter(name -> isShort(name) && !isWebAddress(name)),
        published(document, meta, data, url),
        url,
        language(document, meta),
        data.body(),
        data.isArticle()
            || meta.first("og:type").filter(type -> type.endsWith("article")).isPresent());
  }

  private static Optional<String> title(
      Document document, MetaElements meta, StructuredData data, Optional<String> outlet) {
    Optional<String> heading =
        Headline.element(document).map(h1 -> Characters.onOneLine(h1.text()));
    Optional<String> named =
        first(
            Stream.of(
                meta.first("og:title"),
                data.headline(),
                heading,
                meta.first("twitter:title"),
                Optional.of(document.title())));
    return named.map(title -> Headline.withoutOutlet(title, heading, outlet));
  }

  private static Optional<LocalDate> published(
      Document document, MetaElements meta, StructuredData data, Optional<String> url) {
    return data.published()
        .flatMap(Days::parseLenient)
        .or(() -> firstDay(DATE_NAMES.stream().flatMap(name -> meta.first(name).stream())))
        .or(() -> firstDay(times(document, "time[pubdate], time[itemprop=datePublished]")))
        .or(() -> firstDay(times(document, "article time[datetime], main time[datetime]")))
        .or(() -> firstDay(times(document, "time[datetime], [itemprop=datePublished]")))
        .or(() -> url.flatMap(Days::findInAddress));
  }

  private static Stream<String> times(Document document, String selector) {
    return document.select(selector).stream().limit(MOST_TIMES).map(PageFactsReader::timeOf);
  }

  private static String timeOf(Element element) {
    String machine =
        element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
    return machine.isBlank() ? element.text() : machine;
  }

  private static Optional<LocalDate> firstDay(Stream<String> written) {
    return written
        .filter(PageFactsReader::isShort)
        .map(Days::parseLenient)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> address(Document document, MetaElements meta) {
    Element canonical = document.selectFirst("link[rel~=(?i)^canonical$][href]");
    Stream<String> named =
        Stream.concat(
            canonical == null
                ? Stream.empty()
                : Stream.of(canonical.absUrl("href"), canonical.attr("href")),
            meta.first("og:url").stream());
    return named.map(String::strip).filter(PageFactsReader::isWebAddress).findFirst();
  }

  private static Optional<String> language(Document document, MetaElements meta) {
    Element root = document.selectFirst("html");
    return first(
            Stream.of(
                Optional.ofNullable(root).map(html -> html.attr("lang")),
                Optional.ofNullable(root).map(html -> html.attr("xml:lang")),
                meta.first("content-language"),
                meta.first("og:locale")))
        .flatMap(LanguageCodes::find);
  }

  private static Optional<String> first(Stream<Optional<String>> values) {
    return values
        .flatMap(Optional::stream)
        .map(Characters::onOneLine)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static boolean isWebAddress(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return isShort(url) && (lower.startsWith("https://") || lower.startsWith("http://"));
  }

  private static boolean isShort(String value) {
    return value.length() <= LONGEST_VALUE;
  }

  private static String withoutAt(String account) {
    return account.startsWith("@") ? account.substring(1) : account;
  }
}
