package org.legomena.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.MadeUpNews;
import org.legomena.reading.Article;

/** A desk of made-up news at a free port, and a client for it. */
final class TestDesk implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Ledger ledger;
  private final Desk desk;

  /** A desk of so many documents in a ledger of that folder. */
  TestDesk(Path folder, int documents, UnaryOperator<DeskOptions> options) {
    this.ledger = Ledger.open(folder.resolve("news.db"));
    MadeUpNews news = new MadeUpNews(7, 60);
    for (int i = 0; i < documents; i++) {
      ledger.add(news.document(i));
    }
    AtomicInteger coded = new AtomicInteger(documents);
    this.desk =
        Desk.start(
            ledger,
            () -> article -> standIn(article, news.document(coded.getAndIncrement())),
            options.apply(DeskOptions.local("0.1.0")));
  }

  /** The article as it is, with events only where the made-up document has the same words. */
  private static CodedDocument standIn(Article article, CodedDocument made) {
    boolean same = made.article().text().equals(article.text());
    return same ? made : CodedDocuments.empty(article);
  }

  Ledger ledger() {
    return ledger;
  }

  Desk desk() {
    return desk;
  }

  URI at(String path) {
    return desk.address().resolve(path);
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  JsonNode json(String path) {
    return parse(get(path));
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json");
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode parse(HttpResponse<String> response) {
    try {
      return MAPPER.readTree(response.body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    desk.close();
    ledger.close();
  }
}
