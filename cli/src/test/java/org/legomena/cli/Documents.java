package org.legomena.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.legomena.coding.Attribution;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.coding.EventType;
import org.legomena.coding.Quantity;
import org.legomena.coding.Source;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.language.Entity;
import org.legomena.language.EntityKind;
import org.legomena.language.Place;
import org.legomena.language.TimeExpression;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.reading.Article;
import org.legomena.reading.InputKind;
import org.legomena.reading.Provenance;
import org.legomena.reading.Span;

/** Coded documents made by hand, of countries that there are not. */
public final class Documents {
  private static final Instant NOON = Instant.parse("2024-03-06T12:00:00Z");
  private static final String TEXT =
      "𝔉reedonia's president, Ada Lind, will meet General Zaro of Sylvania in Port Sel on"
          + " Thursday, officials said. 🎉\n\n"
          + "Sylvanian forces did not shell Port Sel, where at least 24 people were killed in 2023,"
          + " \"they said\".";

  private Documents() {}

  /** An article with nothing known of it but its words. */
  public static Article article(String id, String text) {
    return new Article(
        id,
        Optional.empty(),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        new Provenance(id + ".txt", InputKind.PLAIN_TEXT, "0".repeat(64), NOON),
        List.of());
  }

  /** A coded document in which nothing was found. */
  public static CodedDocument empty(Article article) {
    return new CodedDocument(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * A coded document with every kind of field filled or empty, and characters outside the Basic
   * Multilingual Plane before most of its spans.
   */
  public static CodedDocument talks() {
    Article article =
        new Article(
            "talks",
            Optional.of("=Talks\u001B[31m in Port Sel"),
            TEXT,
            Optional.of("The Port Sel Mail"),
            Optional.of(LocalDate.of(2024, 3, 6)),
            Optional.of("https://example.org/talks"),
            "en",
            new Provenance("talks.txt", InputKind.PLAIN_TEXT, "0".repeat(64), NOON),
            List.of());
    return new CodedDocument(
        article,
        List.of(span("𝔉reedonia", "officials said."), span("Sylvanian", "said\".")),
        actors(),
        places(),
        times(),
        List.of(attribution()),
        List.of(meeting(), shelling(), killing()),
        List.of("a note for the reader"));
  }

  private static List<Entity> actors() {
    return List.of(
        new Entity(
            "a1",
            "Ada Lind",
            List.of("𝔉reedonia's president"),
            Optional.of("IGO"),
            List.of("GOV", "ELI"),
            EntityKind.PERSON,
            Optional.of(new Entity.Role("president", span("president"))),
            List.of(span("Ada Lind"))),
        new Entity(
            "a2",
            "-General Zaro",
            List.of(),
            Optional.empty(),
            List.of(),
            EntityKind.PERSON,
            Optional.empty(),
            List.of(span("General Zaro"))),
        new Entity(
            "a3",
            "Sylvanian forces",
            List.of(),
            Optional.of("ISM"),
            List.of("MIL"),
            EntityKind.ORGANISATION,
            Optional.empty(),
            List.of(span("Sylvanian forces"))));
  }

  private static List<Place> places() {
    return List.of(
        new Place(
            "p1",
            "Port Sel",
            Optional.of("IGO"),
            Optional.of(new Place.Point(-0.5, -12.123456789)),
            Optional.of(1234567890123L),
            List.of(span("Port Sel"))),
        new Place(
            "p2",
            "Sylvania",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(span("Sylvania"))));
  }

  private static List<TimeExpression> times() {
    return List.of(
        new TimeExpression(
            span("Thursday"), 0, "2024-03-07", Optional.of(Interval.day(LocalDate.of(2024, 3, 7)))),
        new TimeExpression(span("2023"), 1, "2023", Optional.empty()));
  }

  private static Attribution attribution() {
    return new Attribution(
        "s1",
        List.of(span("officials")),
        List.of(span("said")),
        List.of(span("𝔉reedonia", "Thursday")),
        SourceKind.UNNAMED,
        Optional.empty(),
        false);
  }

  private static Event meeting() {
    return new Event(
        "e1",
        EventType.CONSULT,
        List.of("visit"),
        List.of("military"),
        span("meet"),
        List.of("a1"),
        List.of("a2"),
        Status.PLANNED,
        new Source(
            SourceKind.UNNAMED,
            Optional.of("s1"),
            Optional.empty(),
            Optional.of(span("officials"))),
        Optional.of("p1"),
        Optional.of(
            new EventTime(span("Thursday"), Optional.of(Interval.day(LocalDate.of(2024, 3, 7))))),
        new TreeMap<>(),
        false,
        0.8125,
        "consult.meet + nsubj");
  }

  private static Event shelling() {
    return new Event(
        "e2",
        EventType.ASSAULT,
        List.of("heavy-weapons"),
        List.of(),
        span("shell"),
        List.of("a3"),
        List.of(),
        Status.NOT_HAPPENED,
        Source.AUTHOR,
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        false,
        1,
        "assault.shell");
  }

  private static Event killing() {
    TreeMap<String, Quantity> numbers = new TreeMap<>();
    numbers.put(
        "killed",
        new Quantity(OptionalLong.of(24), OptionalLong.empty(), span("at least 24 people")));
    return new Event(
        "e3",
        EventType.ASSAULT,
        List.of(),
        List.of(),
        span("killed"),
        List.of(),
        List.of("a2"),
        Status.HAPPENED,
        new Source(
            SourceKind.PERSON, Optional.of("s1"), Optional.of("a1"), Optional.of(span("they"))),
        Optional.of("p2"),
        Optional.of(new EventTime(span("2023"), Optional.empty())),
        numbers,
        true,
        0,
        "assault.kill");
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Span span(String first, String last) {
    return span(first).cover(span(last));
  }
}
