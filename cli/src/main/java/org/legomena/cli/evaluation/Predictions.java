package org.legomena.cli.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.cli.evaluation.ScoredEvent.Act;
import org.legomena.cli.evaluation.ScoredEvent.ScoredPlace;
import org.legomena.cli.evaluation.ScoredEvent.ScoredSource;
import org.legomena.cli.evaluation.ScoredEvent.ScoredTime;

/**
 * The events of coded documents that gold documents exist for. Not safe for use by several threads.
 */
public final class Predictions {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, GoldDocument> gold;
  private final Map<String, List<ScoredEvent>> events = new HashMap<>();

  /** None yet. */
  public Predictions(Map<String, GoldDocument> gold) {
    this.gold = Map.copyOf(gold);
  }

  /**
   * Takes one coded document; one without gold is left out.
   *
   * @param line the document as a line of JSON Lines
   * @throws GoldException if it is no coded document, or not of the gold text
   */
  public void add(String line) {
    JsonNode document;
    try {
      document = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new GoldException("a coded document is no JSON: " + e.getOriginalMessage(), e);
    }
    String id = JsonFields.need(document, "id").asText();
    GoldDocument wanted = gold.get(id);
    if (wanted == null) {
      return;
    }
    if (document.hasNonNull("text") && !document.get("text").asText().equals(wanted.text())) {
      throw new GoldException(id + ": the text that was coded is not the gold text");
    }
    events.put(id, events(document, wanted));
  }

  /** The events coded for a document; empty if it has not been coded. */
  Optional<List<ScoredEvent>> of(String id) {
    return Optional.ofNullable(events.get(id));
  }

  private static List<ScoredEvent> events(JsonNode document, GoldDocument wanted) {
    Map<String, ScoredEntity> entities = new HashMap<>();
    for (JsonNode actor : document.path("actors")) {
      entities.put(actor.path("id").asText(), entity(actor));
    }
    Map<String, JsonNode> places = new HashMap<>();
    for (JsonNode place : document.path("places")) {
      places.put(place.path("id").asText(), place);
    }
    CodePointText text = new CodePointText(wanted.text());
    List<ScoredEvent> found = new ArrayList<>();
    for (JsonNode event : document.path("events")) {
      int start = event.path("trigger").path(0).asInt();
      wanted
          .sentenceAt(start)
          .ifPresent(sentence -> found.add(event(event, sentence, text, entities, places)));
    }
    return found;
  }

  private static ScoredEntity entity(JsonNode actor) {
    return new ScoredEntity(
        JsonFields.text(actor, "name"),
        JsonFields.texts(actor, "aliases"),
        JsonFields.text(actor, "country"),
        JsonFields.texts(actor, "sectors"));
  }

  private static ScoredEvent event(
      JsonNode event,
      int sentence,
      CodePointText text,
      Map<String, ScoredEntity> entities,
      Map<String, JsonNode> places) {
    int start = event.path("trigger").path(0).asInt();
    int end = event.path("trigger").path(1).asInt();
    Act act =
        new Act(
            JsonFields.text(event, "type"),
            JsonFields.texts(event, "modes"),
            JsonFields.text(event, "status"));
    return new ScoredEvent(
        sentence,
        start,
        end,
        text.slice(start, end),
        act,
        JsonFields.referred(event, "actors", entities),
        JsonFields.referred(event, "recipients", entities),
        source(event.path("source"), text, entities),
        Optional.ofNullable(places.get(JsonFields.text(event, "place"))).map(Predictions::place),
        JsonFields.find(event, "time").flatMap(Predictions::time),
        true);
  }

  private static ScoredSource source(
      JsonNode source, CodePointText text, Map<String, ScoredEntity> entities) {
    String kind = JsonFields.find(source, "kind").map(JsonNode::asText).orElse("author");
    String words =
        JsonFields.find(source, "span")
            .map(span -> text.slice(span.path(0).asInt(), span.path(1).asInt()))
            .orElse("");
    return new ScoredSource(
        kind,
        Names.normalised(words),
        Optional.ofNullable(entities.get(JsonFields.text(source, "actor"))));
  }

  private static ScoredPlace place(JsonNode place) {
    return new ScoredPlace(JsonFields.text(place, "name"), JsonFields.text(place, "country"));
  }

  private static Optional<ScoredTime> time(JsonNode time) {
    return time.hasNonNull("from") && time.hasNonNull("to")
        ? Optional.of(
            new ScoredTime(
                LocalDate.parse(time.get("from").asText()),
                LocalDate.parse(time.get("to").asText())))
        : Optional.empty();
  }
}
