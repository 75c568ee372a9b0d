package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.EventType;
import org.legomena.coding.Status;
import org.legomena.coding.internal.Entry.Condition;
import org.legomena.coding.internal.Entry.Part;
import org.legomena.coding.internal.Entry.Role;
import org.legomena.coding.internal.Entry.Words;
import org.legomena.language.resource.Spelling;
import org.legomena.language.resource.YamlNode;

/**
 * Reads dictionary files in the format of {@code docs/dictionaries.md} and refuses whatever is
 * wrong with them: unknown keys, types, modes, classes or places, double ids, an entry without
 * examples.
 */
final class DictionaryReader {
  private static final List<String> FILE_KEYS =
      List.of("header", "type", "frames", "cues", "classes", "entries");
  private static final List<String> ENTRY_KEYS =
      List.of(
          "id",
          "verbs",
          "nouns",
          "adjectives",
          "modes",
          "needs",
          "bars",
          "frame",
          "status",
          "beside",
          "confidence",
          "catches",
          "leaves");
  private static final double USUAL_CONFIDENCE = 0.8;

  /** Places that are not prepositions. */
  static final Set<String> SYNTACTIC_PLACES =
      Set.of(
          "subject",
          "object",
          "indirect",
          "possessive",
          "modifier",
          "clause",
          "particle",
          "governor",
          "between");

  /** Prepositions that may be named in a frame or a condition. */
  static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "along",
          "alongside",
          "amid",
          "among",
          "around",
          "as",
          "at",
          "before",
          "behind",
          "beyond",
          "by",
          "concerning",
          "despite",
          "during",
          "for",
          "from",
          "in",
          "inside",
          "into",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "out",
          "outside",
          "over",
          "regarding",
          "since",
          "through",
          "throughout",
          "to",
          "toward",
          "towards",
          "under",
          "until",
          "up",
          "upon",
          "via",
          "with",
          "within",
          "without",
          "unto",
          "per",
          "like",
          "down",
          "back",
          "away",
          "versus");

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final WordClasses classes = new WordClasses();
  private final Map<String, Map<String, List<String>>> modeCues = new HashMap<>();
  private final List<YamlNode> files = new ArrayList<>();

  /** Takes a file in; its classes may be used by files taken in later or earlier. */
  void add(YamlNode file) {
    file.expectHeader();
    file.expectOnly(FILE_KEYS);
    file.find("classes").ifPresent(classes::add);
    files.add(file);
  }

  /** The dictionary made of all files taken in. */
  Dictionary build() {
    classes.unfold();
    files.forEach(this::read);
    return new Dictionary(entries, classes, modeCues);
  }

  private void read(YamlNode file) {
    if (file.find("type").isEmpty()) {
      return;
    }
    EventType type = type(file.get("type"));
    String prefix = file.file().replaceFirst("\\.ya?ml$", "");
    YamlNode frames = file.get("frames");
    frames.expectOnly(List.of("verb", "noun", "adjective"));
    Map<Part, Map<String, Role>> frameOf = new HashMap<>();
    for (Part part : Part.values()) {
      String key = part.name().toLowerCase(Locale.ROOT);
      frameOf.put(
          part,
          frames
              .find(key)
              .map(DictionaryReader::frame)
              .orElseGet(() -> frameOf.getOrDefault(Part.VERB, Map.of())));
    }
    file.find("cues").ifPresent(cues -> modeCues.put(type.name(), cues(cues, type)));
    for (YamlNode node : file.get("entries").list()) {
      read(node, type, prefix, frameOf);
    }
  }

  private Map<String, List<String>> cues(YamlNode node, EventType type) {
    Map<String, List<String>> cues = new LinkedHashMap<>();
    for (Map.Entry<String, YamlNode> entry : node.map().entrySet()) {
      if (!type.modes().contains(entry.getKey())) {
        throw entry
            .getValue()
            .fault(
                type
                    + " has no mode "
                    + entry.getKey()
                    + Spelling.hint(entry.getKey(), type.modes()));
      }
      entry.getValue().list().forEach(this::checkValue);
      cues.put(entry.getKey(), entry.getValue().texts());
    }
    return cues;
  }

  private void read(
      YamlNode node, EventType type, String prefix, Map<Part, Map<String, Role>> frameOf) {
    node.expectOnly(ENTRY_KEYS);
    String id = prefix + "." + node.get("id").text();
    if (!id.matches("[a-z0-9.-]+")) {
      throw node.get("id").fault("an id has lower-case letters, digits and hyphens, got " + id);
    }
    if (!ids.add(id)) {
      throw node.fault("the id " + id + " is used twice");
    }
    List<Condition> needs = conditions(node, "needs");
    List<Condition> bars = conditions(node, "bars");
    Map<String, Role> own = node.find("frame").map(DictionaryReader::frame).orElse(Map.of());
    List<String> modes = modes(node, type);
    Optional<Status> status = node.find("status").map(DictionaryReader::status);
    boolean beside = node.find("beside").map(YamlNode::flag).orElse(false);
    double confidence = node.find("confidence").map(YamlNode::share).orElse(USUAL_CONFIDENCE);
    boolean any = false;
    for (Part part : Part.values()) {
      List<Words> words = words(node, part);
      if (words.isEmpty()) {
        continue;
      }
      any = true;
      Map<String, Role> frame = new HashMap<>(frameOf.getOrDefault(part, Map.of()));
      frame.putAll(own);
      entries.add(
          new Entry(
              id,
              node.file() + ":" + node.line(),
              type,
              words,
              modes,
              needs,
              bars,
              frame,
              status,
              beside,
              confidence,
              node.get("catches").texts(),
              node.get("leaves").texts()));
    }
    if (!any) {
      throw node.fault("the entry " + id + " lists no verbs, nouns or adjectives");
    }
  }

  private static List<Words> words(YamlNode node, Part part) {
    String key =
        switch (part) {
          case VERB -> "verbs";
          case NOUN -> "nouns";
          case ADJECTIVE -> "adjectives";
        };
    List<Words> words = new ArrayList<>();
    for (String text : node.texts(key)) {
      words.add(new Words(part, List.of(text.toLowerCase(Locale.ROOT).trim().split("\\s+"))));
    }
    return words;
  }

  private static EventType type(YamlNode node) {
    List<String> names = Arrays.stream(EventType.values()).map(Enum::name).toList();
    return EventType.find(node.text())
        .orElseThrow(
            () -> node.fault("unknown type " + node.text() + Spelling.hint(node.text(), names)));
  }

  private static Status status(YamlNode node) {
    List<String> labels = Arrays.stream(Status.values()).map(Status::label).toList();
    return Status.find(node.text())
        .orElseThrow(
            () -> node.fault("unknown status " + node.text() + Spelling.hint(node.text(), labels)));
  }

  private static List<String> modes(YamlNode node, EventType type) {
    List<String> modes = new ArrayList<>();
    for (YamlNode mode : node.find("modes").map(YamlNode::list).orElse(List.of())) {
      if (!type.modes().contains(mode.text())) {
        throw mode.fault(
            type + " has no mode " + mode.text() + Spelling.hint(mode.text(), type.modes()));
      }
      modes.add(mode.text());
    }
    return modes;
  }

  private static Map<String, Role> frame(YamlNode node) {
    Map<String, Role> frame = new HashMap<>();
    for (Map.Entry<String, YamlNode> entry : node.map().entrySet()) {
      checkPlace(entry.getKey(), entry.getValue());
      frame.put(
          entry.getKey(),
          switch (entry.getValue().text()) {
            case "actor" -> Role.ACTOR;
            case "recipient" -> Role.RECIPIENT;
            case "-" -> Role.NONE;
            default ->
                throw entry
                    .getValue()
                    .fault(
                        "a frame gives actor, recipient or \"-\", got "
                            + entry.getValue().text()
                            + Spelling.hint(
                                entry.getValue().text(), List.of("actor", "recipient")));
          });
    }
    return frame;
  }

  private List<Condition> conditions(YamlNode node, String key) {
    List<Condition> conditions = new ArrayList<>();
    for (Map.Entry<String, YamlNode> entry :
        node.find(key).map(YamlNode::map).orElse(Map.of()).entrySet()) {
      checkPlace(entry.getKey(), entry.getValue());
      entry.getValue().list().forEach(this::checkValue);
      conditions.add(new Condition(entry.getKey(), entry.getValue().texts()));
    }
    return conditions;
  }

  private static void checkPlace(String place, YamlNode node) {
    if (!SYNTACTIC_PLACES.contains(place) && !PREPOSITIONS.contains(place)) {
      throw node.fault("unknown place '" + place + "'" + Spelling.hint(place, SYNTACTIC_PLACES));
    }
  }

  private void checkValue(YamlNode value) {
    if (value.text().startsWith("@")) {
      classes.check(value, value.text().substring(1));
    }
  }
}
