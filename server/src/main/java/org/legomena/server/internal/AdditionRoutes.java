package org.legomena.server.internal;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legomena.reading.ArticleReader;
import org.legomena.reading.ColumnNames;
import org.legomena.reading.ReadingOptions;
import org.legomena.reading.StandardArticleReader;
import org.legomena.server.DeskOptions;

/** Adds texts, files, addresses and the samples, and tells how far it has come. */
final class AdditionRoutes {
  /** As much as {@code reading} takes of one document. */
  static final long MOST_BYTES = 64L << 20;

  private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}._ ()-]+");
  private static final int LONGEST_NAME = 100;

  private final Additions additions;
  private final DeskOptions options;
  private final Json json;
  private final Bodies bodies;

  AdditionRoutes(Additions additions, DeskOptions options, Json json) {
    this.additions = additions;
    this.options = options;
    this.json = json;
    this.bodies = new Bodies(json, MOST_BYTES);
  }

  void register(Routes routes) {
    routes.post("/api/additions/text", 202, this::text);
    routes.post("/api/additions/file", 202, this::file);
    routes.post("/api/additions/address", 202, this::address);
    routes.post("/api/additions/samples", 202, context -> samples());
    routes.get("/api/additions/{id}", context -> find(context).state());
    routes.events("/api/additions/{id}/progress", this::progress);
  }

  /** A text that was pasted. */
  record PastedText(
      String text, Optional<String> title, Optional<String> published, Optional<String> source) {
    PastedText {
      Objects.requireNonNull(title, "title");
      if (text == null || text.isBlank()) {
        throw new IllegalArgumentException("there is no text to add");
      }
    }
  }

  /** An address to read. */
  record Address(String url) {
    Address {
      if (url == null || !url.matches("(?i)https?://.+")) {
        throw new IllegalArgumentException(
            "an address starts with http:// or https://, got '" + url + "'");
      }
    }
  }

  private Addition.State text(Context context) throws IOException {
    PastedText pasted = bodies.read(context, PastedText.class);
    String title = pasted.title().filter(given -> !given.isBlank()).orElse("Pasted text");
    Line line =
        new Line(
            pasted.text(),
            pasted.title().filter(given -> !given.isBlank()),
            pasted.published().filter(given -> !given.isBlank()).map(AdditionRoutes::day),
            pasted.source().filter(given -> !given.isBlank()));
    Path file = temporary("pasted.jsonl");
    Files.write(file, json.bytes(line));
    return additions.add(title, new Upload(file, ReadingOptions.NONE, options)).state();
  }

  private record Line(
      String text, Optional<String> title, Optional<String> published, Optional<String> source) {}

  private Addition.State file(Context context) throws IOException {
    String name = safeName(Parameters.needed(context, "name"));
    ReadingOptions reading =
        new ReadingOptions(
            given(context, "published").map(AdditionRoutes::day).map(LocalDate::parse),
            given(context, "source"));
    Path file = temporary(name);
    try (InputStream in = context.bodyInputStream();
        OutputStream out = Files.newOutputStream(file)) {
      copy(in, out);
    } catch (ProblemException | IOException e) {
      new Upload(file, reading, options).close();
      throw e;
    }
    return additions.add(name, new Upload(file, reading, options)).state();
  }

  private Addition.State address(Context context) {
    String url = bodies.read(context, Address.class).url();
    ReadingOptions reading =
        new ReadingOptions(
            Optional.empty(), Optional.empty(), ColumnNames.USUAL, options.allowPrivate());
    return additions.add(url, new Source(List.of(url), reading, options)).state();
  }

  private Addition.State samples() {
    Path folder =
        options
            .samples()
            .orElseThrow(() -> ProblemException.notFound("folder of samples with this desk"));
    return additions
        .add("Samples", new Source(List.of(folder.toString()), ReadingOptions.NONE, options))
        .state();
  }

  private Addition find(Context context) {
    String id = context.pathParam("id");
    return additions.find(id).orElseThrow(() -> ProblemException.notFound("addition '" + id + "'"));
  }

  private void progress(SseClient client) {
    Addition addition = find(client.ctx());
    client.keepAlive();
    addition.follow(
        state -> {
          client.sendEvent("progress", json.text(state));
          if (state.isDone()) {
            client.close();
          }
        });
  }

  private static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      total += read;
      Bodies.check(total, MOST_BYTES);
      out.write(buffer, 0, read);
    }
  }

  private static Optional<String> given(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
  }

  private static String day(String given) {
    try {
      return LocalDate.parse(given).toString();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a day is written 2024-01-31, got '" + given + "'", e);
    }
  }

  /** The last part of a name, without anything that means something to a file system. */
  static String safeName(String name) {
    String last = name.replaceFirst("(?s).*[/\\\\]", "");
    String plain = ODD.matcher(last).replaceAll("_").replaceFirst("^[. ]+", "");
    String ending = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - 20) : "";
    String cut =
        ending.isEmpty() ? plain : plain.substring(0, LONGEST_NAME - ending.length()) + ending;
    return cut.isEmpty() ? "upload" : cut;
  }

  private static Path temporary(String name) throws IOException {
    return Files.createTempDirectory("legomena-").resolve(name);
  }

  private record Source(List<String> inputs, ReadingOptions reading, DeskOptions options)
      implements Additions.Input {
    @Override
    public ArticleReader reader() {
      return new StandardArticleReader(reading, options.clock(), InputStream.nullInputStream());
    }
  }

  private record Upload(Path file, ReadingOptions reading, DeskOptions options)
      implements Additions.Input {
    @Override
    public ArticleReader reader() {
      return new StandardArticleReader(reading, options.clock(), InputStream.nullInputStream());
    }

    @Override
    public List<String> inputs() {
      return List.of(file.toString());
    }

    @Override
    public void close() {
      try {
        Files.deleteIfExists(file);
        Files.deleteIfExists(Objects.requireNonNull(file.getParent()));
      } catch (IOException e) {
        // It lies in the folder for temporary files, which the system clears.
      }
    }
  }
}
