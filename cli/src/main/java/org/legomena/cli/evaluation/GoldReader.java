package org.legomena.cli.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legomena.cli.evaluation.GoldDocument.Bounds;
import org.legomena.cli.evaluation.ScoredEvent.Act;
import org.legomena.cli.evaluation.ScoredEvent.ScoredPlace;
import org.legomena.cli.evaluation.ScoredEvent.ScoredSource;
import org.legomena.cli.evaluation.ScoredEvent.ScoredTime;

/**
 * Reads a folder of gold annotations: {@code docs/<id>.json} holds a document's {@code text} and
 * its {@code sentences} as {@code [start, end)} code points, {@code ann/<id>.json} its {@code
 * entities} and {@code events}. An event names its sentence ({@code s}), its trigger as a substring
 * of it, and which occurrence of that ({@code nth}, from 1).
 */
public final class GoldReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;

  /**
   * @param folder the folder that holds {@code ann} and {@code docs}
   */
  public GoldReader(Path folder) {
    this.folder = folder;
  }

  /**
   * All annotated documents, by id, in the order of the annotations' file names.
   *
   * @throws GoldException if a file is missing or is not as it should be
   */
  public Map<String, GoldDocument> read() {
    Map<String, GoldDocument> documents = new LinkedHashMap<>();
    for (Path file : annotationFiles()) {
      GoldDocument document = readDocument(file);
      documents.put(document.id(), document);
    }
    return documents;
  }

  private List<Path> annotationFiles() {
    Path annotations = Files.isDirectory(folder.resolve("ann")) ? folder.resolve("ann") : folder;
    try (Stream<Path> files = Files.list(annotations)) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted(Comparator.comparing(file -> file.getFileName().toString()))
              .toList();
      if (found.isEmpty()) {
        throw new GoldException(annotations + ": there are no annotations (*.json) in it");
      }
      return found;
    } catch (IOException e) {
      throw new GoldException(annotations + ": the folder cannot be read", e);
    }
  }

  private GoldDocument readDocument(Path annotationFile) {
    JsonNode annotation = tree(annotationFile);
    try {
      String id = JsonFields.need(annotation, "doc").asText();
      JsonNode source = tree(folder.resolve("docs").resolve(id + ".json"));
      String text = JsonFields.need(source, "text").asText();
      List<Bounds> sentences = new ArrayList<>();
      JsonFields.need(source, "sentences")
          .forEach(pair -> sentences.add(new Bounds(pair.get(0).asInt(), pair.get(1).asInt())));
      return new GoldDocument(id, text, sentences, events(annotation, text, sentences));
    } catch (RuntimeException e) {
      throw new GoldException(annotationFile + ": " + e.getMessage(), e);
    }
  }

  private static JsonNode tree(Path file) {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (IOException e) {
      throw new GoldException(file + ": it cannot be read as JSON: " + e.getMessage(), e);
    }
  }

  private static List<ScoredEvent> events(
      JsonNode annotation, String text, List<Bounds> sentences) {
    Map<String, ScoredEntity> entities = new HashMap<>();
    for (JsonNode entity : JsonFields.need(annotation, "entities")) {
      entities.put(JsonFields.need(entity, "id").asText(), entity(entity));
    }
    CodePointText codePoints = new CodePointText(text);
    List<ScoredEvent> events = new ArrayList<>();
    for (JsonNode event : JsonFields.need(annotation, "events")) {
      int number = JsonFields.need(event, "s").asInt();
      Bounds sentence = sentences.get(number);
      String words = codePoints.slice(sentence.start(), sentence.end()).replace('\n', ' ');
      events.add(event(event, number, sentence, words, entities));
    }
    return events;
  }

  private static ScoredEntity entity(JsonNode entity) {
    return new ScoredEntity(
        JsonFields.text(entity, "name"),
        JsonFields.texts(entity, "aliases"),
        JsonFields.text(entity, "country"),
        List.of(JsonFields.text(entity, "sector")));
  }

  private static ScoredEvent event(
      JsonNode event,
      int number,
      Bounds sentence,
      String words,
      Map<String, ScoredEntity> entities) {
    String trigger = JsonFields.need(event, "trigger").asText();
    int start = sentence.start() + occurrence(words, trigger, event.path("nth").asInt(1));
    Act act =
        new Act(
            JsonFields.need(event, "type").asText(),
            JsonFields.texts(event, "modes"),
            JsonFields.need(event, "status").asText());
    return new ScoredEvent(
        number,
        start,
        start + CodePointText.length(trigger),
        trigger,
        act,
        JsonFields.referred(event, "actors", entities),
        JsonFields.referred(event, "recipients", entities),
        source(JsonFields.need(event, "source"), entities),
        JsonFields.find(event, "place").map(GoldReader::place),
        JsonFields.find(event, "time").map(GoldReader::time),
        event.path("sure").asBoolean(true));
  }

  /** In code points of the sentence; -1 if the trigger does not stand in it that often. */
  private static int occurrence(String words, String trigger, int nth) {
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = words.indexOf(trigger, at + 1);
    }
    return at < 0 ? at : words.codePointCount(0, at);
  }

  private static ScoredSource source(JsonNode source, Map<String, ScoredEntity> entities) {
    return new ScoredSource(
        JsonFields.need(source, "kind").asText(),
        Names.normalised(JsonFields.text(source, "text")),
        Optional.ofNullable(entities.get(JsonFields.text(source, "entity"))));
  }

  private static ScoredPlace place(JsonNode place) {
    return new ScoredPlace(
        JsonFields.need(place, "name").asText(), JsonFields.text(place, "country"));
  }

  private static ScoredTime time(JsonNode time) {
    return new ScoredTime(
        LocalDate.parse(JsonFields.need(time, "from").asText()),
        LocalDate.parse(JsonFields.need(time, "to").asText()));
  }
}
