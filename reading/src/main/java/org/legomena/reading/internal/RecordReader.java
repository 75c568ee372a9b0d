package org.legomena.reading.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legomena.reading.ColumnNames;
import org.legomena.reading.InputKind;

/**
 * Makes documents of JSON records. The fields of a record, all but the first two optional:
 *
 * <ul>
 *   <li>{@code text}: string, the words; kept to the character, CRLF and CR becoming LF
 *   <li>{@code html}: string, a web page; read if there is no {@code text}
 *   <li>{@code id}: string or number; without one the file's name and the line make it up
 *   <li>{@code title}, {@code url}, {@code source} (the outlet), {@code author}: strings
 *   <li>{@code published}: string, an ISO date or date-time, of which the date is taken as written
 *   <li>{@code language}: string, a code such as {@code en} or {@code en-GB}
 * </ul>
 *
 * Null means the same as a missing field. {@link DocumentField} lists the other names under which
 * collections of news keep the same things. A record whose collection keeps back the text is read
 * from its summary or headline, with the warning {@code partial-text}. An object that only wraps a
 * list of records ({@code {"articles": [...]}}) gives each of them.
 */
final class RecordReader {
  /** What the interfaces of news collections call their lists of records. */
  static final List<String> WRAPPERS =
      List.of("articles", "stories", "results", "documents", "items", "data", "hits", "news");

  // "... the ministers said on Fri… [+2153 chars]", as NewsAPI ends what it keeps back.
  private static final Pattern KEPT_BACK =
      Pattern.compile("\\s*(?:\u2026|\\.\\.\\.)?\\s*\\[\\+\\d+ chars\\]\\s*$");

  private final JsonRecords records;
  private final HtmlReader pages;
  private final ColumnNames columns;

  RecordReader(JsonRecords records, HtmlReader pages, ColumnNames columns) {
    this.records = records;
    this.pages = pages;
    this.columns = columns;
  }

  /**
   * Reads one record, or those it wraps.
   *
   * @param bytes the record, UTF-8
   * @param source its place and the document's id if the record has none
   */
  void read(byte[] bytes, Source source, Sink sink) throws UnreadableException {
    DecodedText decoded = DecodedText.ofUtf8(bytes);
    ObjectNode object = records.parse(decoded.text(), source.origin());
    String sha256 = Hashes.sha256(bytes);
    Sink warned =
        sink.completing(
            draft -> {
              decoded.warning(source.origin(), "UTF-8").ifPresent(draft::warn);
              return draft;
            });
    Optional<JsonNode> wrapped = wrapped(object);
    if (wrapped.isEmpty()) {
      warned.document(read(object, InputKind.JSON_LINES, source, sha256));
      return;
    }
    int number = 0;
    for (Iterator<JsonNode> each = wrapped.get().elements(); each.hasNext(); ) {
      readElement(each.next(), source.record(++number), warned);
    }
  }

  /** Reads one of a list of records; what is no record is named. */
  void readElement(JsonNode element, Source source, Sink sink) {
    try {
      if (!(element instanceof ObjectNode object)) {
        throw records.notAnObject(element, source.origin());
      }
      sink.document(read(object, InputKind.JSON, source, records.sha256(object)));
    } catch (UnreadableException e) {
      sink.fault(e.fault());
    }
  }

  /**
   * Makes a document of an object.
   *
   * @param sha256 hash of what the object was parsed from
   */
  Draft read(ObjectNode object, InputKind kind, Source source, String sha256)
      throws UnreadableException {
    RecordFields fields = new RecordFields(object, source.origin(), columns);
    String id = fields.id().orElse(source.id());
    Optional<String> text = fields.string(DocumentField.TEXT);
    if (text.isPresent()) {
      String kept = Characters.withLineFeeds(Characters.withoutMark(text.get()));
      return fields.describe(
          new Draft(id, whole(kept, fields), kind, source.origin(), sha256), Page.NONE);
    }
    Optional<String> html = fields.string(DocumentField.HTML);
    if (html.isPresent()) {
      Page page = pages.extract(html.get(), source.origin(), fields.url());
      return fields.describe(new Draft(id, page.text(), kind, source.origin(), sha256), page);
    }
    Draft standIn = new Draft(id, standIn(fields), kind, source.origin(), sha256);
    return fields.describe(standIn, Page.NONE);
  }

  private static String whole(String text, RecordFields fields) {
    Matcher matcher = KEPT_BACK.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    fields.warn(
        FaultKind.PARTIAL_TEXT,
        "the collection gives only the beginning of the text, and that is read");
    return text.substring(0, matcher.start());
  }

  /** The summary, else the headline, of a record that belongs to a published text. */
  private static String standIn(RecordFields fields) throws UnreadableException {
    Optional<String> summary = fields.string(DocumentField.SUMMARY);
    Optional<String> title = fields.line(DocumentField.TITLE);
    if (fields.url().isEmpty() || summary.or(() -> title).isEmpty()) {
      throw FaultKind.NO_TEXT.thrown(
          fields.place(),
          "the record has no words: it needs a string \"text\" (or \"html\") that is not blank");
    }
    fields.warn(
        FaultKind.PARTIAL_TEXT,
        "the record does not hold the text; its %s is read in its place"
            .formatted(summary.isPresent() ? "summary" : "headline"));
    return Characters.withLineFeeds(summary.or(() -> title).get());
  }

  private static Optional<JsonNode> wrapped(ObjectNode object) {
    boolean hasText = DocumentField.TEXT.names(ColumnNames.USUAL).stream().anyMatch(object::has);
    return hasText
        ? Optional.empty()
        : WRAPPERS.stream().map(object::path).filter(JsonNode::isArray).findFirst();
  }
}
