package org.legomena.server.internal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Serves the pages: files among this program's resources, and nothing else. */
final class WebFiles {
  private static final String FOLDER = "/org/legomena/server/web/";
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(?:[./][a-z0-9-]+)*");
  private static final Map<String, String> KINDS =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "yaml", "application/yaml; charset=utf-8");

  /** Pages whose address is the state of a view; all are the same file. */
  private static final List<String> VIEWS =
      List.of(
          "/",
          "/ledger",
          "/document",
          "/timeline",
          "/map",
          "/network",
          "/cases",
          "/actors",
          "/add",
          "/corrections",
          "/brief",
          "/searches");

  private final Map<String, WebFile> files = new ConcurrentHashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record WebFile(byte[] bytes, String kind, String tag) {}

  void register(RoutesConfig routes) {
    for (String view : VIEWS) {
      routes.get(view, context -> send(context, "index.html"));
    }
    routes.get("/web/<name>", context -> send(context, context.pathParam("name")));
    routes.get("/favicon.ico", context -> send(context, "icon.svg"));
  }

  /** Sends a file by its name under the folder of pages. */
  void send(Context context, String name) {
    WebFile file = find(name).orElseThrow(() -> ProblemException.notFound("file '" + name + "'"));
    context.header("ETag", file.tag());
    if (file.tag().equals(context.header("If-None-Match"))) {
      context.status(304);
    } else {
      context.result(file.bytes()).contentType(file.kind());
    }
  }

  private Optional<WebFile> find(String name) {
    WebFile known = files.get(name);
    if (known == null) {
      Optional<WebFile> read = NAME.matcher(name).matches() ? read(name) : Optional.empty();
      read.ifPresent(file -> files.put(name, file));
      return read;
    }
    return Optional.of(known);
  }

  private static Optional<WebFile> read(String name) {
    String kind = KINDS.get(name.substring(name.lastIndexOf('.') + 1));
    if (kind == null) {
      return Optional.empty();
    }
    try (InputStream in = WebFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      return Optional.of(new WebFile(bytes, kind, Routes.tag(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
