package org.legomena.cli.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads fields of JSON objects; what is null or missing is empty. */
final class JsonFields {
  private JsonFields() {}

  static Optional<JsonNode> find(JsonNode object, String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
  }

  static String text(JsonNode object, String name) {
    return find(object, name).map(JsonNode::asText).orElse("");
  }

  /**
   * The field's value.
   *
   * @throws GoldException if it is missing or null
   */
  static JsonNode need(JsonNode object, String name) {
    return find(object, name)
        .orElseThrow(() -> new GoldException("field '" + name + "' is missing"));
  }

  static List<String> texts(JsonNode object, String name) {
    List<String> values = new ArrayList<>();
    find(object, name).ifPresent(list -> list.forEach(value -> values.add(value.asText())));
    return values;
  }

  /** What the ids in a list stand for; those unknown are left out. */
  static <T> List<T> referred(JsonNode object, String name, Map<String, T> byId) {
    return texts(object, name).stream()
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .toList();
  }
}
