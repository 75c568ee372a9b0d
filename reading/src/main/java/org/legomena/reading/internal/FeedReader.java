package org.legomena.reading.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.legomena.reading.InputKind;

/**
 * Reads the items of RSS (0.9 to 2.0) and Atom feeds, in the order of the feed.
 *
 * <p>The XML is read by jsoup, which knows no entity but those of HTML and never looks at what a
 * document type declares: there is nothing to expand and nothing to fetch. It also forgives what
 * feeds of the wild get wrong.
 */
final class FeedReader {
  private static final int ID_DIGITS = 12;
  private static final int LONGEST_SUMMARY = 800;
  private static final Pattern ENCODING =
      Pattern.compile("\\A\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]{1,40})[\"']");

  private final Limits limits;

  FeedReader(Limits limits) {
    this.limits = limits;
  }

  /** Hands over the items of a feed, each once. */
  void read(Source source, byte[] bytes, Sink sink) throws UnreadableException {
    DecodedText decoded = decoded(source, bytes);
    HtmlReader.refuseTooManyTags(decoded.text(), source.origin(), limits);
    Document feed =
        Parser.xmlParser().setMaxDepth(limits.pageDepth()).parseInput(decoded.text(), "");
    List<Element> items =
        feed.stream().filter(element -> isNamed(element, "item", "entry")).toList();
    if (items.isEmpty()) {
      throw FaultKind.EMPTY_FILE.thrown(source.origin(), "there is no item in this feed");
    }
    Optional<String> outlet = outlet(feed);
    Optional<String> language =
        feed.stream()
            .filter(element -> isNamed(element, "language"))
            .findFirst()
            .map(Element::text)
            .or(
                () ->
                    feed.stream()
                        .map(e -> e.attr("xml:lang"))
                        .filter(s -> !s.isEmpty())
                        .findFirst())
            .flatMap(LanguageCodes::find);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      FeedItem item = new FeedItem(items.get(i));
      if (seen.add(item.identity())) {
        read(item, source.record(i + 1L), source.id(), sink, outlet, language, decoded);
      }
    }
  }

  private void read(
      FeedItem item,
      Source place,
      String feedId,
      Sink sink,
      Optional<String> outlet,
      Optional<String> language,
      DecodedText decoded) {
    String text = text(item);
    if (text.isBlank()) {
      sink.fault(FaultKind.NO_TEXT.at(place.origin(), "the item has neither words nor a title"));
      return;
    }
    String sha256 = Hashes.sha256(item.identity().getBytes(StandardCharsets.UTF_8));
    Draft draft =
        new Draft(
                feedId + "-" + sha256.substring(0, ID_DIGITS),
                text,
                InputKind.FEED,
                place.origin(),
                Hashes.sha256(item.markup().getBytes(StandardCharsets.UTF_8)))
            .title(item.title())
            .outlet(item.outlet().or(() -> outlet))
            .author(item.author())
            .published(item.published().flatMap(Days::parseLenient))
            .url(item.link())
            .language(language);
    if (item.content().isEmpty() && text.length() <= LONGEST_SUMMARY) {
      draft.warn(
          FaultKind.PARTIAL_TEXT.at(
              place.origin(),
              "the feed gives only a summary or the title of this item, and that is read"));
    }
    decoded.warning(place.origin(), "the encoding it names").ifPresent(draft::warn);
    sink.document(draft);
  }

  private static String text(FeedItem item) {
    String whole = item.content().map(FeedReader::words).orElse("");
    String summary = whole.isBlank() ? item.summary().map(FeedReader::words).orElse("") : whole;
    return summary.isBlank() ? item.title().orElse("") : summary;
  }

  private static String words(String markup) {
    if (!markup.contains("<")) {
      return Characters.withLineFeeds(Parser.unescapeEntities(markup, false)).strip();
    }
    Document fragment =
        Parser.htmlParser().setMaxDepth(Limits.STANDARD.pageDepth()).parseInput(markup, "");
    return Block.join(
        BlockFilter.filter(BlockCollector.collect(fragment.body()), Optional.empty()));
  }

  private static DecodedText decoded(Source source, byte[] bytes) {
    if (ByteOrderMark.UTF_8.isAtStartOf(bytes)) {
      return DecodedText.ofUtf8(bytes);
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1);
    Matcher named = ENCODING.matcher(head);
    return source
        .charset()
        .or(() -> named.find() ? Optional.of(named.group(1)) : Optional.empty())
        .flatMap(Charsets::find)
        .map(charset -> DecodedText.of(bytes, 0, charset))
        .orElseGet(() -> DecodedText.ofUtf8(bytes));
  }

  /** The feed's own title: the first that stands in no item and in no image. */
  private static Optional<String> outlet(Document feed) {
    return feed.stream()
        .filter(element -> isNamed(element, "title"))
        .filter(
            title ->
                title.parents().stream()
                    .noneMatch(parent -> isNamed(parent, "item", "entry", "image", "textinput")))
        .map(title -> Characters.onOneLine(Parser.unescapeEntities(title.text(), false)))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  static boolean isNamed(Element element, String... names) {
    String name = element.normalName();
    String local = name.substring(name.indexOf(':') + 1);
    return List.of(names).contains(local);
  }
}
