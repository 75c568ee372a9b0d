package org.legomena.reading.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.legomena.reading.Fault;
import org.legomena.reading.InputKind;

/**
 * Makes a document of a JSON record. Its fields, all but the first two optional:
 *
 * <ul>
 *   <li>{@code text}: string, the words; kept to the character, CRLF and CR becoming LF
 *   <li>{@code html}: string, a web page; read if there is no {@code text}
 *   <li>{@code id}: string or number; without one the file's name and the line make it up
 *   <li>{@code title}, {@code url}, {@code source} (the outlet): strings
 *   <li>{@code published}: string, an ISO date or date-time, of which the date is taken as written
 *   <li>{@code language}: string, a code such as {@code en} or {@code en-GB}
 * </ul>
 *
 * Null means the same as a missing field. Other fields are left unread.
 */
final class RecordReader {
  private final JsonRecords records;
  private final HtmlReader pages;

  RecordReader(JsonRecords records, HtmlReader pages) {
    this.records = records;
    this.pages = pages;
  }

  /**
   * Reads one record.
   *
   * @param bytes the record, UTF-8
   * @param place what to name in faults
   * @param fallbackId the document's id if the record has none
   */
  Draft read(byte[] bytes, String place, String fallbackId) throws UnreadableException {
    DecodedText decoded = DecodedText.ofUtf8(bytes);
    ObjectNode object = records.parse(decoded.text(), place);
    Fields fields = new Fields(object, place);
    decoded.warning(place, "UTF-8").ifPresent(fields.warnings::add);
    String id = fields.id().orElse(fallbackId);
    String sha256 = Hashes.sha256(bytes);
    Optional<String> text = fields.string("text").filter(value -> !value.isBlank());
    Optional<String> html = fields.string("html").filter(value -> !value.isBlank());
    if (text.isPresent()) {
      String kept = Characters.withLineFeeds(Characters.withoutMark(text.get()));
      return fields.describe(new Draft(id, kept, InputKind.JSON_LINES, place, sha256), Page.NONE);
    }
    if (html.isPresent()) {
      Page page = pages.extract(html.get(), place, fields.line("url"));
      return fields.describe(new Draft(id, page.text(), InputKind.JSON_LINES, place, sha256), page);
    }
    throw FaultKind.NO_TEXT.thrown(
        place,
        "the record has no words: it needs a string \"text\" (or \"html\") that is not blank");
  }

  /** The fields of one record, with what had to be mended in them. */
  private static final class Fields {
    private final ObjectNode object;
    private final String place;
    private final List<Fault> warnings = new ArrayList<>();

    Fields(ObjectNode object, String place) {
      this.object = object;
      this.place = place;
    }

    Optional<String> id() {
      JsonNode node = object.path("id");
      return node.isNumber() ? Optional.of(node.asText()) : line("id");
    }

    /** A field whose value stands on one line. */
    Optional<String> line(String name) {
      return string(name).map(Characters::onOneLine).filter(value -> !value.isEmpty());
    }

    Optional<String> string(String name) {
      JsonNode node = object.path(name);
      if (node.isMissingNode() || node.isNull()) {
        return Optional.empty();
      }
      if (!node.isTextual()) {
        warn(
            FaultKind.WRONG_TYPE,
            "\"%s\" needs to be a string, this is %s; it is left out"
                .formatted(name, node.getNodeType().name().toLowerCase(Locale.ROOT)));
        return Optional.empty();
      }
      return Optional.of(mended(name, node.textValue()));
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

    Draft describe(Draft draft, Page page) {
      return draft
          .title(line("title").or(page::title))
          .outlet(line("source").or(page::outlet))
          .published(published().or(page::published))
          .url(line("url").or(page::url))
          .language(language().or(page::language))
          .warnAll(warnings);
    }

    private Optional<LocalDate> published() {
      Optional<String> written = line("published");
      Optional<LocalDate> day = written.flatMap(Days::parseIso);
      if (written.isPresent() && day.isEmpty()) {
        warn(
            FaultKind.BAD_DATE,
            ("\"published\" is \"%s\", which is no ISO date (YYYY-MM-DD) or date-time; the document"
                    + " is read without it")
                .formatted(shortened(written.get())));
      }
      return day;
    }

    private Optional<String> language() {
      Optional<String> written = line("language");
      Optional<String> code = written.flatMap(LanguageCodes::find);
      if (written.isPresent() && code.isEmpty()) {
        warn(
            FaultKind.UNKNOWN_LANGUAGE,
            "\"language\" is \"%s\", which is no ISO 639 code; the language is told from the text"
                .formatted(shortened(written.get())));
      }
      return code;
    }

    /** Notes a warning; a field that is looked at twice is named once. */
    private void warn(FaultKind kind, String message) {
      Fault warning = kind.at(place, message);
      if (!warnings.contains(warning)) {
        warnings.add(warning);
      }
    }

    private static String shortened(String value) {
      return value.length() <= 40 ? value : value.substring(0, 40) + "...";
    }
  }
}
