package org.legomena.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.legomena.cli.evaluation.GoldDocument;
import org.legomena.cli.evaluation.GoldReader;
import org.legomena.cli.evaluation.Predictions;
import org.legomena.cli.evaluation.Scorer;
import org.legomena.cli.evaluation.Scores;
import org.legomena.cli.format.JsonLinesFormat;
import org.legomena.cli.pipeline.CodingPipeline;
import org.legomena.cli.pipeline.Outcome;
import org.legomena.reading.ReadingOptions;
import org.legomena.reading.StandardArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code legomena evaluate}: codes gold documents and prints how well the result agrees with them.
 */
@Command(
    name = "evaluate",
    description = "Codes gold documents and prints the scores.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Engine> engine;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "GOLD",
      description = "Folder with the annotations in ann, and documents.jsonl or docs.")
  private Path gold = Path.of("");

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Print the first N differences after the scores.")
  private int errors;

  @Option(names = "--json", description = "Print the scores as JSON.")
  private boolean json;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  EvaluateCommand(Console console, Supplier<Engine> engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    Path documents = documents();
    Map<String, GoldDocument> wanted = new GoldReader(gold).read();
    Predictions predictions = new Predictions(wanted);
    int status = code(documents, predictions);
    print(Scorer.score(wanted, predictions));
    return status;
  }

  private Path documents() {
    for (String name : List.of("documents.jsonl", "docs")) {
      if (Files.exists(gold.resolve(name))) {
        return gold.resolve(name);
      }
    }
    throw new ParameterException(
        spec.commandLine(),
        "GOLD '" + gold + "' must be a folder with documents.jsonl or a folder docs in it");
  }

  private int code(Path documents, Predictions predictions) throws IOException {
    JsonLinesFormat format = new JsonLinesFormat(Version.number());
    StandardArticleReader reader =
        new StandardArticleReader(ReadingOptions.NONE, Clock.systemUTC(), console.in());
    int[] failures = {0};
    new CodingPipeline(threads.count(), () -> engine.get()::code)
        .run(
            reader,
            List.of(documents.toString()),
            outcome -> {
              if (outcome instanceof Outcome.Coded coded) {
                StringWriter line = new StringWriter();
                format.write(coded.document(), line);
                predictions.add(line.toString());
              } else if (outcome instanceof Outcome.Failed failed) {
                failures[0]++;
                console.report(failed.fault().toString());
              }
            });
    return failures[0] == 0 ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
  }

  private void print(Scores scores) throws IOException {
    Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    if (json) {
      writeJson(scores, out);
    } else {
      PrintWriter lines = new PrintWriter(out);
      scores.lines().forEach(line -> lines.print(line + "\n"));
      scores.mismatches().stream()
          .limit(errors)
          .forEach(difference -> lines.print("  " + difference + "\n"));
      lines.flush();
    }
    out.flush();
  }

  private static void writeJson(Scores scores, Writer out) throws IOException {
    try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
      generator.useDefaultPrettyPrinter();
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.writeStartObject();
      for (Map.Entry<String, Scores.Found> figure : scores.found().entrySet()) {
        writeFound(figure.getKey(), figure.getValue(), generator);
      }
      for (Map.Entry<String, Scores.Right> figure : scores.shares().entrySet()) {
        writeRight(figure.getKey(), figure.getValue(), generator);
      }
      generator.writeObjectFieldStart("types");
      for (Map.Entry<String, Scores.Found> figure : scores.types().entrySet()) {
        writeType(figure.getKey(), figure.getValue(), generator);
      }
      generator.writeEndObject();
      generator.writeEndObject();
    }
    out.write('\n');
  }

  private static void writeFound(String name, Scores.Found figure, JsonGenerator generator)
      throws IOException {
    generator.writeObjectFieldStart(name);
    generator.writeNumberField("p", figure.precision());
    generator.writeNumberField("r", figure.recall());
    generator.writeNumberField("f1", figure.f1());
    generator.writeNumberField("tp", figure.right());
    generator.writeNumberField("fp", figure.wrong());
    generator.writeNumberField("fn", figure.missed());
    generator.writeEndObject();
  }

  private static void writeRight(String name, Scores.Right figure, JsonGenerator generator)
      throws IOException {
    generator.writeObjectFieldStart(name);
    if (figure.share().isPresent()) {
      generator.writeNumberField("share", figure.share().get());
    } else {
      generator.writeNullField("share");
    }
    generator.writeNumberField("n", figure.cases());
    generator.writeEndObject();
  }

  private static void writeType(String name, Scores.Found figure, JsonGenerator generator)
      throws IOException {
    generator.writeObjectFieldStart(name);
    generator.writeNumberField("p", figure.precision());
    generator.writeNumberField("r", figure.recall());
    generator.writeNumberField("f", figure.f1());
    generator.writeNumberField("n", figure.inGold());
    generator.writeEndObject();
  }
}
