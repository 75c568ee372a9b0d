package org.legomena.reading.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.legomena.reading.ColumnNames;
import org.legomena.reading.Fault;

/** The fields of one record under whatever names, with what had to be mended in them. */
final class RecordFields {
  private static final int LONGEST_SHOWN = 40;
  private static final int MOST_AUTHORS = 50;
  private static final List<String> NAMES_INSIDE = List.of("name", "title", "domain", "id");

  private final Map<String, JsonNode> nodes = new HashMap<>();
  private final String place;
  private final ColumnNames columns;
  private final List<Fault> warnings = new ArrayList<>();

  RecordFields(ObjectNode object, String place, ColumnNames columns) {
    this.place = place;
    this.columns = columns;
    object
        .properties()
        .forEach(
            field ->
                nodes.putIfAbsent(
                    field.getKey().strip().toLowerCase(Locale.ROOT), field.getValue()));
  }

  String place() {
    return place;
  }

  Optional<String> id() {
    return values(DocumentField.ID).map(this::idOf).flatMap(Optional::stream).findFirst();
  }

  /** The address; some collections keep it where others keep the outlet. */
  Optional<String> url() {
    return Stream.concat(lines(DocumentField.URL), lines(DocumentField.SOURCE))
        .filter(RecordFields::isAddress)
        .findFirst()
        .or(() -> line(DocumentField.URL));
  }

  /** The first value of a field that stands on one line and is not empty. */
  Optional<String> line(DocumentField field) {
    return lines(field).findFirst();
  }

  /** The first value of a field that is a string and not blank. */
  Optional<String> string(DocumentField field) {
    return values(field)
        .map(name -> string(name, field))
        .flatMap(Optional::stream)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** Gives a draft all that the record says, and where it is silent what its page says. */
  Draft describe(Draft draft, Page page) {
    return draft
        .title(line(DocumentField.TITLE).or(page::title))
        .outlet(outlet().or(page::outlet))
        .author(author().or(page::author))
        .published(published().or(page::published))
        .url(url().or(page::url))
        .language(language().or(page::language))
        .warnAll(warnings);
  }

  /** Notes a warning; a field that is looked at twice is named once. */
  void warn(FaultKind kind, String message) {
    Fault warning = kind.at(place, message);
    if (!warnings.contains(warning)) {
      warnings.add(warning);
    }
  }

  private Stream<String> values(DocumentField field) {
    return field.names(columns).stream()
        .filter(nodes::containsKey)
        .filter(name -> !node(name).isNull());
  }

  private JsonNode node(String name) {
    return nodes.getOrDefault(name, MissingNode.getInstance());
  }

  private Stream<String> lines(DocumentField field) {
    return values(field)
        .map(name -> string(name, field))
        .flatMap(Optional::stream)
        .map(Characters::onOneLine)
        .filter(value -> !value.isEmpty());
  }

  private Optional<String> string(String name, DocumentField field) {
    JsonNode node = node(name);
    if (field == DocumentField.SOURCE && node.isObject()) {
      return nameInside(node);
    }
    if (!node.isTextual()) {
      boolean isContracts = name.equals(field.name().toLowerCase(Locale.ROOT));
      if (isContracts && !node.isMissingNode()) {
        warn(
            FaultKind.WRONG_TYPE,
            "\"%s\" needs to be a string, this is %s; it is left out"
                .formatted(name, node.getNodeType().name().toLowerCase(Locale.ROOT)));
      }
      return Optional.empty();
    }
    return Optional.of(mended(name, node.textValue()));
  }

  private Optional<String> idOf(String name) {
    JsonNode node = node(name);
    return node.isNumber()
        ? Optional.of(node.asText())
        : string(name, DocumentField.ID)
            .map(Characters::onOneLine)
            .filter(value -> !value.isEmpty());
  }

  private String mended(String name, String value) {
    int lone = Characters.countLoneSurrogates(value);
    if (lone > 0) {
      warn(
          FaultKind.LONE_SURROGATE,
          "\"%s\" has %d half character(s) (\\ud800 to \\udfff alone); each was read as U+FFFD"
              .formatted(name, lone));
    }
    return Characters.withoutLoneSurrogates(value);
  }

  private Optional<String> outlet() {
    return lines(DocumentField.SOURCE).filter(value -> !isAddress(value)).findFirst();
  }

  private Optional<String> author() {
    return values(DocumentField.AUTHOR)
        .map(this::node)
        .map(RecordFields::authorOf)
        .map(Characters::withoutLoneSurrogates)
        .map(Characters::onOneLine)
        .filter(value -> !value.isEmpty() && !isAddress(value))
        .findFirst();
  }

  private static String authorOf(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .limit(MOST_AUTHORS)
          .map(RecordFields::authorOf)
          .filter(name -> !name.isBlank())
          .collect(Collectors.joining(", "));
    }
    return node.isTextual() ? node.textValue() : nameInside(node).orElse("");
  }

  private static Optional<String> nameInside(JsonNode node) {
    return NAMES_INSIDE.stream()
        .map(node::path)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .map(Characters::withoutLoneSurrogates)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private Optional<LocalDate> published() {
    Optional<String> written = line(DocumentField.PUBLISHED);
    Optional<LocalDate> day = written.flatMap(Days::parseLenient);
    if (written.isPresent() && day.isEmpty()) {
      warn(
          FaultKind.BAD_DATE,
          ("the day of publication is \"%s\", which is no ISO date (YYYY-MM-DD) or date-time, nor"
                  + " clear otherwise; the document is read without it")
              .formatted(shortened(written.get())));
    }
    return day;
  }

  private Optional<String> language() {
    Optional<String> written = line(DocumentField.LANGUAGE);
    Optional<String> code = written.flatMap(LanguageCodes::find);
    if (written.isPresent() && code.isEmpty()) {
      warn(
          FaultKind.UNKNOWN_LANGUAGE,
          "\"language\" is \"%s\", which is no ISO 639 code; the language is told from the text"
              .formatted(shortened(written.get())));
    }
    return code;
  }

  private static boolean isAddress(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "...";
  }
}
