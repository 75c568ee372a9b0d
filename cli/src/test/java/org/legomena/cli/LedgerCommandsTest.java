package org.legomena.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.legomena.cli.evaluation.GoldReader;
import org.legomena.ledger.Ledger;

/** The commands that use a ledger, on one that holds the talks in Port Sel. */
@Timeout(120)
class LedgerCommandsTest {
  @TempDir private Path folder = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void fill() {
    try (Ledger ledger = Ledger.open(file())) {
      ledger.add(Documents.talks());
    }
  }

  @Test
  void eventsAreFoundByWordsAndFilters() {
    assertThat(run("search", "shell*", "--type", "ASSAULT", "--format", "csv")).isZero();
    assertThat(printed()).contains("not-happened").doesNotContain("CONSULT");
  }

  @Test
  void hitIsMarkedInItsSentence() {
    assertThat(run("search", "--status", "planned", "--evidence", "--format", "table")).isZero();
    assertThat(printed()).contains("*meet*").contains("[Ada Lind]");
    assertThat(told()).contains("1 event");
  }

  @Test
  void countsAndFacetsAreOneALine() {
    assertThat(run("search", "--count")).isZero();
    assertThat(run("search", "--facet", "type")).isZero();
    assertThat(printed()).isEqualTo("3\ntype\t2\tASSAULT\ntype\t1\tCONSULT\n");
  }

  @Test
  void errorInTheTextPointsAtTheSpot() {
    assertThat(run("search", "naval (base")).isEqualTo(ExitStatus.USAGE);
    assertThat(told()).contains("  naval (base\n        ^");
  }

  @Test
  void unknownNameSuggestsNearOnes() {
    assertThat(run("search", "--actor", "Ada Linn")).isEqualTo(ExitStatus.USAGE);
    assertThat(told()).contains("did you mean 'Ada Lind'?");
  }

  @Test
  void correctionIsMadeShownAndUndone() {
    assertThat(run("correct", "talks", "e1", "--status", "ongoing", "--by", "anna")).isZero();
    assertThat(run("search", "--status", "ongoing", "--count")).isZero();
    assertThat(run("history")).isZero();
    assertThat(run("undo", "1", "--by", "bert")).isZero();
    assertThat(run("search", "--status", "ongoing", "--count")).isZero();
    assertThat(printed()).startsWith("1\n1\t").contains("\tanna\ttalks 'meet'\t").endsWith("\n0\n");
    assertThat(run("undo", "1")).isEqualTo(ExitStatus.USAGE);
    assertThat(told()).contains("correction 1 was undone by bert");
  }

  @Test
  void correctionOfNothingIsRefused() {
    assertThat(run("correct", "talks", "e9", "--reject")).isEqualTo(ExitStatus.USAGE);
    assertThat(told()).contains("has no event e9; it has [e1, e2, e3]");
  }

  @Test
  void goldThatIsExportedIsReadBack() {
    Path gold = folder.resolve("gold");
    assertThat(run("export", "--gold", gold.toString())).isZero();
    assertThat(new GoldReader(gold).read().values())
        .singleElement()
        .satisfies(document -> assertThat(document.events()).hasSize(3));
  }

  @Test
  void soundLedgerHasNoFault() {
    assertThat(run("check")).isZero();
    assertThat(told()).contains("checked 1 document: no fault");
  }

  @Test
  void missingOrOtherFileIsToldInOneLine() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "no database ".repeat(100));
    assertThat(runOn(notes, "search")).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(runOn(folder.resolve("none.db"), "search")).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(told())
        .contains("is not a ledger")
        .contains("there is no ledger")
        .doesNotContain("Legomena made a mistake");
  }

  private Path file() {
    return folder.resolve("news.db");
  }

  private int run(String... arguments) {
    return runOn(file(), arguments);
  }

  private int runOn(Path ledger, String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            100,
            Map.of("LEGOMENA_LEDGER", ledger.toString()));
    return Main.run(
        console,
        dictionaries -> {
          throw new IllegalStateException("nothing is coded here");
        },
        arguments);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
