package org.legomena.reading.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article a page describes in JSON-LD, in the words of schema.org: an object whose type ends in
 * {@code Article}, or is a blog posting or report; at the top, in a list or in {@code @graph}.
 */
final class StructuredData {
  private static final int MOST_SCRIPTS = 50;
  private static final int MOST_AUTHORS = 20;
  private static final int MOST_OBJECTS = 500;

  private final Optional<JsonNode> article;

  private StructuredData(Optional<JsonNode> article) {
    this.article = article;
  }

  static StructuredData read(Document document, JsonRecords records) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script :
        document.select("script[type=application/ld+json]").stream().limit(MOST_SCRIPTS).toList()) {
      parse(script.data(), records).ifPresent(node -> collectArticles(node, found));
    }
    return new StructuredData(found.stream().findFirst());
  }

  boolean isArticle() {
    return article.isPresent();
  }

  Optional<String> headline() {
    return string("headline").or(() -> string("name")).map(StructuredData::plain);
  }

  Optional<String> published() {
    return string("datePublished").or(() -> string("dateCreated"));
  }

  Optional<String> publisher() {
    return article
        .map(node -> node.path("publisher"))
        .map(node -> node.isArray() ? node.path(0) : node)
        .map(node -> node.isTextual() ? node : node.path("name"))
        .flatMap(StructuredData::text)
        .map(StructuredData::plain);
  }

  /** The names of the authors, divided by commas. */
  Optional<String> author() {
    List<String> names =
        article.stream()
            .map(node -> node.path("author"))
            .flatMap(node -> node.isArray() ? children(node).stream() : Stream.of(node))
            .map(node -> node.isTextual() ? node : node.path("name"))
            .flatMap(node -> text(node).stream())
            .map(StructuredData::plain)
            .limit(MOST_AUTHORS)
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** The words of the article; for a live report those of its updates. LF between paragraphs. */
  Optional<String> body() {
    return string("articleBody").or(this::updates).map(StructuredData::withoutMarkup);
  }

  private Optional<String> updates() {
    List<String> bodies =
        article.stream()
            .flatMap(node -> children(node.path("liveBlogUpdate")).stream())
            .flatMap(update -> text(update.path("articleBody")).stream())
            .toList();
    return bodies.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", bodies));
  }

  private static Optional<JsonNode> parse(String script, JsonRecords records) {
    try {
      return Optional.of(records.parseValue(script));
    } catch (JsonProcessingException e) {
      // Many pages carry broken data; the page itself still says what it is about.
      return Optional.empty();
    }
  }

  private static void collectArticles(JsonNode root, List<JsonNode> found) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_OBJECTS; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        open.addAll(children(node));
      } else if (node.isObject()) {
        if (isArticle(node)) {
          found.add(node);
        }
        open.addAll(children(node.path("@graph")));
        if (node.path("mainEntity").isObject()) {
          open.add(node.path("mainEntity"));
        }
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    return (type.isArray() ? children(type) : List.of(type))
        .stream()
            .map(JsonNode::asText)
            .anyMatch(
                name ->
                    name.endsWith("Article")
                        || name.endsWith("BlogPosting")
                        || name.equals("Report"));
  }

  private static List<JsonNode> children(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).limit(MOST_OBJECTS).toList()
        : List.of();
  }

  private Optional<String> string(String field) {
    return article.map(node -> node.path(field)).flatMap(StructuredData::text);
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .map(Characters::withoutLoneSurrogates)
        .filter(value -> !value.isBlank());
  }

  /** A name on one line; newsrooms' systems leave entities in it. */
  private static String plain(String value) {
    return Characters.onOneLine(Parser.unescapeEntities(value, false));
  }

  private static String withoutMarkup(String body) {
    return body.contains("</") || body.contains("<br")
        ? Block.join(BlockCollector.collect(Jsoup.parseBodyFragment(body).body()))
        : Parser.unescapeEntities(body, false);
  }
}
