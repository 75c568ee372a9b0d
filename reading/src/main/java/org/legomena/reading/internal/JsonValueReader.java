package org.legomena.reading.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.legomena.reading.InputKind;

/**
 * Reads a JSON value over several lines: a record, a list of records, or an object that wraps such
 * a list. The records are read one after the other, so the file may be of any size.
 */
final class JsonValueReader implements KindReader {
  // A tree of values takes many times the room of its text.
  private static final int LONGEST_RECORD = 16 << 20;

  private final RecordReader records;
  private final JsonRecords json;

  JsonValueReader(RecordReader records, JsonRecords json) {
    this.records = records;
    this.json = json;
  }

  @Override
  public void read(Source source, InputStream stream, Sink sink)
      throws IOException, UnreadableException {
    CountingDecoder characters = new CountingDecoder(stream, LONGEST_RECORD, source.origin());
    Sink warned =
        sink.completing(
            draft -> {
              characters.startRecord();
              characters.warning(source.origin()).ifPresent(draft::warn);
              return draft;
            });
    try (JsonParser parser = json.parser(characters)) {
      readValue(parser, source, warned);
    } catch (JsonProcessingException e) {
      throw json.broken(e, source.origin());
    }
  }

  private void readValue(JsonParser parser, Source source, Sink sink)
      throws IOException, UnreadableException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      readElements(parser, source, sink);
    } else if (first == JsonToken.START_OBJECT) {
      readObject(parser, source, sink);
    } else {
      throw FaultKind.BROKEN_JSON.thrown(
          source.origin(), "a record needs to be a JSON object in braces, or a list of them");
    }
    if (parser.nextToken() != null) {
      throw FaultKind.BROKEN_JSON.thrown(
          source.origin(),
          "more follows after the JSON value, at line %d; put one record on each line instead"
              .formatted(parser.currentTokenLocation().getLineNr()));
    }
  }

  private int readElements(JsonParser parser, Source source, Sink sink) throws IOException {
    int number = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode element = parser.readValueAsTree();
      records.readElement(element, source.record(++number), sink);
    }
    if (number == 0) {
      sink.fault(FaultKind.EMPTY_FILE.at(source.origin(), "there is no record in it"));
    }
    return number;
  }

  private void readObject(JsonParser parser, Source source, Sink sink)
      throws IOException, UnreadableException {
    ObjectNode object = json.newObject();
    boolean isWrapper = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      boolean isList = parser.nextToken() == JsonToken.START_ARRAY;
      if (isList && RecordReader.WRAPPERS.contains(name) && !object.has("text")) {
        isWrapper = true;
        readElements(parser, source, sink);
      } else {
        JsonNode value = parser.readValueAsTree();
        object.set(name, value);
      }
    }
    if (!isWrapper) {
      sink.document(records.read(object, InputKind.JSON, source, json.sha256(object)));
    }
  }
}
