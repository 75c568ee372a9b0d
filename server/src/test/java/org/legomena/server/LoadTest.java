package org.legomena.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legomena.ledger.MadeUpNews;

/** Two hundred readers while articles are added: nobody gets an error. */
class LoadTest {
  private static final int READERS = 200;
  private static final int REQUESTS = 6;
  private static final int DOCUMENTS = 300;

  /** Much more than is told in docs/desk.md, as a build machine may be slow and busy. */
  private static final long MOST_MILLIS = 5000;

  private static final List<String> PATHS =
      List.of(
          "/api/events?limit=50",
          "/api/events?limit=50&type=ASSAULT&sort=time",
          "/api/facets?facet=type&facet=status&facet=actor",
          "/api/document?id=news-1",
          "/api/count?status=planned",
          "/api/network",
          "/api/map");

  @TempDir private Path folder = Path.of("");

  @Test
  void twoHundredReadWhileArticlesAreAdded() throws Exception {
    try (TestDesk desk = new TestDesk(folder, DOCUMENTS, UnaryOperator.identity())) {
      ExecutorService readers = Executors.newFixedThreadPool(READERS + 1);
      try {
        Future<Integer> added = readers.submit(() -> add(desk));
        List<Future<List<Long>>> all =
            readers.invokeAll(Collections.nCopies(READERS, reader(desk)));
        List<Long> millis = new ArrayList<>();
        for (Future<List<Long>> one : all) {
          millis.addAll(one.get());
        }
        Collections.sort(millis);
        Files.writeString(
            Path.of("target", "load.txt"),
            READERS
                + " readers, "
                + millis.size()
                + " requests: median "
                + percentile(millis, 50)
                + " ms, p99 "
                + percentile(millis, 99)
                + " ms, longest "
                + percentile(millis, 100)
                + " ms\n");
        assertThat(millis).hasSize(READERS * REQUESTS);
        assertThat(added.get()).isPositive();
        assertThat(percentile(millis, 99))
            .as("median " + percentile(millis, 50) + " ms, p99 " + percentile(millis, 99) + " ms")
            .isLessThan(MOST_MILLIS);
      } finally {
        readers.shutdownNow();
      }
    }
  }

  private static int add(TestDesk desk) {
    MadeUpNews news = new MadeUpNews(7, 60);
    int added = 0;
    for (int i = 0; i < 50; i++) {
      added += desk.ledger().add(news.document(DOCUMENTS + i)).size();
    }
    return added;
  }

  /** A reader thinks one to four seconds between two requests, and each begins elsewhere. */
  private static Callable<List<Long>> reader(TestDesk desk) {
    HttpClient client = HttpClient.newHttpClient();
    java.util.concurrent.atomic.AtomicInteger number =
        new java.util.concurrent.atomic.AtomicInteger();
    return () -> {
      int at = number.getAndIncrement();
      List<Long> millis = new ArrayList<>();
      for (int i = 0; i < REQUESTS; i++) {
        Thread.sleep(1000 + 37L * (at + 7L * i) % 3000);
        URI address = desk.at(PATHS.get((at + i) % PATHS.size()));
        long start = System.nanoTime();
        int status =
            client
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
        millis.add((System.nanoTime() - start) / 1_000_000);
        assertThat(status).as(address.toString()).isEqualTo(200);
      }
      return millis;
    };
  }

  private static long percentile(List<Long> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
