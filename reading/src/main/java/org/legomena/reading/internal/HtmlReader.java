package org.legomena.reading.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.legomena.reading.InputKind;

/**
 * Reads web pages: finds the article in a page, and what the page says about it.
 *
 * <p>The encoding is that of a byte order mark, else the server's, else the one the page names in
 * its first 4,096 bytes, else UTF-8.
 */
final class HtmlReader {
  private static final int CHARSET_WINDOW = 4096;
  private static final Pattern META_CHARSET =
      Pattern.compile(
          "<meta[^>]{1,500}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

  private final Limits limits;
  private final PageFactsReader facts;

  HtmlReader(Limits limits, JsonRecords records) {
    this.limits = limits;
    this.facts = new PageFactsReader(records);
  }

  /** The document in a page's bytes. */
  Draft read(Source source, byte[] bytes) throws UnreadableException {
    return read(source, bytes, InputKind.HTML);
  }

  /** The document in a page's bytes, which came in something of this kind. */
  Draft read(Source source, byte[] bytes, InputKind kind) throws UnreadableException {
    Optional<String> named = charsetName(source, bytes);
    Optional<Charset> charset = named.flatMap(Charsets::find);
    DecodedText decoded =
        charset.isEmpty() || charset.get().equals(StandardCharsets.UTF_8)
            ? DecodedText.ofUtf8(bytes)
            : DecodedText.of(bytes, 0, charset.get());
    Page page = extract(decoded.text(), source.origin(), source.url());
    Draft draft =
        new Draft(source.id(), page.text(), kind, source.origin(), Hashes.sha256(bytes))
            .title(page.title())
            .outlet(page.outlet())
            .author(page.author())
            .published(page.published())
            .url(page.url().or(source::url))
            .language(page.language());
    if (named.isPresent() && charset.isEmpty()) {
      draft.warn(
          FaultKind.UNKNOWN_CHARSET.at(
              source.origin(),
              "the page says it is encoded in \"%s\", which is not known here; read as UTF-8"
                  .formatted(named.get())));
    }
    decoded
        .warning(source.origin(), charset.map(Charset::name).orElse("UTF-8"))
        .ifPresent(draft::warn);
    return draft;
  }

  /**
   * The article of a page and what the page says about it.
   *
   * @param place what to name in faults
   * @param address where the page comes from, if that is known
   * @throws UnreadableException if the page has no article, or is too large to be one
   */
  Page extract(String html, String place, Optional<String> address) throws UnreadableException {
    refuseTooManyTags(html, place, limits);
    Document document =
        Parser.htmlParser().setMaxDepth(limits.pageDepth()).parseInput(html, address.orElse(""));
    PageFacts said = facts.read(document);
    PageCleaner.clean(document);
    refuseTooMuchText(document, place);
    List<Block> article = new ArticleFinder(document, said).find();
    if (article.isEmpty()) {
      throw FaultKind.NO_ARTICLE.thrown(
          place, "no article was found in this page; give its text as plain text if there is one");
    }
    return new Page(
        Block.join(article),
        said.title(),
        said.outlet(),
        said.author(),
        said.published(),
        said.url(),
        said.language());
  }

  private static Optional<String> charsetName(Source source, byte[] bytes) {
    if (ByteOrderMark.UTF_8.isAtStartOf(bytes)) {
      return Optional.of("utf-8");
    }
    if (source.charset().isPresent()) {
      return source.charset();
    }
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, CHARSET_WINDOW));
    Matcher matcher = META_CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Refuses markup of so many tags that its tree would fill the memory. */
  static void refuseTooManyTags(String html, String place, Limits limits)
      throws UnreadableException {
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0 && i + 1 < html.length(); i = html.indexOf('<', i + 1)) {
      if (isAsciiLetter(html.charAt(i + 1)) && ++tags > limits.pageTags()) {
        throw FaultKind.TOO_COMPLEX.thrown(
            place,
            "it has more than %d tags, which no news page needs; save the article alone"
                .formatted(limits.pageTags()));
      }
    }
  }

  private void refuseTooMuchText(Document document, String place) throws UnreadableException {
    long characters =
        document.stream()
            .flatMap(element -> element.textNodes().stream())
            .mapToLong(node -> node.getWholeText().length())
            .sum();
    if (characters > limits.pageCharacters()) {
      throw FaultKind.TOO_COMPLEX.thrown(
          place,
          "the page has %d characters of text, more than the %d allowed; save the article alone"
              .formatted(characters, limits.pageCharacters()));
    }
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
