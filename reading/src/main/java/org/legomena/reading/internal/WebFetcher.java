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
import java.util.Optional;
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
 * Fetches what stands at an address the user named: one request, following redirects to http(s)
 * addresses only, within a minute and the limit of a document.
 */
final class WebFetcher {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);
  private static final Duration STANDARD_TIMEOUT = Duration.ofSeconds(60);
  private static final int OK = 200;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

  private final Limits limits;
  private final Duration timeout;

  /**
   * What was fetched.
   *
   * @param bytes the body as sent
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed over once and never compared.
  record Fetched(Source source, byte[] bytes) {}

  WebFetcher(Limits limits) {
    this(limits, STANDARD_TIMEOUT);
  }

  WebFetcher(Limits limits, Duration timeout) {
    this.limits = limits;
    this.timeout = timeout;
  }

  /**
   * Fetches an address.
   *
   * @throws UnreadableException if it is no address, or the server does not give the page in time
   */
  Fetched fetch(String address) throws UnreadableException {
    HttpRequest request = request(address);
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT_TIMEOUT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new BoundedBody(limits.documentBytes()));
    HttpResponse<byte[]> response = await(address, answer);
    if (response.statusCode() != OK) {
      throw FaultKind.HTTP_STATUS.thrown(
          address,
          "the server answered with status %d, not with the page (200)"
              .formatted(response.statusCode()));
    }
    return new Fetched(source(address, response), response.body());
  }

  private static HttpRequest request(String address) throws UnreadableException {
    try {
      return HttpRequest.newBuilder(URI.create(address))
          .header("User-Agent", "legomena (reads a page its user named)")
          .header("Accept", "text/html,text/plain,application/x-ndjson,*/*;q=0.5")
          .build();
    } catch (IllegalArgumentException e) {
      throw FaultKind.BAD_URL.thrown(
          address, "this is no address that can be fetched: " + e.getMessage());
    }
  }

  private HttpResponse<byte[]> await(String address, CompletableFuture<HttpResponse<byte[]>> answer)
      throws UnreadableException {
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
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

  private static Source source(String address, HttpResponse<byte[]> response) {
    HttpHeaders headers = response.headers();
    Optional<String> contentType =
        headers.firstValue("Content-Type").map(type -> type.toLowerCase(Locale.ROOT));
    return Source.ofName(address, name(URI.create(address)))
        .fetchedFrom(
            response.uri().toString(),
            contentType.map(type -> type.split(";", 2)[0].strip()),
            contentType.map(CHARSET::matcher).filter(Matcher::find).map(found -> found.group(1)));
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
