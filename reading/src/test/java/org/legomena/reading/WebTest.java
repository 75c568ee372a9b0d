package org.legomena.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.legomena.reading.internal.FeedPoll;
import org.legomena.reading.internal.Limits;

/** Addresses and feeds, fetched from a server on this machine. */
class WebTest {
  private static final ReadingOptions PRIVATE_TOO =
      new ReadingOptions(Optional.empty(), Optional.empty(), ColumnNames.USUAL, true);
  private static final String TALKS =
      "The ministers of Varda and Telmark met in Port Esk on Friday and agreed to meet again in the"
          + " spring, officials of both countries said after the talks.";
  private static final String PAGE =
      "<html><body><article><h1>Talks</h1><p>" + TALKS + "</p></article></body></html>";
  private static final String FEED =
      "<rss><channel><title>Esk</title><item><guid>1</guid><title>Talks</title><link>%s/talks</link>"
          + "</item></channel></rss>";

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Duration> pauses = new ArrayList<>();
  private HttpServer server = unstarted();
  private Instant now = Instant.parse("2023-11-05T12:00:00Z");

  @BeforeEach
  void start() {
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void pageIsReadFromItsAddress() {
    serve("/talks", 200, "text/html; charset=utf-8", PAGE);

    Article article = Readings.with(PRIVATE_TOO, at("/talks")).soleArticle();

    assertThat(article.text()).isEqualTo(TALKS);
    assertThat(article.url()).contains(at("/talks"));
  }

  @Test
  void addressOnThisMachineIsRefusedUnlessAllowed() {
    assertThat(Readings.of(at("/talks")).soleFault().id()).isEqualTo("private-address");
    assertThat(asked).isEmpty();
  }

  @Test
  void redirectIsFollowed() {
    redirect("/old", "/talks");
    serve("/talks", 200, "text/html", PAGE);

    assertThat(Readings.with(PRIVATE_TOO, at("/old")).soleArticle().text()).isEqualTo(TALKS);
  }

  @Test
  void redirectsForEverAreCutOff() {
    redirect("/loop", "/loop");

    assertThat(Readings.with(PRIVATE_TOO, at("/loop")).soleFault().id())
        .isEqualTo("too-many-redirects");
    assertThat(asked).hasSizeLessThan(10);
  }

  @Test
  void redirectToAFileIsRefused() {
    redirect("/file", "file:///etc/passwd");

    assertThat(Readings.with(PRIVATE_TOO, at("/file")).soleFault().id()).isEqualTo("bad-url");
  }

  @Test
  void statusOtherThanOkIsNamed() {
    serve("/gone", 410, "text/html", PAGE);

    assertThat(Readings.with(PRIVATE_TOO, at("/gone")).soleFault().id()).isEqualTo("http-status");
  }

  @Test
  void nonsenseIsNoAddress() {
    assertThat(Readings.of("http://").soleFault().id()).isEqualTo("bad-url");
    assertThat(Readings.of("https://a b/").soleFault().id()).isEqualTo("bad-url");
  }

  @Test
  void itemWithoutTextIsFetchedFromItsPage() {
    serve("/feed", 200, "application/rss+xml", FEED.formatted(at("")));
    serve("/talks", 200, "text/html", PAGE);
    List<ReadResult> results = new ArrayList<>();

    poll().look(FeedState.unseen(at("/feed")), isNew -> true, results::add);

    Article article = ((ReadResult.Read) results.get(0)).article();
    assertThat(article.text()).isEqualTo(TALKS);
    assertThat(article.outlet()).contains("Esk");
    assertThat(results).hasSize(1);
  }

  @Test
  void itemThatIsKnownIsNotFetched() {
    serve("/feed", 200, "application/rss+xml", FEED.formatted(at("")));
    List<ReadResult> results = new ArrayList<>();

    poll().look(FeedState.unseen(at("/feed")), isNew -> false, results::add);

    assertThat(results).isEmpty();
    assertThat(asked).doesNotContain("/talks");
  }

  @Test
  void unchangedFeedIsNotSentAgain() {
    server.createContext(
        "/feed",
        exchange -> {
          boolean isKnown = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          answer(exchange, isKnown ? 304 : 200, isKnown ? "" : FEED.formatted("http://x.invalid"));
        });
    FeedPoll poll = poll();
    List<ReadResult> results = new ArrayList<>();

    FeedState state = poll.look(FeedState.unseen(at("/feed")), article -> true, results::add);
    results.clear();
    FeedState after = poll.look(state, article -> true, results::add);

    assertThat(state.etag()).contains("\"v1\"");
    assertThat(after.etag()).contains("\"v1\"");
    assertThat(results).isEmpty();
  }

  @Test
  void feedThatFailsIsLeftAloneLongerEachTime() {
    serve("/feed", 500, "text/plain", "no");
    FeedPoll poll = poll();

    FeedState first = poll.look(FeedState.unseen(at("/feed")), article -> true, result -> {});
    FeedState same = poll.look(first, article -> true, result -> {});
    now = now.plus(Duration.ofMinutes(6));
    FeedState second = poll.look(same, article -> true, result -> {});

    assertThat(first.notBefore()).contains(Instant.parse("2023-11-05T12:05:00Z"));
    assertThat(same).isEqualTo(first);
    assertThat(second.failures()).isEqualTo(2);
    assertThat(second.notBefore()).contains(Instant.parse("2023-11-05T12:16:00Z"));
  }

  @Test
  void serverSaysWhenToComeBack() {
    server.createContext(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7200");
          answer(exchange, 429, "");
        });

    FeedState state = poll().look(FeedState.unseen(at("/feed")), article -> true, result -> {});

    assertThat(state.notBefore()).contains(Instant.parse("2023-11-05T14:00:00Z"));
  }

  @Test
  void whatRobotsTxtForbidsIsLeftAlone() {
    serve("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /feed\n");
    serve("/feed", 200, "application/rss+xml", FEED);
    List<ReadResult> results = new ArrayList<>();

    poll().look(FeedState.unseen(at("/feed")), article -> true, results::add);

    assertThat(((ReadResult.Unreadable) results.get(0)).fault().id()).isEqualTo("robots-disallow");
    assertThat(asked).containsExactly("/robots.txt");
  }

  @Test
  void hostIsLeftInPeaceBetweenRequests() {
    serve("/robots.txt", 200, "text/plain", "User-agent: *\nCrawl-delay: 3\n");
    serve("/feed", 200, "application/rss+xml", FEED.formatted(at("")));
    serve("/talks", 200, "text/html", PAGE);

    poll().look(FeedState.unseen(at("/feed")), article -> true, result -> {});

    assertThat(pauses).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void robotsTxtIsAskedForOnce() {
    serve("/feed", 200, "application/rss+xml", FEED.formatted("http://x.invalid"));
    FeedPoll poll = poll();

    poll.look(FeedState.unseen(at("/feed")), isNew -> false, result -> {});
    poll.look(FeedState.unseen(at("/feed")), isNew -> false, result -> {});

    assertThat(asked.stream().filter("/robots.txt"::equals)).hasSize(1);
  }

  private FeedPoll poll() {
    Clock clock =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    return new FeedPoll(PRIVATE_TOO, clock, Limits.STANDARD, pauses::add);
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void serve(String path, int status, String type, String body) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          answer(exchange, status, body);
        });
  }

  private void redirect(String path, String target) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", target);
          answer(exchange, 302, "");
        });
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    asked.add(exchange.getRequestURI().getPath());
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private HttpServer unstarted() {
    try {
      HttpServer created =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      created.createContext("/", exchange -> answer(exchange, 404, "none"));
      return created;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
