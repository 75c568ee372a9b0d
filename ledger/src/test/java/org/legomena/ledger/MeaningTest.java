package org.legomena.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventType;
import org.legomena.coding.Source;
import org.legomena.coding.Status;
import org.legomena.reading.Article;
import org.legomena.reading.InputKind;
import org.legomena.reading.Provenance;
import org.legomena.reading.Span;

class MeaningTest {
  private static final List<String> SENTENCES =
      List.of(
          "Freedonia is constructing a harbour for its warships on the southern coast.",
          "The farmers of Sylvania expect a poor harvest of wheat this year.",
          "Judges in the capital sentenced the former minister to nine years in prison.",
          "The two presidents shook hands after long talks on the border.",
          "Thousands marched through the streets against the new tax.");

  @TempDir Path folder;

  @Test
  void sentencesAreFoundByTheirMeaningInOtherWords() {
    try (Ledger ledger = Ledger.open(folder.resolve("news.db"))) {
      ledger.add(document());
      assertThat(ledger.withoutMeaning()).isEqualTo(1);
      ledger.addMeanings(done -> {});
      assertThat(ledger.withoutMeaning()).isZero();
      assertThat(best(ledger, "Freedonia builds a naval base")).isEqualTo(SENTENCES.get(0));
      assertThat(best(ledger, "a politician was jailed")).isEqualTo(SENTENCES.get(2));
      assertThat(best(ledger, "demonstration over taxation")).isEqualTo(SENTENCES.get(4));
      assertThat(ledger.check(done -> {})).isEmpty();
    }
  }

  private static String best(Ledger ledger, String meaning) {
    Page page = ledger.search(Query.builder().like(meaning).limit(1).build());
    Hit hit = page.hits().get(0);
    assertThat(hit.score().orElseThrow()).isBetween(0.3, 1.0);
    return hit.sentence().orElseThrow().of(hit.document().article().text());
  }

  private static CodedDocument document() {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (String sentence : SENTENCES) {
      Span span = new Span(text.length(), text.length() + sentence.length());
      text.append(sentence).append('\n');
      sentences.add(span);
      events.add(event(events.size() + 1, new Span(span.start(), span.start() + 3)));
    }
    Article article =
        new Article(
            "five",
            Optional.empty(),
            text.toString(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            new Provenance(
                "five.txt",
                InputKind.PLAIN_TEXT,
                "0".repeat(64),
                java.time.Instant.parse("2026-11-25T12:00:00Z")),
            List.of());
    return new CodedDocument(
        article, sentences, List.of(), List.of(), List.of(), List.of(), events, List.of());
  }

  private static Event event(int number, Span trigger) {
    return new Event(
        "e" + number,
        EventType.CONSULT,
        List.of(),
        List.of(),
        trigger,
        List.of(),
        List.of(),
        Status.HAPPENED,
        Source.AUTHOR,
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        false,
        0.5,
        "made-up");
  }
}
