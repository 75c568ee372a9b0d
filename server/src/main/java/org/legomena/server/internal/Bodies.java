package org.legomena.server.internal;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads what a visitor sends, up to a limit. */
final class Bodies {
  private final Json json;
  private final long most;

  /**
   * @param most bytes at most
   */
  Bodies(Json json, long most) {
    this.json = json;
    this.most = most;
  }

  /**
   * A record from JSON.
   *
   * @throws ProblemException if it is too long, or not what is expected
   */
  <T> T read(Context context, Class<T> type) {
    String kind = Objects.requireNonNullElse(context.contentType(), "");
    if (!kind.startsWith("application/json")) {
      throw new ProblemException(
          Problem.Kind.NOT_JSON, "send application/json, got '" + kind + "'");
    }
    try {
      byte[] bytes = context.bodyInputStream().readNBytes((int) most + 1);
      check(bytes.length, most);
      return json.read(bytes, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Refuses what is too long.
   *
   * @throws ProblemException if it is
   */
  static void check(long bytes, long most) {
    if (bytes > most) {
      throw new ProblemException(
          Problem.Kind.TOO_LARGE,
          "at most " + most + " bytes can be sent at a time here; 'legomena add' takes more");
    }
  }
}
