package org.legomena.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.EventType;
import org.legomena.coding.Status;
import org.legomena.language.Place.Point;

/**
 * Makes a ledger of made-up news and measures it. {@code docs/ledger.md} has the command and the
 * figures of a full run: 100,000 documents, two million events.
 */
public final class LedgerBenchmark {
  private static final int PEOPLE = 20_000;
  private static final int ROUNDS = 9;
  private static final List<EventType> TYPES = List.of(EventType.values());

  private final Path file;
  private final int documents;
  private final MadeUpNews news = new MadeUpNews(1, PEOPLE);
  private final Consumer<String> out;

  /**
   * @param file where the ledger is made; one that is there is measured as it is
   * @param documents how many there are to be
   * @param out takes the lines of the report
   */
  LedgerBenchmark(Path file, int documents, Consumer<String> out) {
    this.file = file;
    this.documents = documents;
    this.out = out;
  }

  /**
   * Makes and measures.
   *
   * @param arguments the file, and the number of documents
   */
  public static void main(String... arguments) {
    PrintStream printer = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new LedgerBenchmark(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), line -> printer.println(line))
        .run();
  }

  /** Median milliseconds by what was measured. */
  Map<String, Double> run() {
    fill();
    Map<String, Double> medians = new LinkedHashMap<>();
    measure("open", () -> opened(), medians);
    try (Ledger ledger = Ledger.open(file)) {
      out.accept("ledger: " + ledger.size());
      for (Map.Entry<String, Supplier<Query.Builder>> entry : queries().entrySet()) {
        measure(
            "search: " + entry.getKey(),
            () -> ledger.search(entry.getValue().get().build()).hits().size(),
            medians);
      }
      if (ledger.withoutMeaning() == 0) {
        measure(
            "search by meaning",
            () ->
                ledger
                    .search(Query.builder().like("officials met " + person()).build())
                    .hits()
                    .size(),
            medians);
      }
      for (Facet facet : Facet.values()) {
        measure(
            "facet of one type: " + facet,
            () -> ledger.facet(facet, Query.builder().types(type()).build(), 20).size(),
            medians);
        measure("facet of all: " + facet, () -> ledger.facet(facet, Query.ALL, 20).size(), medians);
      }
    }
    return medians;
  }

  private final Random random = new Random(3);

  private EventType type() {
    return TYPES.get(random.nextInt(TYPES.size()));
  }

  private String person() {
    double skew = random.nextDouble();
    return news.person((int) (documents / 50.0 * skew * skew * skew));
  }

  private Map<String, Supplier<Query.Builder>> queries() {
    Map<String, Supplier<Query.Builder>> queries = new LinkedHashMap<>();
    queries.put("everything", Query::builder);
    queries.put("type", () -> Query.builder().types(type()));
    queries.put("type and status", () -> Query.builder().types(type()).statuses(Status.DEMANDED));
    queries.put("actor", () -> Query.builder().actors(person()));
    queries.put(
        "actor, type and period",
        () ->
            Query.builder()
                .actors(person())
                .types(type())
                .published(Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31))));
    queries.put("country", () -> Query.builder().countries("PER"));
    queries.put(
        "country, type and confidence",
        () -> Query.builder().countries("PER").types(type()).minConfidence(0.9));
    queries.put(
        "country against country",
        () -> Query.builder().actors("NOR:GOV").recipients("TCD").types(type()));
    queries.put("frequent word", () -> Query.builder().text("officials"));
    queries.put("two words", () -> Query.builder().text("assaulted officials").sectors("MIL"));
    queries.put("prefix", () -> Query.builder().text("assault*").modes("drone"));
    queries.put("phrase", () -> Query.builder().text("\"officials said\"").types(type()));
    queries.put("near a point", () -> Query.builder().near(new Near(new Point(20.25, 20.5), 500)));
    queries.put(
        "days of the event",
        () ->
            Query.builder()
                .happened(Period.of(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31))));
    queries.put("by time", () -> Query.builder().types(type()).sort(Sort.TIME));
    queries.put("outlet", () -> Query.builder().outlets("The Ka Post").types(type()));
    queries.put("source", () -> Query.builder().sources("officials").types(type()));
    return queries;
  }

  private int opened() {
    try (Ledger ledger = Ledger.open(file)) {
      return ledger.isReadOnly() ? 1 : 0;
    }
  }

  private void measure(String what, Supplier<Integer> work, Map<String, Double> medians) {
    List<Double> millis = new ArrayList<>();
    long found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      found += work.get();
      millis.add((System.nanoTime() - start) / 1e6);
    }
    Collections.sort(millis);
    double median = millis.get(ROUNDS / 2);
    medians.put(what, median);
    tell("%8.1f ms  %s (%d found)", median, what, found / ROUNDS);
  }

  private void fill() {
    if (Files.exists(file)) {
      return;
    }
    long start = System.nanoTime();
    long text = 0;
    try (Ledger ledger = Ledger.open(file)) {
      for (int i = 0; i < documents; i++) {
        CodedDocument document = news.document(i);
        text += document.article().text().getBytes(StandardCharsets.UTF_8).length;
        ledger.add(document);
        if ((i + 1) % 10_000 == 0) {
          tell("%d documents after %.0f s", i + 1, (System.nanoTime() - start) / 1e9);
        }
      }
    }
    giveMeanings();
    double seconds = (System.nanoTime() - start) / 1e9;
    tell("added %d documents in %.0f s, %.0f a second", documents, seconds, documents / seconds);
    tell(
        "%d MB of text, %d MB of file: %.2f times",
        text / 1_000_000,
        file.toFile().length() / 1_000_000,
        file.toFile().length() / (double) text);
  }

  /** By chance, as the model would take an hour for what a search does not see. */
  private void giveMeanings() {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO meaning_sketch (document, sentences, signs) SELECT document,"
              + " unhex(group_concat(printf('%04x', sentence & 65535), '')),"
              + " randomblob(48 * count(*))"
              + " FROM (SELECT DISTINCT document, sentence FROM event ORDER BY sentence)"
              + " GROUP BY document");
      statement.executeUpdate(
          "INSERT INTO meaning (document, numbers)"
              + " SELECT document, randomblob(4 * length(signs)) FROM meaning_sketch");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void tell(String format, Object... values) {
    out.accept(String.format(Locale.ROOT, format, values));
  }
}
