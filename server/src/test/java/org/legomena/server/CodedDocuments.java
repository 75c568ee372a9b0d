package org.legomena.server;

import java.util.List;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventType;
import org.legomena.coding.Source;
import org.legomena.coding.Status;
import org.legomena.language.Entity;
import org.legomena.language.EntityKind;
import org.legomena.reading.Article;
import org.legomena.reading.InputKind;
import org.legomena.reading.Provenance;
import org.legomena.reading.Span;

/** Documents for tests of the desk. */
final class CodedDocuments {
  private CodedDocuments() {}

  static CodedDocument empty(Article article) {
    return new CodedDocument(
        article,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of("not coded"));
  }

  /** A document whose title, outlet, text and actor all are this; its first character an event. */
  static CodedDocument saying(String id, String text) {
    Span all = new Span(0, text.length());
    Article article =
        new Article(
            id,
            java.util.Optional.of(text),
            text,
            java.util.Optional.of(text),
            java.util.Optional.of(java.time.LocalDate.of(2024, 5, 1)),
            java.util.Optional.of("https://news.example/" + id),
            "en",
            new Provenance(
                id,
                InputKind.PLAIN_TEXT,
                "0".repeat(64),
                java.time.Instant.parse("2024-05-02T00:00:00Z")),
            List.of());
    Entity entity =
        new Entity(
            "a1",
            text,
            List.of(),
            java.util.Optional.empty(),
            List.of(),
            EntityKind.GROUP,
            java.util.Optional.empty(),
            List.of(all));
    Event event =
        new Event(
            "e1",
            EventType.CONSULT,
            List.of(),
            List.of(),
            all,
            List.of("a1"),
            List.of(),
            Status.HAPPENED,
            Source.AUTHOR,
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            new java.util.TreeMap<>(),
            false,
            0.9,
            "consult.meet");
    return new CodedDocument(
        article,
        List.of(all),
        List.of(entity),
        List.of(),
        List.of(),
        List.of(),
        List.of(event),
        List.of());
  }
}
