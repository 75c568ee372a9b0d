package org.legomena.cli.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.coding.CodedDocument;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.ledger.lineage.Case;
import org.legomena.ledger.lineage.CopyLink;
import org.legomena.ledger.lineage.Lineage;
import org.legomena.reading.Span;

/** Writes lineage and cases as JSON Lines: a line for each document, or for each case. */
public final class LineageLines {
  private final JsonFactory factory = new JsonFactory();

  /** A line for each document: its origin, and what it was taken from. */
  public void writeLineage(Lineage lineage, Writer out) throws IOException {
    for (String document : lineage.documents()) {
      try (JsonGenerator json = generator(out)) {
        json.writeStartObject();
        json.writeStringField("document", document);
        json.writeStringField("origin", lineage.origin(document).orElse(document));
        Optional<CopyLink> link = lineage.link(document);
        text(json, "copy_of", link.map(CopyLink::of));
        text(json, "kind", link.map(found -> found.kind().label()));
        text(json, "why", link.map(CopyLink::why));
        if (link.isPresent()) {
          json.writeNumberField("confidence", link.get().confidence());
        } else {
          json.writeNullField("confidence");
        }
        json.writeEndObject();
      }
      out.write('\n');
    }
  }

  /**
   * A line for each case.
   *
   * @param documents by id, to reckon offsets in code points
   */
  public void writeCases(Lineage lineage, Map<String, CodedDocument> documents, Writer out)
      throws IOException {
    for (Case found : lineage.cases()) {
      try (JsonGenerator json = generator(out)) {
        writeCase(found, documents, json);
      }
      out.write('\n');
    }
  }

  private JsonGenerator generator(Writer out) throws IOException {
    return factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  private static void writeCase(
      Case found, Map<String, CodedDocument> documents, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("case", found.id());
    json.writeStringField("type", found.type().name());
    texts(json, "actors", found.actors());
    texts(json, "recipients", found.recipients());
    text(json, "place", found.place());
    json.writeObjectFieldStart("time");
    text(json, "from", found.time().map(Interval::from).map(Object::toString));
    text(json, "to", found.time().map(Interval::to).map(Object::toString));
    json.writeEndObject();
    json.writeArrayFieldStart("mentions");
    for (Case.Mention mention : found.mentions()) {
      CodedDocument document = documents.get(mention.document());
      if (document != null) {
        writeMention(mention, document, json);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("course");
    for (Case.Step step : found.course()) {
      json.writeStartArray();
      json.writeString(step.day().toString());
      json.writeString(step.status().label());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeBooleanField("disputed", found.disputed());
    json.writeNumberField("reports", found.standing().reports());
    json.writeNumberField("origins", found.standing().origins());
    json.writeObjectFieldStart("voices");
    json.writeNumberField("named", found.standing().named());
    json.writeNumberField("unnamed", found.standing().unnamed());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeMention(Case.Mention mention, CodedDocument document, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("document", mention.document());
    json.writeStringField("event", mention.event().id());
    String text = document.article().text();
    Span trigger = mention.event().trigger();
    json.writeArrayFieldStart("trigger");
    json.writeNumber(text.codePointCount(0, trigger.start()));
    json.writeNumber(text.codePointCount(0, trigger.end()));
    json.writeEndArray();
    json.writeStringField("status", mention.event().status().label());
    json.writeObjectFieldStart("voice");
    json.writeStringField("kind", mention.voice().kind().label());
    json.writeStringField("text", mention.voice().words());
    text(json, "actor", mention.voice().actor());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }
}
