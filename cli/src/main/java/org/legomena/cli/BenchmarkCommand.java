package org.legomena.cli;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.legomena.cli.benchmark.Benchmark;
import org.legomena.cli.benchmark.Measurement;
import org.legomena.cli.format.JsonLinesFormat;
import org.legomena.reading.Article;
import org.legomena.reading.ReadResult;
import org.legomena.reading.ReadingOptions;
import org.legomena.reading.StandardArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code legomena benchmark}: measures how fast a corpus is coded. */
@Command(
    name = "benchmark",
    description = "Codes documents again and again, and prints how fast that goes.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class BenchmarkCommand implements Callable<Integer> {
  private static final int USEFUL_WORDS = 20_000;
  private static final double MILLIS_PER_SECOND = 1000;
  private static final long MEGABYTE = 1L << 20;

  private final Console console;
  private final Supplier<Engine> engine;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "What to code; the samples of the project unless told.")
  private List<String> inputs = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Code everything N times; enough for 20,000 words unless told.")
  private int rounds;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  BenchmarkCommand(Console console, Supplier<Engine> engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(console.out(), true, StandardCharsets.UTF_8);
    StandardArticleReader reader =
        new StandardArticleReader(ReadingOptions.NONE, Clock.systemUTC(), console.in());
    List<String> corpus = inputs.isEmpty() ? samples() : inputs;
    List<Article> articles = articles(reader, corpus);
    long words = Benchmark.words(articles);
    int times = rounds > 0 ? rounds : (int) Math.max(1, USEFUL_WORDS / Math.max(1, words));

    Engine loaded = engine.get();
    double loadedSeconds = sinceStart();
    loaded.code(articles.get(0));
    line(out, "corpus", "%,d articles, %,d words, %d rounds", articles.size(), words, times);
    line(
        out,
        "start-up",
        "%.1f s to the models, %.1f s to the first document",
        loadedSeconds,
        sinceStart());

    Benchmark benchmark =
        new Benchmark(loaded, new JsonLinesFormat(Version.number()), articles, times);
    benchmark.warmUp();
    if (!corpus.contains("-")) {
      speed(out, benchmark.reading(reader, corpus));
    }
    benchmark.stages().forEach(stage -> speed(out, stage));
    compareThreads(out, benchmark);
    line(out, "peak heap", "%,d MB", peakHeapBytes() / MEGABYTE);
    return ExitStatus.DONE;
  }

  private void compareThreads(PrintStream out, Benchmark benchmark) {
    double one = benchmark.whole(1).wordsPerSecond();
    line(out, "whole, 1 thread", "%,10.0f words/s", one);
    if (threads.count() > 1) {
      double several = benchmark.whole(threads.count()).wordsPerSecond();
      line(
          out,
          "whole, " + threads.count() + " threads",
          "%,10.0f words/s  (%.2f times)",
          several,
          several / one);
    }
  }

  private static void speed(PrintStream out, Measurement measurement) {
    line(out, measurement.name(), "%,10.0f words/s", measurement.wordsPerSecond());
  }

  private static void line(PrintStream out, String name, String format, Object... values) {
    out.printf(Locale.ROOT, "%-18s", name);
    out.printf(Locale.ROOT, format, values);
    out.print('\n');
  }

  private List<String> samples() {
    Path samples = Path.of(System.getProperty("legomena.home", "."), "samples");
    if (!Files.isDirectory(samples)) {
      throw new ParameterException(
          spec.commandLine(), "there is no folder " + samples + "; name an INPUT");
    }
    return List.of(samples.toString());
  }

  private List<Article> articles(StandardArticleReader reader, List<String> corpus) {
    List<Article> articles = new ArrayList<>();
    reader.read(
        corpus,
        result -> {
          if (result instanceof ReadResult.Read read) {
            articles.add(read.article());
          } else if (result instanceof ReadResult.Unreadable unreadable) {
            console.report(unreadable.fault().toString());
          }
        });
    if (articles.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "there is no document in the INPUT");
    }
    return articles;
  }

  private static double sinceStart() {
    return ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS_PER_SECOND;
  }

  private static long peakHeapBytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
