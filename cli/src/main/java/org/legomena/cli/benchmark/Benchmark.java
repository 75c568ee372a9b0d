package org.legomena.cli.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.legomena.cli.Engine;
import org.legomena.cli.format.DocumentFormat;
import org.legomena.cli.pipeline.CodingPipeline;
import org.legomena.cli.pipeline.Outcome;
import org.legomena.coding.CodedDocument;
import org.legomena.language.AnnotatedArticle;
import org.legomena.reading.Article;
import org.legomena.reading.ArticleReader;
import org.legomena.reading.ReadResult;

/** Puts articles through the stages again and again, and takes the time. */
public final class Benchmark {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Engine engine;
  private final DocumentFormat format;
  private final List<Article> articles;
  private final int rounds;

  /**
   * @param engine loaded
   * @param format in which documents are written, to nowhere
   * @param articles at least one
   * @param rounds how often the articles go through each stage; 1 or more
   */
  public Benchmark(Engine engine, DocumentFormat format, List<Article> articles, int rounds) {
    if (articles.isEmpty() || rounds < 1) {
      throw new IllegalArgumentException(
          "a benchmark needs articles and rounds, got " + articles.size() + " and " + rounds);
    }
    this.engine = engine;
    this.format = format;
    this.articles = List.copyOf(articles);
    this.rounds = rounds;
  }

  /** The number of words in some articles: what white space separates. */
  public static long words(List<Article> articles) {
    return articles.stream()
        .mapToLong(article -> SPACE.splitAsStream(article.text()).filter(w -> !w.isEmpty()).count())
        .sum();
  }

  /** Lets every stage run once, so that what is measured later is compiled. */
  public void warmUp() {
    articles.forEach(article -> write(engine.code(article)));
  }

  /** Each stage alone, on one thread, in their order. */
  public List<Measurement> stages() {
    Stopwatch annotation = new Stopwatch();
    Stopwatch coding = new Stopwatch();
    Stopwatch writing = new Stopwatch();
    for (int round = 0; round < rounds; round++) {
      for (Article article : articles) {
        annotation.start();
        AnnotatedArticle annotated = engine.annotator().annotate(article);
        annotation.stop();
        coding.start();
        CodedDocument document = engine.coder().code(annotated);
        coding.stop();
        writing.start();
        write(document);
        writing.stop();
      }
    }
    long words = words(articles) * rounds;
    List<Measurement> stages = new ArrayList<>();
    stages.add(new Measurement("annotation", words, annotation.time()));
    stages.add(new Measurement("coding", words, coding.time()));
    stages.add(new Measurement("writing", words, writing.time()));
    return stages;
  }

  /** Reading alone. */
  public Measurement reading(ArticleReader reader, List<String> inputs) {
    Stopwatch watch = new Stopwatch();
    for (int round = 0; round < rounds; round++) {
      watch.start();
      reader.read(inputs, result -> {});
      watch.stop();
    }
    return new Measurement("reading", words(articles) * rounds, watch.time());
  }

  /** Everything after reading, on so many threads. */
  public Measurement whole(int threads) {
    Stopwatch watch = new Stopwatch();
    watch.start();
    try {
      new CodingPipeline(threads, () -> engine::code)
          .run(
              this::repeat,
              List.of(),
              outcome -> {
                if (outcome instanceof Outcome.Coded coded) {
                  write(coded.document());
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    watch.stop();
    return new Measurement("whole", words(articles) * rounds, watch.time());
  }

  private void repeat(List<String> inputs, Consumer<ReadResult> receiver) {
    for (int round = 0; round < rounds; round++) {
      articles.forEach(article -> receiver.accept(new ReadResult.Read(article)));
    }
  }

  private void write(CodedDocument document) {
    try {
      format.write(document, Writer.nullWriter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds up times. */
  private static final class Stopwatch {
    private long nanos;
    private long started;

    void start() {
      started = System.nanoTime();
    }

    void stop() {
      nanos += System.nanoTime() - started;
    }

    Duration time() {
      return Duration.ofNanos(nanos);
    }
  }
}
