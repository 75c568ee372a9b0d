package org.legomena.cli.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.legomena.reading.Span;

/** Writes the values that JSON formats have in common; an unknown value is written as null. */
final class JsonWriting {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final JsonGenerator json;
  private final CodePoints codePoints;

  private JsonWriting(JsonGenerator json, CodePoints codePoints) {
    this.json = json;
    this.codePoints = codePoints;
  }

  /** One JSON value, or several. */
  @FunctionalInterface
  interface Body {
    void write(JsonWriting json) throws IOException;
  }

  /** One value of a list. */
  @FunctionalInterface
  interface Item<T> {
    void write(T value) throws IOException;
  }

  /** Writes one object and the line's end. */
  static void line(Writer out, CodePoints codePoints, Body fields) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      JsonWriting json = new JsonWriting(generator, codePoints);
      generator.writeStartObject();
      fields.write(json);
      generator.writeEndObject();
    }
    out.write('\n');
  }

  void object(String name, Body fields) throws IOException {
    json.writeObjectFieldStart(name);
    fields.write(this);
    json.writeEndObject();
  }

  void element(Body fields) throws IOException {
    json.writeStartObject();
    fields.write(this);
    json.writeEndObject();
  }

  <T> void list(String name, Iterable<T> values, Item<T> item) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      item.write(value);
    }
    json.writeEndArray();
  }

  void strings(String name, Iterable<String> values) throws IOException {
    list(name, values, json::writeString);
  }

  void string(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  /** The value as a string, as {@link Object#toString} gives it. */
  void string(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    } else {
      json.writeNullField(name);
    }
  }

  void bool(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void number(String name, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsLong());
    } else {
      json.writeNullField(name);
    }
  }

  /**
   * A number in plain decimals, never with an exponent.
   *
   * @param decimals how many places it is rounded to; zeros at the end are left out
   */
  void number(String name, Optional<Double> value, int decimals) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeNumber(plain(value.get(), decimals));
    } else {
      json.writeNull();
    }
  }

  /** A list of numbers in plain decimals. */
  void numbers(String name, int decimals, double... values) throws IOException {
    json.writeArrayFieldStart(name);
    for (double value : values) {
      json.writeNumber(plain(value, decimals));
    }
    json.writeEndArray();
  }

  void span(String name, Span span) throws IOException {
    json.writeFieldName(name);
    span(span);
  }

  void span(String name, Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      span(name, span.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** The span's bounds as two fields, {@code start} and {@code end}. */
  void bounds(Span span) throws IOException {
    json.writeNumberField("start", codePoints.start(span));
    json.writeNumberField("end", codePoints.end(span));
  }

  void spans(String name, List<Span> spans) throws IOException {
    list(name, spans, this::span);
  }

  void nothing(String name) throws IOException {
    json.writeNullField(name);
  }

  private void span(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(codePoints.start(span));
    json.writeNumber(codePoints.end(span));
    json.writeEndArray();
  }

  /** A number in plain decimals, rounded half up, without zeros at the end. */
  static String plain(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    BigDecimal stripped = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    return stripped.toPlainString();
  }
}
