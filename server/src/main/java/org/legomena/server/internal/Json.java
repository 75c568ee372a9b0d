package org.legomena.server.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Records to JSON and back; an empty Optional is null. Safe for use by several threads at once. */
final class Json {
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  byte[] bytes(Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A value from what a visitor sent.
   *
   * @throws ProblemException if it is not what is expected
   */
  <T> T read(byte[] sent, Class<T> type) {
    try {
      T value = mapper.readValue(sent, type);
      if (value == null) {
        throw new ProblemException(Problem.Kind.BAD_REQUEST, "an object is expected, got null");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new ProblemException(Problem.Kind.BAD_REQUEST, reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reason(JsonProcessingException problem) {
    Throwable cause = problem.getCause();
    return cause instanceof IllegalArgumentException && cause.getMessage() != null
        ? cause.getMessage()
        : problem.getOriginalMessage();
  }
}
