package org.legomena.reading.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what stands at an address the user named, following a few redirects to http(s) addresses
 * only, within a minute and the limit of a document.
 */
final class WebFetcher {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);
  private static final Duration STANDARD_TIMEOUT = Duration.ofSeconds(60);
  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

  private final Limits limits;
  private final AddressPolicy policy;
  private final Duration timeout;
  private @Nullable HttpClient client;

  WebFetcher(Limits limits, AddressPolicy policy) {
    this(limits, policy, STANDARD_TIMEOUT);
  }

  WebFetcher(Limits limits, AddressPolicy policy, Duration timeout) {
    this.limits = limits;
    this.policy = policy;
    this.timeout = timeout;
  }

  /**
   * Fetches an address.
   *
   * @throws UnreadableException if it is no address, or the server does not give the page in time
   */
  WebAnswer fetch(String address) throws UnreadableException {
    WebAnswer answer = ask(address, Map.of());
    if (!answer.isOk()) {
      throw FaultKind.HTTP_STATUS.thrown(
          address,
          "the server answered with status %d, not with the page (200)".formatted(answer.status()));
    }
    return answer;
  }

  /**
   * Asks for an address once, whatever the answer's status is.
   *
   * @param conditions headers to send, by name, such as {@code If-None-Match}
   * @throws UnreadableException if there is no answer, or it is too long
   */
  WebAnswer ask(String address, Map<String, String> conditions) throws UnreadableException {
    URI at = uri(address, address);
    long deadline = System.nanoTime() + timeout.toNanos();
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      policy.check(at, address);
      HttpResponse<byte[]> response = send(address, request(at, address, conditions), deadline);
      Optional<String> target = response.headers().firstValue("Location");
      if (!REDIRECTS.contains(response.statusCode()) || target.isEmpty()) {
        return answer(address, response);
      }
      at = next(at, target.get(), address);
    }
    throw FaultKind.TOO_MANY_REDIRECTS.thrown(
        address,
        "it leads on to other addresses more than %d times, the last %s"
            .formatted(MOST_REDIRECTS, at));
  }

  private static URI next(URI at, String target, String named) throws UnreadableException {
    URI next;
    try {
      next = at.resolve(target);
    } catch (IllegalArgumentException e) {
      throw FaultKind.FETCH_FAILED.thrown(named, "it leads on to what is no address: " + target);
    }
    URI checked = uri(next.toString(), named);
    if (at.getScheme().equalsIgnoreCase("https")
        && !checked.getScheme().equalsIgnoreCase("https")) {
      throw FaultKind.FETCH_FAILED.thrown(
          named,
          "it leads from an encrypted to an open address, %s; name that yourself".formatted(next));
    }
    return checked;
  }

  private static URI uri(String address, String named) throws UnreadableException {
    try {
      URI uri = URI.create(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        throw FaultKind.BAD_URL.thrown(
            named, "this is no address that can be fetched: it needs http(s) and a host");
      }
      return uri;
    } catch (IllegalArgumentException e) {
      throw FaultKind.BAD_URL.thrown(
          named, "this is no address that can be fetched: " + e.getMessage());
    }
  }

  private static HttpRequest request(URI at, String named, Map<String, String> conditions)
      throws UnreadableException {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(at)
              .header("User-Agent", Robots.AGENT + " (reads what its user named)")
              .header(
                  "Accept",
                  "text/html,application/rss+xml,application/atom+xml,text/plain,*/*;q=0.5");
      conditions.forEach(request::header);
      return request.build();
    } catch (IllegalArgumentException e) {
      throw FaultKind.BAD_URL.thrown(
          named, "this is no address that can be fetched: " + e.getMessage());
    }
  }

  private synchronized HttpClient client() {
    HttpClient existing = client;
    if (existing == null) {
      existing =
          HttpClient.newBuilder()
              .connectTimeout(CONNECT_TIMEOUT)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
      client = existing;
    }
    return existing;
  }

  private HttpResponse<byte[]> send(String address, HttpRequest request, long deadline)
      throws UnreadableException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client().sendAsync(request, info -> new BoundedBody(limits.documentBytes()));
    try {
      return answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw FaultKind.FETCH_FAILED.thrown(
          address, "no whole answer came within %d seconds".formatted(timeout.toSeconds()));
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw FaultKind.FETCH_FAILED.thrown(address, "fetching was interrupted");
    } catch (ExecutionException e) {
      throw failed(address, e);
    }
  }

  private UnreadableException failed(String address, ExecutionException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyTooLargeException) {
        return FaultKind.TOO_LARGE.thrown(
            address,
            "it is larger than the %s a document may have".formatted(limits.documentLimit()));
      }
    }
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String reason =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return FaultKind.FETCH_FAILED.thrown(
        address, "it cannot be fetched: %s; check the address and the network".formatted(reason));
  }

  private static WebAnswer answer(String address, HttpResponse<byte[]> response) {
    HttpHeaders headers = response.headers();
    Optional<String> contentType =
        headers.firstValue("Content-Type").map(type -> type.toLowerCase(Locale.ROOT));
    Source source =
        Source.ofName(address, name(URI.create(address)))
            .fetchedFrom(
                response.uri().toString(),
                contentType.map(type -> type.split(";", 2)[0].strip()),
                contentType.map(CHARSET::matcher).filter(Matcher::find).map(m -> m.group(1)));
    return new WebAnswer(
        source,
        response.statusCode(),
        headers.firstValue("ETag"),
        headers.firstValue("Last-Modified"),
        headers.firstValue("Retry-After"),
        response.body());
  }

  /** The last part of the path that has a name, or the host. */
  private static String name(URI uri) {
    String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    String host = uri.getHost() == null ? "page" : uri.getHost();
    // A host's last dot is no ending.
    return last.isEmpty() ? host + ".html" : last;
  }

  /** Says that a body went over the limit. */
  private static final class BodyTooLargeException extends IOException {}

  /** Keeps a body up to a limit, and stops the transfer there. */
  private static final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {
    private final int longest;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    BoundedBody(int longest) {
      this.longest = longest;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
      return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      for (ByteBuffer buffer : buffers) {
        if (body.isDone()) {
          return;
        }
        if (buffer.remaining() > longest - bytes.size()) {
          if (subscription != null) {
            subscription.cancel();
          }
          body.completeExceptionally(new BodyTooLargeException());
          return;
        }
        byte[] part = new byte[buffer.remaining()];
        buffer.get(part);
        bytes.write(part, 0, part.length);
      }
    }

    @Override
    public void onError(Throwable cause) {
      body.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
      body.complete(bytes.toByteArray());
    }
  }
}
