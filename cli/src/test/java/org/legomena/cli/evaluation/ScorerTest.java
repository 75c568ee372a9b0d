package org.legomena.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {
  private static final Path GOLD = Path.of("src", "test", "resources", "gold");

  @Test
  void figuresAndDifferencesAreThoseOfTheReferenceScorer() throws IOException {
    Map<String, GoldDocument> gold = new GoldReader(GOLD).read();
    Predictions predictions = new Predictions(gold);
    Files.readAllLines(GOLD.resolve("predictions.jsonl")).forEach(predictions::add);

    Scores scores = Scorer.score(gold, predictions);

    List<String> report = new ArrayList<>(scores.lines());
    scores.mismatches().forEach(difference -> report.add("  " + difference));
    assertThat(report).isEqualTo(Files.readAllLines(GOLD.resolve("expected.txt")));
  }

  @Test
  void nothingCodedIsNothingFound() {
    Map<String, GoldDocument> gold = new GoldReader(GOLD).read();

    Scores scores = Scorer.score(gold, new Predictions(gold));

    assertThat(scores.notCoded()).containsExactly("border", "silence", "strike");
    assertThat(scores.found()).containsEntry("detected", new Scores.Found(0, 0, 0, 0, 0, 9));
    assertThat(scores.shares())
        .containsEntry("status", new Scores.Right(Optional.empty(), 0))
        .containsEntry("status-F1", new Scores.Right(Optional.empty(), 0));
  }

  @Test
  void codedTextOtherThanTheGoldTextIsRefused() {
    Predictions predictions = new Predictions(new GoldReader(GOLD).read());

    assertThatThrownBy(() -> predictions.add("{\"id\": \"silence\", \"text\": \"Other words.\"}"))
        .isInstanceOf(GoldException.class)
        .hasMessage("silence: the text that was coded is not the gold text");
  }

  @Test
  void documentWithoutGoldIsLeftOut() {
    Predictions predictions = new Predictions(new GoldReader(GOLD).read());

    predictions.add("{\"id\": \"unknown\", \"text\": \"Other words.\"}");

    assertThat(predictions.of("unknown")).isEmpty();
  }

  @Test
  void brokenAnnotationIsNamed(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("ann"));
    Path broken = Files.writeString(folder.resolve("ann").resolve("x.json"), "{\"doc\": ");

    assertThatThrownBy(() -> new GoldReader(folder).read())
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith(broken + ": it cannot be read as JSON: ");
  }

  @Test
  void folderWithoutAnnotationsIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> new GoldReader(folder).read())
        .isInstanceOf(GoldException.class)
        .hasMessage(folder + ": there are no annotations (*.json) in it");
  }
}
