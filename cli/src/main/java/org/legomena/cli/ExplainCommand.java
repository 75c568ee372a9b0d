package org.legomena.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.legomena.coding.DictionaryCoder;
import org.legomena.coding.Explanation;
import org.legomena.language.EnglishAnnotator;
import org.legomena.language.resource.Spelling;
import org.legomena.reading.Article;
import org.legomena.reading.ReadResult;
import org.legomena.reading.ReadingOptions;
import org.legomena.reading.StandardArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code legomena explain}: shows a dictionary entry, or why an event was coded as it was. */
@Command(
    name = "explain",
    description = {
      "Shows a dictionary entry, or why an event of a document was coded as it was.",
      "Without an ENTRY it counts the entries of each type."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ENTRY|INPUT",
      description = "An entry such as assault.shell, or a document.")
  private Optional<String> subject = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "EVENT",
      description = "Of a document: the event to explain, such as e3.")
  private Optional<String> event = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "Day of publication of a document that carries none.")
  private Optional<LocalDate> published = Optional.empty();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
    DictionaryCoder coder = DictionaryCoder.load();
    if (subject.isEmpty()) {
      count(coder, out);
    } else if (event.isPresent()) {
      out.print(reasons(coder, subject.get(), event.get()));
    } else {
      out.print(entry(coder, subject.get()));
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private static void count(DictionaryCoder coder, PrintWriter out) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String id : coder.entries()) {
      counts.merge(id.substring(0, id.indexOf('.')), 1, Integer::sum);
    }
    counts.forEach((file, entries) -> out.printf("%-12s %4d entries%n", file, entries));
    out.printf("%nlegomena explain %s shows one%n", coder.entries().get(0));
  }

  private static String entry(DictionaryCoder coder, String id) {
    return coder
        .explain(id)
        .orElseThrow(
            () ->
                new FailureException(
                    "there is no entry '" + id + "'" + Spelling.hint(id, coder.entries())));
  }

  private String reasons(DictionaryCoder coder, String input, String id) {
    List<Article> articles = new ArrayList<>();
    new StandardArticleReader(
            new ReadingOptions(published, Optional.empty()),
            java.time.Clock.systemUTC(),
            console.in())
        .read(
            List.of(input),
            result -> {
              if (result instanceof ReadResult.Read read) {
                articles.add(read.article());
              } else if (result instanceof ReadResult.Unreadable unreadable) {
                console.report(unreadable.fault().toString());
              }
            });
    if (articles.isEmpty()) {
      throw new FailureException("there is no document to explain in " + input);
    }
    EnglishAnnotator annotator = EnglishAnnotator.load();
    for (Article article : articles) {
      Optional<Explanation> found = coder.explain(annotator.annotate(article), id);
      if (found.isPresent()) {
        return found.get().toString();
      }
    }
    throw new FailureException("no document in " + input + " has an event " + id);
  }
}
