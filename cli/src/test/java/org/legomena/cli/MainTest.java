package org.legomena.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legomena.coding.CodedDocument;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Participants;
import org.legomena.language.Places;
import org.legomena.reading.Article;

/** The command line with an engine that finds nothing, or makes mistakes on request. */
@Timeout(120)
class MainTest {
  private static final String SENTENCE =
      "The ministers of both countries met in the capital on Thursday to talk about the border, and"
          + " they agreed that they would meet again before the end of the year.\n";

  @TempDir private Path folder = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path article = Path.of("");

  @BeforeEach
  void writeArticle() throws IOException {
    article = Files.writeString(folder.resolve("border.txt"), SENTENCE);
  }

  @Test
  void documentIsPrintedAsJsonLinesUnlessOnATerminal() {
    assertThat(run("code", article.toString())).isEqualTo(ExitStatus.DONE);
    assertThat(printed()).startsWith("{\"id\":\"border\"").endsWith("}}\n");
    assertThat(reported()).isEmpty();
  }

  @Test
  void documentIsPrintedAsTableOnATerminal() {
    Console terminal = console(out, "", true, false, Map.of("NO_COLOR", "1"));

    Main.run(terminal, MainTest::engine, "code", article.toString());

    assertThat(printed()).isEqualTo("border\nno events\n\n");
  }

  @Test
  void colourIsForTerminalsThatAreNotAskedToLeaveIt() {
    Main.run(console(out, "", true, false, Map.of()), MainTest::engine, "code", article.toString());

    assertThat(printed()).contains("\u001B[");
  }

  @Test
  void standardInputIsReadAsADash() {
    Console piped = console(out, SENTENCE, false, false, Map.of());

    assertThat(Main.run(piped, MainTest::engine, "code", "-")).isEqualTo(ExitStatus.DONE);
    assertThat(printed()).contains("The ministers");
  }

  @Test
  void inputThatIsMissingIsNamedAndTheRestIsCoded() {
    String missing = folder.resolve("nowhere.txt").toString();

    assertThat(run("code", missing, article.toString())).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(reported()).startsWith("legomena: " + missing + ": ").containsOnlyOnce("\n");
    assertThat(printed()).contains("\"id\":\"border\"");
  }

  @Test
  void mistakeOfTheProgramIsAFaultAndNoStackTrace() throws IOException {
    Path broken = Files.writeString(folder.resolve("a.txt"), SENTENCE + "Break here.\n");

    assertThat(run("code", broken.toString(), article.toString())).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(reported())
        .contains("legomena: " + broken + ": ")
        .contains("IllegalStateException: broken")
        .endsWith("(internal-error)\n")
        .doesNotContain("\tat ");
    assertThat(printed()).contains("\"id\":\"border\"");
  }

  @Test
  void engineThatCannotBeLoadedIsToldInOneLine() {
    EngineLoader unavailable =
        catalogues -> {
          throw new IllegalStateException("parser.ser.gz is missing");
        };

    int status =
        Main.run(console(out, "", false, false, Map.of()), unavailable, "code", article.toString());

    assertThat(status).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(reported())
        .isEqualTo("legomena: cannot load the models and dictionaries: parser.ser.gz is missing\n");
  }

  static Stream<List<String>> wrongCommandLines() {
    return Stream.of(
        List.of(),
        List.of("code"),
        List.of("cod", "x"),
        List.of("code", "--formt", "csv", "x"),
        List.of("code", "--format", "xml", "x"),
        List.of("code", "--published", "2023-02-30", "x"),
        List.of("code", "--threads", "0", "x"),
        List.of("code", "--threads", "two", "x"),
        List.of("code", "--evidence", "--format", "csv", "x"),
        List.of("code", "--output", "/nowhere/at/all.csv", "x"),
        List.of("evaluate"),
        List.of("evaluate", "/nowhere/at/all"));
  }

  @ParameterizedTest
  @MethodSource("wrongCommandLines")
  void wrongCommandLineIsExplained(List<String> arguments) {
    assertThat(run(arguments.toArray(String[]::new))).isEqualTo(ExitStatus.USAGE);
    assertThat(reported())
        .startsWith("legomena: ")
        .contains("--help'.")
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
    assertThat(printed()).isEmpty();
  }

  @Test
  void misspelledOptionGetsASuggestion() {
    run("code", "--publised", "2023-11-05", article.toString());

    assertThat(reported()).contains("--published");
  }

  @Test
  void wrongDayIsToldWithItsForm() {
    run("code", "--published", "5.11.2023", article.toString());

    assertThat(reported()).contains("'5.11.2023' is not a day; write it as YYYY-MM-DD");
  }

  @Test
  void columnsOfATableAreWhatTheUserSays() throws IOException {
    Path table = Files.writeString(folder.resolve("news.csv"), "words,top\nThey met.,Talks\n");

    run("code", "--columns", "text=words,title=top", table.toString());

    assertThat(printed()).contains("\"text\":\"They met.\"", "\"title\":\"Talks\"");
  }

  @Test
  void columnsThatNameNoFieldAreRefused() {
    assertThat(run("code", "--columns", "words=body", "x")).isEqualTo(ExitStatus.USAGE);
    assertThat(reported()).contains("--columns", "'words' is no field");
  }

  @Test
  void publishedAndSourceReachTheDocument() {
    run("code", "--published", "2023-11-05", "--source", "The Mail", article.toString());

    assertThat(printed()).contains("\"published\":\"2023-11-05\"", "\"source\":\"The Mail\"");
  }

  @Test
  void outputAppearsWholeAndNothingIsLeftBeside() throws IOException {
    Path output = folder.resolve("out").resolve("coded.jsonl");
    Files.createDirectory(folder.resolve("out"));

    assertThat(run("code", article.toString(), "--output", output.toString())).isZero();
    assertThat(Files.readString(output)).startsWith("{\"id\":\"border\"").endsWith("}}\n");
    assertThat(files(folder.resolve("out"))).containsExactly("coded.jsonl");
    assertThat(printed()).isEmpty();
  }

  @Test
  void outputThatFailsLeavesWhatWasThere() throws IOException {
    Path output = Files.writeString(folder.resolve("coded.jsonl"), "before");
    EngineLoader unavailable =
        catalogues -> {
          throw new IllegalStateException("gone");
        };

    Main.run(
        console(out, "", false, false, Map.of()),
        unavailable,
        "code",
        article.toString(),
        "--output",
        output.toString());

    assertThat(output).hasContent("before");
    assertThat(files(folder)).containsExactly("border.txt", "coded.jsonl");
  }

  @Test
  void readerThatHasHadEnoughEndsTheRunQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    int status =
        Main.run(
            console(closed, "", false, false, Map.of()),
            MainTest::engine,
            "code",
            article.toString());

    assertThat(status).isEqualTo(ExitStatus.DONE);
    assertThat(reported()).isEmpty();
  }

  @Test
  void fullDiskIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    int status =
        Main.run(
            console(full, "", false, false, Map.of()),
            MainTest::engine,
            "code",
            article.toString());

    assertThat(status).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(reported())
        .isEqualTo(
            "legomena: cannot write the results to standard output: No space left on device\n");
  }

  @Test
  void outputIsTheSameWithAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve("article-" + i + ".txt"), SENTENCE.repeat(i % 7 + 1));
    }

    run("code", "--threads", "1", folder.toString());
    String alone = printed();
    out.reset();
    run("code", "--threads", "5", folder.toString());

    assertThat(printed()).isEqualTo(alone).contains("article-39");
  }

  @Test
  void summaryIsForTerminalsAndCanBeSilenced() {
    Console terminal = console(out, "", true, true, Map.of());

    Main.run(terminal, MainTest::engine, "code", article.toString());
    assertThat(reported()).isEqualTo("legomena: 1 document, 0 events\n");

    err.reset();
    Main.run(terminal, MainTest::engine, "code", "--quiet", article.toString());
    assertThat(reported()).isEmpty();
  }

  @Test
  void evaluateCodesTheGoldDocumentsAndPrintsTheScores() {
    assertThat(run("evaluate", "src/test/resources/gold", "--errors", "2")).isZero();
    assertThat(printed())
        .startsWith("3 documents, 9 gold events\ndetected             P 0.000  R 0.000  F1 0.000\n")
        .endsWith("  border[0] missed: AGREE 'agreed'\n  border[0] missed: CONSULT 'talks'\n");
    assertThat(reported()).isEmpty();
  }

  @Test
  void evaluateCanPrintJson() {
    assertThat(run("evaluate", "--json", "src/test/resources/gold")).isZero();
    assertThat(printed())
        .startsWith("{")
        .containsIgnoringWhitespaces("\"status\": {\"share\": null, \"n\": 0}");
  }

  @Test
  void benchmarkPrintsEveryStage() {
    assertThat(run("benchmark", "--rounds", "2", "--threads", "2", article.toString())).isZero();
    assertThat(printed().lines())
        .extracting(line -> line.substring(0, Math.min(18, line.length())).strip())
        .containsExactly(
            "corpus",
            "start-up",
            "reading",
            "annotation",
            "coding",
            "writing",
            "whole, 1 thread",
            "whole, 2 threads",
            "peak heap");
  }

  @Test
  void versionAndHelpGoToStandardOutput() {
    assertThat(run("--version")).isZero();
    assertThat(printed()).startsWith("legomena ").contains("plover-2024");
    assertThat(printed()).doesNotContain("${");

    out.reset();
    assertThat(run("code", "--help")).isZero();
    assertThat(printed()).contains("--published").contains("table, jsonl, plover, csv");
    assertThat(reported()).isEmpty();
  }

  private int run(String... arguments) {
    return Main.run(console(out, "", false, false, Map.of()), MainTest::engine, arguments);
  }

  private Console console(
      OutputStream output,
      String input,
      boolean outIsTerminal,
      boolean errIsTerminal,
      Map<String, String> environment) {
    return new Console(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        output,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        outIsTerminal,
        errIsTerminal,
        100,
        environment);
  }

  private static Engine engine(List<Path> catalogues) {
    return new Engine(MainTest::annotate, MainTest::code);
  }

  private static AnnotatedArticle annotate(Article article) {
    if (article.text().contains("Break here")) {
      throw new IllegalStateException("broken");
    }
    return new AnnotatedArticle(
        article, List.of(), List.of(), List.of(), Participants.NONE, Places.NONE, List.of());
  }

  private static CodedDocument code(AnnotatedArticle annotated) {
    return Documents.empty(annotated.article());
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String reported() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
