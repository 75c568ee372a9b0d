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
  void lineageAndCasesAreALineEach() {
    assertThat(run("export", "--format", "lineage")).isZero();
    assertThat(printed())
        .isEqualTo(
            "{\"document\":\"talks\",\"origin\":\"o1\",\"copy_of\":null,\"kind\":null,"
                + "\"why\":null,\"confidence\":null}\n");
    out.reset();
    assertThat(run("export", "--format", "cases")).isZero();
    assertThat(printed().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"case\":\"c"));
  }

  @Test
  void casesAreListedAndShown() {
    assertThat(run("cases")).isZero();
    String first = printed().lines().findFirst().orElseThrow();
    assertThat(first).contains("1 report, 1 origin");
    out.reset();
    assertThat(run("cases", first.substring(0, first.indexOf(' ')))).isZero();
    assertThat(printed()).contains("  talks e");
    assertThat(run("cases", "c0")).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(told()).contains("there is no case c0");
  }

  @Test
  void briefCitesEachSentenceWithItsOutlet() {
    assertThat(run("brief", "--title", "Port *Sel*", "--type", "CONSULT")).isZero();
    assertThat(printed())
        .startsWith("# Port \\*Sel\\*\n\n1 case in 1 report.\n")
        .contains("*planned*, unnamed (officials): “")
        .contains("[^1]: The Port Sel Mail, 2024-03-06");
  }

  @Test
  void dictionaryEntryIsExplained() {
    assertThat(run("explain", "assault.shell")).isZero();
    assertThat(printed()).contains("ASSAULT").contains("shell, ").contains("catches");
    assertThat(run("explain", "assault.shel")).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(told()).contains("did you mean 'assault.shell'?");
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
