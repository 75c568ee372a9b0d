package org.legomena.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.legomena.cli.evaluation.GoldLessons;
import org.legomena.coding.Training;
import org.legomena.language.Annotator;
import org.legomena.language.EnglishAnnotator;
import org.legomena.reading.ReadResult;
import org.legomena.reading.ReadingOptions;
import org.legomena.reading.StandardArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code legomena train}: learns the coder's models from annotated documents. */
@Command(
    name = "train",
    description = "Learns the coder's models from annotated documents, and writes them as files.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class TrainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Folders with documents.jsonl and the annotations in docs and ann.")
  private List<Path> folders = List.of();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the models; act.tsv and participant.tsv in it are replaced.")
  private Path output = Path.of("");

  @Option(
      names = "--origin",
      paramLabel = "WORDS",
      description = "What the documents are; stands in the header of the models.")
  private String origin = "annotated documents";

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Annotator annotator = EnglishAnnotator.load();
    Training training = Training.start();
    for (Path folder : folders) {
      learn(folder, annotator, training);
    }
    write(training.finish(List.of("origin: learned from " + origin, "licence: GPL-3.0-or-later")));
    return ExitStatus.DONE;
  }

  private void learn(Path folder, Annotator annotator, Training training) {
    GoldLessons lessons = GoldLessons.read(folder);
    StandardArticleReader reader =
        new StandardArticleReader(ReadingOptions.NONE, Clock.systemUTC(), console.in());
    reader.read(
        List.of(folder.resolve("documents.jsonl").toString()),
        result -> {
          if (result instanceof ReadResult.Read read && lessons.has(read.article().id())) {
            training.learn(annotator.annotate(read.article()), lessons.of(read.article()));
          } else if (result instanceof ReadResult.Unreadable unreadable) {
            console.report(unreadable.fault().toString());
          }
        });
  }

  private void write(Map<String, String> files) throws IOException {
    Files.createDirectories(output);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(output.resolve(file.getKey()), file.getValue());
    }
  }
}
