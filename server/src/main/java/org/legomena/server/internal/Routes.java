package org.legomena.server.internal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the API's routes are put. What a route returns is sent as JSON with an ETag, by which a
 * browser that has it already is told so.
 */
final class Routes {
  private final RoutesConfig routes;
  private final Json json;
  private final List<String> names = new ArrayList<>();

  Routes(RoutesConfig routes, Json json) {
    this.routes = routes;
    this.json = json;
  }

  /** Gives the answer to a request. */
  @FunctionalInterface
  interface Answer {
    /** A record or list for JSON; nothing is sent for {@code void.class}. */
    Object to(Context context) throws Exception;
  }

  void get(String path, Answer answer) {
    note("GET", path);
    routes.get(path, context -> sendTagged(context, answer.to(context)));
  }

  /** A route that writes its answer itself. */
  void raw(String path, Handler handler) {
    note("GET", path);
    routes.get(path, handler);
  }

  void post(String path, int status, Answer answer) {
    note("POST", path);
    routes.post(path, context -> send(context.status(status), answer.to(context)));
  }

  void put(String path, Answer answer) {
    note("PUT", path);
    routes.put(path, context -> sendTagged(context, answer.to(context)));
  }

  void delete(String path, Consumer<Context> action) {
    note("DELETE", path);
    routes.delete(
        path,
        context -> {
          action.accept(context);
          context.status(204);
        });
  }

  void events(String path, Consumer<SseClient> receiver) {
    note("GET", path);
    routes.sse(path, receiver);
  }

  /** As {@code GET /api/events}, in the order of the alphabet. */
  List<String> names() {
    return names.stream().sorted().toList();
  }

  private void note(String method, String path) {
    names.add(method + " " + path);
  }

  private void send(Context context, Object value) {
    context.result(json.bytes(value)).contentType("application/json");
  }

  private void sendTagged(Context context, Object value) {
    byte[] bytes = json.bytes(value);
    String tag = tag(bytes);
    context.header("ETag", tag);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
    } else {
      context.result(bytes).contentType("application/json");
    }
  }

  /** A weak one, as the answer may be sent compressed. */
  static String tag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String tag(String text) {
    return tag(text.getBytes(StandardCharsets.UTF_8));
  }
}
