package org.legomena.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page elsewhere, or a hostile visitor, gets from the desk: nothing. */
class SafetyTest {
  private static final String TOKEN = "a-token-of-24-characters";

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // made before each test
  private TestDesk desk;

  @BeforeEach
  void start() {
    desk = new TestDesk(folder, 3, UnaryOperator.identity());
  }

  @AfterEach
  void end() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:4560", "127.0.0.1.evil.example", "", "10.0.0.7"})
  void nameThatIsMadeToPointHereGetsNothing(String host) throws IOException {
    String answer =
        raw("GET /api/events HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern("^HTTP/1.1 4(21|00)").doesNotContain("\"events\":[");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://localhost:1"})
  void otherOriginsMayNeitherReadNorWrite(String origin) {
    assertThat(desk.get("/api/events", "Origin", origin).statusCode()).isEqualTo(403);
    HttpResponse<String> written = desk.send("PUT", "/api/briefs/brief", "{}", "Origin", origin);
    assertThat(written.statusCode()).isEqualTo(403);
    assertThat(desk.ledger().shelf().all("brief")).isEmpty();
    assertThat(written.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void browserThatSaysAnotherSiteAsksIsRefused(String site) {
    assertThat(desk.get("/api/events", "Sec-Fetch-Site", site).statusCode()).isEqualTo(403);
    assertThat(
            desk.get(
                    "/api/events",
                    "Sec-Fetch-Site",
                    site,
                    "Sec-Fetch-Mode",
                    "navigate",
                    "Sec-Fetch-Dest",
                    "document")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            desk.get(
                    "/ledger",
                    "Sec-Fetch-Site",
                    site,
                    "Sec-Fetch-Mode",
                    "navigate",
                    "Sec-Fetch-Dest",
                    "document")
                .statusCode())
        .as("a click on a link to the desk")
        .isEqualTo(200);
  }

  @Test
  void formsOfOtherSitesAreNoJson() {
    HttpResponse<String> sent =
        desk.send(
            java.net.http.HttpRequest.newBuilder(desk.at("/api/additions/text"))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"text\":\"x\"}"))
                .header("Content-Type", "text/plain"));
    assertThat(sent.statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/web/../openapi.yaml",
        "/web/%2e%2e/Desk.class",
        "/web/..%2f..%2fnews.db",
        "/web//etc/passwd",
        "/web/vendor/../../Desk.class",
        "/web/index.html%00.js",
        "/web/.git",
        "/news.db",
        "/web/"
      })
  void nothingButPagesIsServed(String path) throws IOException {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern("^HTTP/1.1 (400|404)");
  }

  @Test
  void everyAnswerForbidsForeignScripts() {
    for (String path : new String[] {"/", "/ledger", "/api/about", "/web/app.js", "/api/nothing"}) {
      HttpResponse<String> answer = desk.get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .as(path)
          .hasValueSatisfying(
              policy ->
                  assertThat(policy)
                      .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                      .doesNotContain("unsafe", "http"));
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
          .contains("same-origin");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:1/",
        "http://localhost/",
        "http://[::1]/",
        "http://169.254.169.254/latest/meta-data",
        "http://10.1.2.3/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0.0.0.0/"
      })
  void addressesOfPrivateNetworksAreNotFetched(String url) throws InterruptedException {
    String id =
        TestDesk.parse(desk.send("POST", "/api/additions/address", "{\"url\":\"" + url + "\"}"))
            .get("id")
            .asText();
    var state = desk.json("/api/additions/" + id);
    for (int i = 0; i < 100 && !state.get("phase").asText().equals("done"); i++) {
      Thread.sleep(100);
      state = desk.json("/api/additions/" + id);
    }
    assertThat(state.get("phase").asText()).isEqualTo("done");
    assertThat(state.get("documents")).isEmpty();
    assertThat(state.get("faults")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://x/y", "/etc/passwd", "jar:file:x!/y", "-"})
  void onlyWebAddressesAreAddresses(String url) {
    assertThat(
            desk.send("POST", "/api/additions/address", "{\"url\":\"" + url + "\"}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void uploadsBeyondTheLimitAreRefused() {
    HttpResponse<String> sent =
        desk.send(
            java.net.http.HttpRequest.newBuilder(desk.at("/api/additions/file?name=big.txt"))
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                        () -> new Endless((64L << 20) + 1))));
    assertThat(sent.statusCode()).isEqualTo(413);
  }

  @Test
  void hostThatOthersCanReachNeedsToken() {
    assertThatThrownBy(
            () ->
                new DeskOptions(
                    "0.0.0.0",
                    0,
                    java.util.Optional.empty(),
                    false,
                    java.util.Optional.empty(),
                    "0.1.0",
                    java.time.Clock.systemUTC(),
                    notice -> {}))
        .hasMessageContaining("--token");
  }

  @Test
  void tokenMustBeShownOnceAndThenTheCookieDoes() {
    try (TestDesk guarded =
        new TestDesk(folder.resolve("."), 0, options -> options.withToken(TOKEN))) {
      assertThat(guarded.get("/api/about").statusCode()).isEqualTo(401);
      assertThat(guarded.get("/").statusCode()).isEqualTo(401);
      assertThat(guarded.get("/?token=wrong-token-of-24-chars").statusCode()).isEqualTo(401);
      HttpResponse<String> shown = guarded.get("/?token=" + TOKEN);
      String cookie = shown.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
      assertThat(guarded.get("/api/about", "Cookie", cookie.replaceFirst(";.*", "")).statusCode())
          .isEqualTo(200);
      assertThat(guarded.get("/api/about", "Authorization", "Bearer " + TOKEN).statusCode())
          .isEqualTo(200);
    }
  }

  private String raw(String request) throws IOException {
    try (Socket socket =
            new Socket(InetAddress.getLoopbackAddress(), desk.desk().address().getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** So many bytes of nothing. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long bytes) {
      left = bytes;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] buffer, int start, int length) {
      if (left <= 0) {
        return -1;
      }
      int given = (int) Math.min(left, length);
      java.util.Arrays.fill(buffer, start, start + given, (byte) 'a');
      left -= given;
      return given;
    }
  }
}
