package org.legomena.reading.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.legomena.reading.Article;
import org.legomena.reading.Fault;
import org.legomena.reading.FeedState;
import org.legomena.reading.ReadResult;
import org.legomena.reading.ReadingOptions;

/** One look at a feed after the other; see {@link org.legomena.reading.FeedWatch}. */
public final class FeedPoll {
  private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(1);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
  private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(5);
  private static final Duration LONGEST_BACK_OFF = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 10;

  private final RunSettings settings;
  private final SourceReader sources;
  private final WebFetcher fetcher;
  private final Robots robots;
  private final Clock clock;
  private final Consumer<Duration> pause;
  private final Map<String, Instant> lastAsked = new HashMap<>();

  /**
   * @param pause waits for so long; given from outside so that tests need not wait
   */
  public FeedPoll(ReadingOptions options, Clock clock, Limits limits, Consumer<Duration> pause) {
    this.settings = new RunSettings(options, clock, limits, LanguageDetector.load());
    this.sources = new SourceReader(limits, options.columns());
    this.fetcher = new WebFetcher(limits, new AddressPolicy(options.allowPrivate()));
    this.robots = new Robots(fetcher, clock);
    this.clock = clock;
    this.pause = pause;
  }

  /** Waits, or returns early when the thread is interrupted. */
  public static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks once, as {@link org.legomena.reading.FeedWatch#look} tells. */
  public FeedState look(FeedState state, Predicate<Article> isNew, Consumer<ReadResult> receiver) {
    if (state.notBefore().filter(clock.instant()::isBefore).isPresent()) {
      return state;
    }
    WebAnswer answer;
    try {
      answer = askPolitely(state.address(), conditions(state));
    } catch (UnreadableException e) {
      receiver.accept(new ReadResult.Unreadable(e.fault()));
      return failed(state, Optional.empty());
    }
    if (answer.isUnchanged()) {
      return succeeded(state, answer);
    }
    if (!answer.isOk()) {
      receiver.accept(
          new ReadResult.Unreadable(
              FaultKind.HTTP_STATUS.at(
                  state.address(),
                  "the server answered with status %d, not with the feed (200)"
                      .formatted(answer.status()))));
      return failed(state, answer.retryAfter());
    }
    readFeed(answer, isNew, receiver);
    return succeeded(state, answer);
  }

  private void readFeed(WebAnswer answer, Predicate<Article> isNew, Consumer<ReadResult> receiver) {
    for (ReadResult result : read(answer)) {
      if (result instanceof ReadResult.Unreadable) {
        receiver.accept(result);
      } else if (result instanceof ReadResult.Read item && isNew.test(item.article())) {
        receiver.accept(isPartial(item.article()) ? whole(item.article()) : item);
      }
    }
  }

  private static boolean isPartial(Article item) {
    return item.url().isPresent()
        && item.warnings().stream()
            .anyMatch(warning -> warning.id().equals(FaultKind.PARTIAL_TEXT.id()));
  }

  /** The article behind an item; the item itself, with one warning more, if it cannot be had. */
  private ReadResult whole(Article item) {
    List<ReadResult> results;
    try {
      WebAnswer page = askPolitely(item.url().orElseThrow(), Map.of());
      if (!page.isOk()) {
        throw FaultKind.HTTP_STATUS.thrown(
            page.source().origin(), "the server answered with status " + page.status());
      }
      results = read(page);
    } catch (UnreadableException e) {
      return new ReadResult.Read(item.withWarning(asWarning(item, e.fault())));
    }
    return results.size() == 1 && results.get(0) instanceof ReadResult.Read read
        ? new ReadResult.Read(merged(item, read.article()))
        : new ReadResult.Read(item);
  }

  private static Fault asWarning(Article item, Fault fault) {
    return FaultKind.LEFT_OUT.at(
        item.provenance().origin(), "the page it links to is not read: " + fault);
  }

  /**
   * The page's words under the name the feed gives the item; what one leaves open the other says.
   */
  private static Article merged(Article item, Article page) {
    return new Article(
        item.id(),
        page.title().or(item::title),
        page.text(),
        item.outlet().or(page::outlet),
        item.author().or(page::author),
        item.published().or(page::published),
        page.url().or(item::url),
        page.language(),
        page.provenance(),
        page.warnings());
  }

  private List<ReadResult> read(WebAnswer answer) {
    List<ReadResult> results = new ArrayList<>();
    Sink sink =
        new Sink(
            draft -> results.add(new ReadResult.Read(draft.finish(settings))),
            fault -> results.add(new ReadResult.Unreadable(fault)));
    try {
      sources.read(answer.source(), new ByteArrayInputStream(answer.bytes()), sink);
    } catch (IOException e) {
      sink.fault(
          FaultKind.FETCH_FAILED.at(
              answer.source().origin(), "its content cannot be read: " + e.getMessage()));
    }
    return results;
  }

  private WebAnswer askPolitely(String address, Map<String, String> conditions)
      throws UnreadableException {
    String host;
    try {
      host = String.valueOf(URI.create(address).getRawAuthority());
    } catch (IllegalArgumentException e) {
      throw FaultKind.BAD_URL.thrown(
          address, "this is no address that can be fetched: " + e.getMessage());
    }
    robots.check(address);
    Duration delay = longer(BETWEEN_REQUESTS, shorter(LONGEST_DELAY, robots.delay(address)));
    Instant last = lastAsked.get(host);
    if (last != null) {
      Duration left = Duration.between(clock.instant(), last.plus(delay));
      if (!left.isNegative() && !left.isZero()) {
        pause.accept(left);
      }
    }
    lastAsked.put(host, clock.instant());
    return fetcher.ask(address, conditions);
  }

  private static Map<String, String> conditions(FeedState state) {
    Map<String, String> conditions = new LinkedHashMap<>();
    state.etag().ifPresent(etag -> conditions.put("If-None-Match", etag));
    state.lastModified().ifPresent(time -> conditions.put("If-Modified-Since", time));
    return conditions;
  }

  private static FeedState succeeded(FeedState state, WebAnswer answer) {
    return new FeedState(
        state.address(),
        answer.etag().or(() -> answer.isUnchanged() ? state.etag() : Optional.empty()),
        answer
            .lastModified()
            .or(() -> answer.isUnchanged() ? state.lastModified() : Optional.empty()),
        0,
        Optional.empty());
  }

  private FeedState failed(FeedState state, Optional<String> retryAfter) {
    int failures = state.failures() + 1;
    Duration doubled = FIRST_BACK_OFF.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    Duration wait = longer(shorter(doubled, LONGEST_BACK_OFF), asked(retryAfter));
    return new FeedState(
        state.address(),
        state.etag(),
        state.lastModified(),
        failures,
        Optional.of(clock.instant().plus(wait)));
  }

  /** What a server asks for in seconds or as a date; a day at most. */
  private Duration asked(Optional<String> retryAfter) {
    String written = retryAfter.orElse("0").strip();
    if (written.matches("\\d{1,7}")) {
      return shorter(Duration.ofSeconds(Long.parseLong(written)), LONGEST_BACK_OFF);
    }
    try {
      Instant until =
          ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return shorter(Duration.between(clock.instant(), until), LONGEST_BACK_OFF);
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
