package org.legomena.ledger.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON and reads them back equal, following their components, so that a component
 * added later needs no change here.
 *
 * <p>A record is an object with a field for each component; what is empty, none or false is left
 * out. A field that is not known is skipped; a component without a field is empty, none, false or
 * 0, and an error if there is no such value. A record of two ints is a list of the first and of
 * what it lacks to the second. Knows records, enums, strings, numbers, booleans, days, instants,
 * and {@code Optional}, {@code List} and {@code Map} of those. Safe for use by several threads at
 * once.
 */
public final class RecordJson {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  private RecordJson() {}

  /** What is known of a record's class. */
  private record Shape(List<RecordComponent> components, Constructor<?> constructor, boolean pair) {
    static Shape of(Class<?> type) {
      return SHAPES.computeIfAbsent(type, Shape::look);
    }

    private static Shape look(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        boolean pair = Arrays.equals(types, new Class<?>[] {int.class, int.class});
        return new Shape(List.of(components), type.getDeclaredConstructor(types), pair);
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException(type + " is no record", e);
      }
    }

    Object make(@Nullable Object[] values) throws IOException {
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException e) {
        throw new IOException(
            constructor.getDeclaringClass().getSimpleName() + ": " + e.getCause(), e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("cannot make a " + constructor.getDeclaringClass(), e);
      }
    }
  }

  /** Writes a record as JSON in UTF-8; the stream stays open. */
  public static void write(Record value, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      writeValue(value, json);
    }
  }

  /**
   * Reads a record.
   *
   * @throws IOException if it is no JSON, or not of the type
   */
  public static <T extends Record> T read(Class<T> type, InputStream in) throws IOException {
    try (JsonParser json = FACTORY.createParser(in)) {
      json.nextToken();
      return type.cast(readValue(type, json));
    }
  }

  /**
   * The record with one component replaced.
   *
   * @param component its name
   */
  public static <T extends Record> T with(T value, String component, Object replacement) {
    Shape shape = Shape.of(value.getClass());
    @Nullable Object[] values = new Object[shape.components().size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent at = shape.components().get(i);
      values[i] = at.getName().equals(component) ? replacement : get(at, value);
    }
    try {
      @SuppressWarnings("unchecked") // the shape is that of the value
      T changed = (T) shape.make(values);
      return changed;
    } catch (IOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static void writeValue(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Record inner) {
      writeRecord(inner, json);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        writeValue(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        writeValue(entry.getValue(), json);
      }
      json.writeEndObject();
    } else {
      writePlain(value, json);
    }
  }

  private static void writePlain(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Double || value instanceof Float) {
      json.writeNumber(((Number) value).doubleValue());
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name());
    } else {
      json.writeString(value.toString());
    }
  }

  private static void writeRecord(Record value, JsonGenerator json) throws IOException {
    Shape shape = Shape.of(value.getClass());
    if (shape.pair()) {
      int first = (Integer) get(shape.components().get(0), value);
      int second = (Integer) get(shape.components().get(1), value);
      json.writeArray(new int[] {first, second - first}, 0, 2);
      return;
    }
    json.writeStartObject();
    for (RecordComponent component : shape.components()) {
      Optional<Object> found = present(get(component, value));
      if (found.isPresent()) {
        json.writeFieldName(component.getName());
        writeValue(found.get(), json);
      }
    }
    json.writeEndObject();
  }

  private static Optional<Object> present(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Object.class::cast);
    }
    if (value instanceof OptionalLong optional) {
      return optional.isPresent() ? Optional.of(optional.getAsLong()) : Optional.empty();
    }
    boolean none =
        value instanceof List<?> list && list.isEmpty()
            || value instanceof Map<?, ?> map && map.isEmpty()
            || value.equals(false);
    return none ? Optional.empty() : Optional.of(value);
  }

  private static Object get(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot read " + component, e);
    }
  }

  private static Object readValue(Type type, JsonParser json) throws IOException {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Type last = arguments[arguments.length - 1];
      Class<?> raw = (Class<?>) generic.getRawType();
      if (raw == Optional.class) {
        return Optional.of(readValue(last, json));
      }
      return raw == List.class ? readList(last, json) : readMap(raw, last, json);
    }
    Class<?> plain = (Class<?>) type;
    return plain.isRecord() ? readRecord(Shape.of(plain), json) : readPlain(plain, json);
  }

  private static List<Object> readList(Type of, JsonParser json) throws IOException {
    expect(JsonToken.START_ARRAY, json);
    List<Object> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(readValue(of, json));
    }
    return values;
  }

  private static Map<String, Object> readMap(Class<?> kind, Type of, JsonParser json)
      throws IOException {
    expect(JsonToken.START_OBJECT, json);
    Map<String, Object> values =
        SortedMap.class.isAssignableFrom(kind) ? new TreeMap<>() : new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      values.put(name, readValue(of, json));
    }
    return values;
  }

  private static Object readRecord(Shape shape, JsonParser json) throws IOException {
    @Nullable Object[] values = new Object[shape.components().size()];
    if (shape.pair()) {
      expect(JsonToken.START_ARRAY, json);
      int first = json.nextIntValue(-1);
      values[0] = first;
      values[1] = first + json.nextIntValue(-1);
      json.nextToken();
      expect(JsonToken.END_ARRAY, json);
      return shape.make(values);
    }
    expect(JsonToken.START_OBJECT, json);
    while (json.nextToken() != JsonToken.END_OBJECT) {
      readField(shape, values, json);
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        values[i] = absent(shape.components().get(i));
      }
    }
    return shape.make(values);
  }

  private static void readField(Shape shape, @Nullable Object[] values, JsonParser json)
      throws IOException {
    expect(JsonToken.FIELD_NAME, json);
    String name = json.currentName();
    json.nextToken();
    for (int i = 0; i < values.length; i++) {
      if (shape.components().get(i).getName().equals(name)) {
        values[i] = readValue(shape.components().get(i).getGenericType(), json);
        return;
      }
    }
    json.skipChildren();
  }

  private static Object absent(RecordComponent component) throws IOException {
    Class<?> type = component.getType();
    if (type == Optional.class) {
      return Optional.empty();
    } else if (type == OptionalLong.class) {
      return OptionalLong.empty();
    } else if (type == List.class) {
      return List.of();
    } else if (Map.class.isAssignableFrom(type)) {
      return new TreeMap<String, Object>();
    } else if (type == boolean.class) {
      return false;
    } else if (type == int.class) {
      return 0;
    } else if (type == double.class) {
      return 0.0;
    }
    throw new IOException(
        component.getDeclaringRecord().getSimpleName() + " lacks " + component.getName());
  }

  private static Object readPlain(Class<?> type, JsonParser json) throws IOException {
    if (type == OptionalLong.class) {
      return OptionalLong.of(json.getLongValue());
    } else if (type == boolean.class) {
      return json.getBooleanValue();
    } else if (type == int.class) {
      return json.getIntValue();
    } else if (type == long.class || type == Long.class) {
      return json.getLongValue();
    } else if (type == double.class || type == Double.class) {
      return json.getDoubleValue();
    }
    return ofText(type, json.getText());
  }

  private static Object ofText(Class<?> type, String text) throws IOException {
    if (type == String.class) {
      return text;
    } else if (type == LocalDate.class) {
      return LocalDate.parse(text);
    } else if (type == Instant.class) {
      return Instant.parse(text);
    } else if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(text)) {
          return constant;
        }
      }
    }
    throw new IOException("'" + text + "' is no " + type.getSimpleName());
  }

  private static void expect(JsonToken token, JsonParser json) throws IOException {
    if (json.currentToken() != token) {
      throw new IOException(token + " expected, got " + json.currentToken());
    }
  }
}
