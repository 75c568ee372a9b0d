package org.legomena.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every route is described, every description has its route, and every answer is as described. */
class ApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final URI BASE = URI.create("urn:legomena:api");

  @TempDir private Path folder = Path.of("");

  @Test
  void descriptionAndRoutesAreTheSame() {
    try (TestDesk desk = new TestDesk(folder, 0, UnaryOperator.identity())) {
      assertThat(described(description(desk))).isEqualTo(new TreeSet<>(desk.desk().routes()));
    }
  }

  @Test
  void everyAnswerIsAsDescribed() {
    try (TestDesk desk =
        new TestDesk(folder, 12, options -> options.withSamples(folder.resolve("none")))) {
      Walk walk = new Walk(desk, description(desk));
      JsonNode event = desk.json("/api/events?limit=1").get("events").get(0);
      String document = encoded(event.at("/document/id").asText());
      long actor = desk.json("/api/actors").at("/actors/0/key").asLong();
      walk.get("/api/about", "/api/about");
      walk.get("/api/events", "/api/events?limit=20&sort=time");
      walk.get("/api/events", "/api/events?nothing=1");
      walk.get("/api/count", "/api/count?type=ASSAULT");
      walk.get("/api/facets", "/api/facets?facet=type&facet=actor&facet=place&most=5");
      walk.get("/api/events.csv", "/api/events.csv?type=ASSAULT");
      walk.get("/api/events.jsonl", "/api/events.jsonl?type=ASSAULT");
      walk.get("/api/events.atom", "/api/events.atom?type=ASSAULT");
      walk.get("/api/document", "/api/document?id=" + document);
      walk.get("/api/document", "/api/document?id=nobody");
      walk.get("/api/map", "/api/map");
      walk.get("/api/network", "/api/network?most=20");
      walk.get("/api/days", "/api/days?by=published");
      walk.get("/api/days", "/api/days");
      walk.get("/api/actors", "/api/actors?name=nobody-at-all");
      walk.get("/api/cases", "/api/cases");
      walk.get("/api/actors", "/api/actors");
      walk.get("/api/actors/{key}", "/api/actors/" + actor);
      walk.get("/api/actors/{key}", "/api/actors/0");
      walk.get("/api/openapi.yaml", "/api/openapi.yaml");
      corrections(walk, event, actor);
      additions(walk);
      shelf(walk, "briefs");
      shelf(walk, "searches");
      assertThat(walk.walked).containsAll(desk.desk().routes());
    }
  }

  private static void corrections(Walk walk, JsonNode event, long actor) {
    String which =
        "{\"document\":\""
            + event.at("/document/id").asText()
            + "\",\"event\":\""
            + event.get("id").asText()
            + "\",\"by\":\"Ada\",";
    JsonNode made =
        walk.send(
            "POST",
            "/api/corrections/event",
            "/api/corrections/event",
            which + "\"field\":\"status\",\"status\":\"possible\"}");
    walk.send(
        "POST",
        "/api/corrections/event",
        "/api/corrections/event",
        which + "\"field\":\"status\",\"status\":\"sure\"}");
    walk.send(
        "POST",
        "/api/corrections/actor",
        "/api/corrections/actor",
        "{\"actor\":" + actor + ",\"field\":\"name\",\"name\":\"Another Name\",\"by\":\"Ada\"}");
    walk.send(
        "POST",
        "/api/corrections/{key}/undo",
        "/api/corrections/" + made.get("key").asLong() + "/undo",
        "{\"by\":\"Ada\"}");
    JsonNode history = walk.get("/api/corrections", "/api/corrections");
    assertThat(history.at("/corrections/1/undoneBy").asText()).isEqualTo("Ada");
  }

  private static void additions(Walk walk) {
    JsonNode text =
        walk.send(
            "POST", "/api/additions/text", "/api/additions/text", "{\"text\":\"Some words.\"}");
    walk.send("POST", "/api/additions/file", "/api/additions/file?name=some.txt", "Some words.");
    walk.send(
        "POST",
        "/api/additions/address",
        "/api/additions/address",
        "{\"url\":\"http://127.0.0.1/\"}");
    walk.send("POST", "/api/additions/samples", "/api/additions/samples", "");
    String id = text.get("id").asText();
    walk.get(
        "/api/additions/{id}/progress",
        "/api/additions/" + id + "/progress",
        "Accept",
        "text/event-stream");
    JsonNode done = walk.get("/api/additions/{id}", "/api/additions/" + id);
    assertThat(done.get("phase").asText()).isEqualTo("done");
    assertThat(done.get("documents")).hasSize(1);
  }

  private static void shelf(Walk walk, String kind) {
    String path = "/api/" + kind + "/first";
    String described = "/api/" + kind + "/{id}";
    walk.get(described, path);
    walk.send("PUT", described, path, "{\"title\":\"One\"}");
    walk.send("PUT", described, path, "{\"title\":\"Two\"}", "If-Match", "\"7\"");
    walk.send("PUT", described, path, "{\"title\":\"Two\"}", "If-Match", "\"1\"");
    assertThat(walk.get(described, path).get("revision").asInt()).isEqualTo(2);
    walk.get("/api/" + kind, "/api/" + kind);
    walk.send("DELETE", described, path, "");
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrOverlap() {
    try (TestDesk desk = new TestDesk(folder, 12, UnaryOperator.identity())) {
      long total = desk.json("/api/count").get("events").asLong();
      Set<String> seen = new HashSet<>();
      String after = "";
      do {
        JsonNode page = desk.json("/api/events?limit=17" + after);
        page.get("events")
            .forEach(
                one -> assertThat(seen.add(one.at("/document/id") + "#" + one.get("id"))).isTrue());
        after = page.get("next").isNull() ? "" : "&after=" + encoded(page.get("next").asText());
      } while (!after.isEmpty());
      assertThat(seen).hasSize((int) total);
    }
  }

  @Test
  void whatABrowserHasIsNotSentAgain() {
    try (TestDesk desk = new TestDesk(folder, 2, UnaryOperator.identity())) {
      HttpResponse<String> first = desk.get("/api/events");
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(desk.get("/api/events", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
  }

  @Test
  void spansInCodePointsCutTheWordsOut() {
    try (TestDesk desk = new TestDesk(folder, 4, UnaryOperator.identity())) {
      desk.ledger().add(CodedDocuments.saying("smiling", "\uD83D\uDE00 they met"));
      JsonNode document = desk.json("/api/document?id=smiling");
      JsonNode span = document.at("/events/0/trigger");
      int[] points = document.get("text").asText().codePoints().toArray();
      assertThat(span.get(1).asInt()).isEqualTo(points.length);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static JsonNode description(TestDesk desk) {
    Load load = new Load(LoadSettings.builder().build());
    return MAPPER.valueToTree(load.loadFromString(desk.get("/api/openapi.yaml").body()));
  }

  private static Set<String> described(JsonNode description) {
    Set<String> routes = new TreeSet<>();
    description
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            routes.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return routes;
  }

  /** Asks, and holds each answer against the description. */
  private static final class Walk {
    private final TestDesk desk;
    private final JsonNode description;
    private final Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
    private final Set<String> walked = new HashSet<>();

    Walk(TestDesk desk, JsonNode description) {
      this.desk = desk;
      this.description = description;
      ObjectNode schemas = MAPPER.createObjectNode();
      schemas.set("components", description.get("components"));
      schemas.put("$schema", "https://json-schema.org/draft/2020-12/schema");
      validator.registerSchema(BASE, schemas);
    }

    JsonNode get(String described, String path, String... headers) {
      return check("GET", described, desk.get(path, headers));
    }

    JsonNode send(String method, String described, String path, String body, String... headers) {
      return check(method, described, desk.send(method, path, body, headers));
    }

    private JsonNode check(String method, String described, HttpResponse<String> answer) {
      walked.add(method + " " + described);
      JsonNode responses =
          description
              .get("paths")
              .get(described)
              .get(method.toLowerCase(Locale.ROOT))
              .get("responses");
      String status = String.valueOf(answer.statusCode());
      JsonNode response =
          responses.has(status) ? responses.get(status) : resolved(responses, answer);
      JsonNode told =
          response.has("$ref")
              ? description.at(response.get("$ref").asText().substring(1))
              : response;
      if (answer.statusCode() == 204) {
        return MAPPER.nullNode();
      }
      Map.Entry<String, JsonNode> content = told.get("content").properties().iterator().next();
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(method + " " + described)
          .startsWith(content.getKey());
      if (!content.getValue().has("schema")) {
        return MAPPER.nullNode();
      }
      JsonNode value = TestDesk.parse(answer);
      String schema = BASE + "#" + pointer(response, status, described, method);
      Validator.Result result = validator.validate(URI.create(schema), value);
      assertThat(result.isValid())
          .as(
              method
                  + " "
                  + described
                  + ": "
                  + result.getErrors().stream()
                      .map(e -> e.getInstanceLocation() + " " + e.getError())
                      .toList())
          .isTrue();
      return value;
    }

    private static JsonNode resolved(JsonNode responses, HttpResponse<String> answer) {
      if (responses.has("default")) {
        return responses.get("default");
      }
      ObjectNode problem = MAPPER.createObjectNode();
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return problem;
    }

    private static String pointer(
        JsonNode response, String status, String described, String method) {
      assertThat(response.has("$ref")).as(method + " " + described + " " + status).isTrue();
      String reference = response.get("$ref").asText().substring(1);
      String kind =
          reference.endsWith("/Problem") ? "application~1problem+json" : "application~1json";
      return reference + "/content/" + kind + "/schema";
    }
  }
}
