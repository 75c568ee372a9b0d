package org.legomena.language.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a YAML file that knows where it stands. Immutable. */
public final class YamlNode {
  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * Reads a file.
   *
   * @param file name for messages
   * @param content YAML 1.2, UTF-8; closed by the caller
   * @throws ResourceException if it is not YAML, or empty
   */
  public static YamlNode read(String file, InputStream content) {
    try {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      LoadSettings settings =
          LoadSettings.builder()
              .setLabel(file)
              .setAllowDuplicateKeys(false)
              .setCodePointLimit(16 << 20)
              .setMaxAliasesForCollections(0)
              .build();
      return new Compose(settings)
          .composeString(text)
          .map(node -> new YamlNode(file, node))
          .orElseThrow(() -> new ResourceException(file, 0, "the file is empty"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new ResourceException(file, line, "not valid YAML: " + e.getProblem(), e);
    } catch (YamlEngineException e) {
      throw new ResourceException(file, 0, "not valid YAML: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new ResourceException(file, 0, "cannot be read: " + e.getMessage(), e);
    }
  }

  /** Reads a resource that ships with a class; missing ones are a fault. */
  public static YamlNode resource(Class<?> beside, String name) {
    try (InputStream content = beside.getResourceAsStream(name)) {
      if (content == null) {
        throw new ResourceException(name, 0, "the resource is missing from the program");
      }
      return read(name.substring(name.lastIndexOf('/') + 1), content);
    } catch (IOException e) {
      throw new ResourceException(name, 0, "cannot be read: " + e.getMessage(), e);
    }
  }

  /** Name of the file it stands in. */
  public String file() {
    return file;
  }

  /** Line it stands on, from 1. */
  public int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /** The fault that this node gives reason to. */
  public ResourceException fault(String reason) {
    return new ResourceException(file, line(), reason);
  }

  /** The value as text; an error if it is a list or a mapping. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw fault("expected a text");
  }

  /** The value as a number from 0 to 1. */
  public double share() {
    try {
      double value = Double.parseDouble(text());
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new ResourceException(file, line(), "expected a number, got " + text(), e);
    }
    throw fault("expected a number from 0 to 1, got " + text());
  }

  /** The value as yes or no: {@code true} or {@code false}. */
  public boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw fault("expected true or false, got " + text());
    };
  }

  /** The value as a day; an error if there is no such day. */
  public LocalDate day() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      throw new ResourceException(
          file, line(), "expected a day such as 2019-05-20, got " + text(), e);
    }
  }

  /** Whether it says nothing: {@code null}, {@code ~} or empty. */
  public boolean isNull() {
    return node instanceof ScalarNode scalar && scalar.getTag().getValue().endsWith(":null");
  }

  /** The elements of a list; a single text counts as a list of one. */
  public List<YamlNode> list() {
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> elements = new ArrayList<>();
      for (Node element : sequence.getValue()) {
        elements.add(new YamlNode(file, element));
      }
      return elements;
    }
    if (node instanceof ScalarNode) {
      return isNull() ? List.of() : List.of(this);
    }
    throw fault("expected a list");
  }

  /** The elements of a list as texts. */
  public List<String> texts() {
    return list().stream().map(YamlNode::text).toList();
  }

  /** The entries of a mapping in order. */
  public Map<String, YamlNode> map() {
    if (!(node instanceof MappingNode mapping)) {
      throw fault("expected keys with values");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      entries.put(
          new YamlNode(file, tuple.getKeyNode()).text(), new YamlNode(file, tuple.getValueNode()));
    }
    return entries;
  }

  /** The value of a key, if it is there and not null. */
  public Optional<YamlNode> find(String key) {
    return Optional.ofNullable(map().get(key)).filter(value -> !value.isNull());
  }

  /** The value of a key that must be there. */
  public YamlNode get(String key) {
    return find(key).orElseThrow(() -> fault("the key '" + key + "' is missing"));
  }

  /** The texts of a key; none if it is not there. */
  public List<String> texts(String key) {
    return find(key).map(YamlNode::texts).orElse(List.of());
  }

  /** Refuses keys that mean nothing here, naming the nearest right one. */
  public void expectOnly(Collection<String> allowed) {
    for (Map.Entry<String, YamlNode> entry : map().entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        throw entry
            .getValue()
            .fault("unknown key '" + entry.getKey() + "'" + Spelling.hint(entry.getKey(), allowed));
      }
    }
  }

  /** Checks the header that every resource carries: origin, licence, date. */
  public void expectHeader() {
    YamlNode header = get("header");
    header.expectOnly(List.of("origin", "licence", "date"));
    header.get("origin").text();
    header.get("licence").text();
    header.get("date").day();
  }
}
