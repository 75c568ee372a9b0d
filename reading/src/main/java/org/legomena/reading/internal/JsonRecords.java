package org.legomena.reading.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Parses JSON objects, with bounds on their depth and length. */
final class JsonRecords {
  private static final int MOST_DEPTH = 200;
  private static final int MOST_TOKENS = 2_000_000;
  private static final int LONGEST_MESSAGE = 160;
  // A token that the end of a truncated text cuts in two is reported at its own start.
  private static final int LONGEST_LITERAL = 64;

  private final ObjectMapper mapper;
  private final ObjectMapper streaming;

  JsonRecords(Limits limits) {
    mapper =
        new ObjectMapper(factory(limits, MOST_TOKENS))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    streaming = new ObjectMapper(factory(limits, Long.MAX_VALUE));
  }

  private static JsonFactory factory(Limits limits, long mostTokens) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MOST_DEPTH)
                .maxStringLength(limits.documentBytes())
                .maxTokenCount(mostTokens)
                .build())
        .build();
  }

  /** Whether the text is one whole JSON object and nothing else. */
  boolean isObject(String text) {
    if (!text.stripLeading().startsWith("{")) {
      return false;
    }
    try {
      return mapper.readTree(text).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /**
   * Whether the text starts with a JSON object.
   *
   * @param isWhole if not, the object may reach past the text's end
   */
  boolean mayStartObject(String text, boolean isWhole) {
    try (JsonParser parser = mapper.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      parser.skipChildren();
      return parser.currentToken() == JsonToken.END_OBJECT || !isWhole;
    } catch (JsonEOFException e) {
      return !isWhole;
    } catch (StreamConstraintsException e) {
      // Too deep for a record; whether it is one is told by whoever reads it.
      return true;
    } catch (JsonProcessingException e) {
      return !isWhole
          && e.getLocation() != null
          && e.getLocation().getCharOffset() >= text.length() - LONGEST_LITERAL;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string", e);
    }
  }

  /** Any JSON value, as a page may hold it. */
  JsonNode parseValue(String json) throws JsonProcessingException {
    return mapper.readTree(json);
  }

  /**
   * One object.
   *
   * @throws UnreadableException if the text is not one whole JSON object
   */
  ObjectNode parse(String json, String place) throws UnreadableException {
    JsonNode node;
    try {
      node = mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw FaultKind.BROKEN_JSON.thrown(place, explain(e));
    }
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw notAnObject(node, place);
  }

  /** What to say of a value that should have been a record. */
  UnreadableException notAnObject(JsonNode node, String place) {
    return FaultKind.BROKEN_JSON.thrown(
        place,
        "a record needs to be a JSON object in braces, this is "
            + node.getNodeType().name().toLowerCase(Locale.ROOT));
  }

  /** A parser of characters that come one after the other, whatever their number. */
  JsonParser parser(Reader characters) throws IOException {
    return streaming.createParser(characters);
  }

  /** An object without fields. */
  ObjectNode newObject() {
    return mapper.createObjectNode();
  }

  /** What to say of a value that is no valid JSON. */
  UnreadableException broken(JsonProcessingException cause, String place) {
    return FaultKind.BROKEN_JSON.thrown(place, explain(cause));
  }

  /** The hash of a value as it would be written without white space. */
  String sha256(JsonNode node) {
    return Hashes.sha256(node.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String explain(JsonProcessingException e) {
    String reason = Characters.onOneLine(e.getOriginalMessage());
    String shortened =
        reason.length() <= LONGEST_MESSAGE ? reason : reason.substring(0, LONGEST_MESSAGE) + "...";
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    String where = line > 1 ? "line %d, column %d".formatted(line, column) : "column " + column;
    return "this is not valid JSON at %s: %s".formatted(where, shortened);
  }
}
