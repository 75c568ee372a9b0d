package org.legomena.reading.internal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One item of a feed: the names that RSS, Dublin Core and Atom give its parts. */
final class FeedItem {
  private static final int LONGEST_VALUE = 2000;

  private final Element element;

  FeedItem(Element element) {
    this.element = element;
  }

  /** What tells this item from others, now and when the feed is read again. */
  String identity() {
    return first("guid", "id")
        .or(this::link)
        .orElseGet(() -> title().orElse("") + "\n" + summary().orElse(""));
  }

  /** The item as it stands in the feed. */
  String markup() {
    return element.outerHtml();
  }

  Optional<String> title() {
    return first("title").map(FeedItem::plain).filter(FeedItem::isShort);
  }

  Optional<String> link() {
    Optional<String> alternate =
        children("link")
            .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
            .map(link -> link.attr("href"))
            .filter(href -> !href.isBlank())
            .findFirst();
    return alternate
        .or(() -> first("link"))
        .or(() -> first("guid"))
        .map(Characters::onOneLine)
        .filter(link -> link.startsWith("http") && isShort(link));
  }

  Optional<String> author() {
    String names =
        children("creator", "author")
            .map(
                author ->
                    author.children().stream()
                        .filter(child -> FeedReader.isNamed(child, "name"))
                        .findFirst()
                        .orElse(author)
                        .text())
            .map(FeedItem::plain)
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(names).filter(name -> !name.isEmpty() && isShort(name));
  }

  Optional<String> published() {
    return first("pubdate", "published", "date", "issued", "updated", "modified")
        .filter(FeedItem::isShort);
  }

  /** Who published it first, where a feed collects from others. */
  Optional<String> outlet() {
    return children("source")
        .map(source -> source.children().isEmpty() ? source.text() : titleIn(source))
        .map(FeedItem::plain)
        .filter(name -> !name.isEmpty() && isShort(name))
        .findFirst();
  }

  /** The whole text, as markup or plain. */
  Optional<String> content() {
    return children("encoded", "content")
        .filter(part -> !part.tagName().startsWith("media:"))
        .map(FeedItem::inside)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** A summary, as markup or plain. */
  Optional<String> summary() {
    return children("description", "summary", "subtitle")
        .map(FeedItem::inside)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private Optional<String> first(String... names) {
    return Stream.of(names)
        .flatMap(this::children)
        .map(Element::text)
        .map(Characters::withoutLoneSurrogates)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private Stream<Element> children(String... names) {
    return Stream.of(names)
        .flatMap(name -> element.children().stream().filter(c -> FeedReader.isNamed(c, name)));
  }

  private static String titleIn(Element source) {
    return source.children().stream()
        .filter(child -> FeedReader.isNamed(child, "title"))
        .findFirst()
        .map(Element::text)
        .orElse("");
  }

  /** XHTML as it stands; else the text, which may be markup that was escaped or put in CDATA. */
  private static String inside(Element part) {
    boolean isMarkup = !part.children().isEmpty();
    return Characters.withoutLoneSurrogates(isMarkup ? part.html() : part.wholeText());
  }

  private static String plain(String value) {
    return Characters.onOneLine(Parser.unescapeEntities(value, false));
  }

  private static boolean isShort(String value) {
    return value.length() <= LONGEST_VALUE;
  }
}
