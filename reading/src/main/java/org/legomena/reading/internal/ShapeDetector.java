package org.legomena.reading.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from the first bytes of a source what it is. The content decides; the ending of the name
 * and the server's media type speak where it leaves the matter open.
 */
final class ShapeDetector {
  private static final Set<String> HTML_ENDINGS = Set.of("html", "htm", "xhtml", "shtml");
  private static final Set<String> TABLE_ENDINGS = Set.of("csv", "tsv", "tab");
  private static final Set<String> TABLE_TYPES =
      Set.of("text/csv", "text/tab-separated-values", "application/csv");
  private static final Pattern HTML_START =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!doctype\\s+html|<(?:html|head|body|article)[\\s>])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HTML_INSIDE =
      Pattern.compile("<!doctype\\s+html|<html[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern FEED =
      Pattern.compile("<(?:rss|(?:\\w+:)?feed|(?:rdf:)?RDF)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_START =
      Pattern.compile("<[\\w.-]+(?::[\\w.-]+)?\\s[^<>]{0,2000}?\\bxmlns(?::\\w+)?\\s*=");
  private static final Pattern ANY_TAG = Pattern.compile("<[a-zA-Z][^<>]{0,2000}>");
  private static final int MARKUP_WINDOW = 4096;

  private final JsonShape jsonShape;

  ShapeDetector(JsonRecords records) {
    this.jsonShape = new JsonShape(records);
  }

  /**
   * The shape of a source.
   *
   * @param head its first bytes, all of them if it is short
   * @param isWhole whether the head is all there is
   */
  Shape detect(Source source, byte[] head, boolean isWhole) throws UnreadableException {
    Optional<Shape> packed = PackedShape.find(source, head);
    if (packed.isPresent()) {
      return packed.get();
    }
    refuseBinary(source, head);
    String start = Characters.withoutMark(new String(head, StandardCharsets.UTF_8));
    String window = start.substring(0, Math.min(start.length(), MARKUP_WINDOW)).stripLeading();
    if (window.startsWith("<")
        && FEED.matcher(window).find()
        && !HTML_START.matcher(window).find()) {
      return Shape.FEED;
    }
    if ((window.startsWith("<?xml") || XML_START.matcher(window).lookingAt())
        && !HTML_INSIDE.matcher(window).find()) {
      throw FaultKind.UNSUPPORTED_KIND.thrown(
          source.origin(),
          "this is an XML file of a kind that cannot be read; of XML, RSS, Atom and XHTML are"
              + " read");
    }
    Optional<Shape> mail = MailShape.find(source, start);
    if (mail.isPresent()) {
      return mail.get();
    }
    if (isHtml(source, start)) {
      return Shape.HTML;
    }
    Optional<Shape> json = jsonShape.find(source, start, isWhole);
    return json.orElse(isTable(source) ? Shape.TABLE : Shape.PLAIN_TEXT);
  }

  private static void refuseBinary(Source source, byte[] head) throws UnreadableException {
    var signature = BinarySignature.of(head);
    if (signature.isPresent()) {
      throw FaultKind.BINARY_FILE.thrown(
          source.origin(),
          "this is %s, not text; save its text as UTF-8 and read that"
              .formatted(signature.get().description()));
    }
  }

  private static boolean isTable(Source source) {
    return TABLE_ENDINGS.contains(source.ending())
        || source.mediaType().filter(TABLE_TYPES::contains).isPresent();
  }

  private static boolean isHtml(Source source, String start) {
    if (HTML_START.matcher(start).find()) {
      return true;
    }
    String window = start.substring(0, Math.min(start.length(), MARKUP_WINDOW));
    if (window.stripLeading().startsWith("<") && HTML_INSIDE.matcher(window).find()) {
      return true;
    }
    boolean saidToBe =
        HTML_ENDINGS.contains(source.ending())
            || source.mediaType().filter(type -> type.contains("html")).isPresent();
    return saidToBe && ANY_TAG.matcher(start).find();
  }
}
