package org.legomena.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.legomena.reading.internal.Limits;
import org.legomena.reading.internal.ReadingRun;

/** What reading some inputs gave, for tests to look at. */
public record Readings(List<ReadResult> results) {
  public static final Instant NOW = Instant.parse("2023-11-05T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  /** Reads files, folders or addresses. */
  public static Readings of(Object... inputs) {
    return with(ReadingOptions.NONE, inputs);
  }

  /** Reads with options. */
  public static Readings with(ReadingOptions options, Object... inputs) {
    List<ReadResult> results = new ArrayList<>();
    new StandardArticleReader(options, CLOCK, new ByteArrayInputStream(new byte[0]))
        .read(Arrays.stream(inputs).map(Object::toString).toList(), results::add);
    return new Readings(List.copyOf(results));
  }

  /** Reads standard input. */
  public static Readings ofStandardInput(byte[] bytes) {
    return ofStandardInput(bytes, Limits.STANDARD);
  }

  /** Reads standard input that is UTF-8 text. */
  public static Readings ofStandardInput(String text) {
    return ofStandardInput(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads standard input that is UTF-8 text, with options. */
  public static Readings ofStandardInput(String text, ReadingOptions options) {
    List<ReadResult> results = new ArrayList<>();
    new StandardArticleReader(
            options, CLOCK, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .read(List.of("-"), results::add);
    return new Readings(List.copyOf(results));
  }

  /** Reads standard input within other limits. */
  public static Readings ofStandardInput(byte[] bytes, Limits limits) {
    List<ReadResult> results = new ArrayList<>();
    new ReadingRun(
            ReadingOptions.NONE, CLOCK, new ByteArrayInputStream(bytes), limits, results::add)
        .read(List.of("-"));
    return new Readings(List.copyOf(results));
  }

  public List<Article> articles() {
    return results.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(result -> ((ReadResult.Read) result).article())
        .toList();
  }

  public List<Fault> faults() {
    return results.stream()
        .filter(ReadResult.Unreadable.class::isInstance)
        .map(result -> ((ReadResult.Unreadable) result).fault())
        .toList();
  }

  /** The only article; fails if there is another result. */
  public Article soleArticle() {
    if (results.size() != 1 || articles().size() != 1) {
      throw new AssertionError("one article expected, got " + results);
    }
    return articles().get(0);
  }

  /** The only fault; fails if there is another result. */
  public Fault soleFault() {
    if (results.size() != 1 || faults().size() != 1) {
      throw new AssertionError("one fault expected, got " + results);
    }
    return faults().get(0);
  }
}
