package org.legomena.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.reading.Article;
import org.legomena.reading.Span;

/** Whether the rows of a document are those that its coding and corrections give. */
final class RowCheck {
  private static final String RANGE = " BETWEEN :first AND :last ORDER BY ";

  private RowCheck() {}

  /** What differs; nothing if all is well. */
  static List<String> problems(Handle handle, Documents.Stored stored) {
    List<String> problems = new ArrayList<>();
    compare("documents", List.of(facts(stored.document())), factRow(handle, stored), problems);
    compare("sentences", sentences(stored.document()), sentenceRows(handle, stored), problems);
    compare("events", events(stored), eventRows(handle, stored), problems);
    compare("participants", participants(stored), participantRows(handle, stored), problems);
    return problems;
  }

  private static void compare(
      String what, List<String> expected, List<String> found, List<String> problems) {
    if (expected.size() != found.size()) {
      problems.add(found.size() + " rows of " + what + " instead of " + expected.size());
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).equals(found.get(i))) {
        problems.add(
            "row " + i + " of " + what + " is " + found.get(i) + " instead of " + expected.get(i));
      }
    }
  }

  private static String facts(CodedDocument document) {
    Article article = document.article();
    return String.join(
        "|",
        article.id(),
        article.title().orElse("-"),
        article.outlet().orElse("-"),
        article.published().map(LocalDate::toString).orElse("-"),
        article.url().orElse("-"),
        article.language());
  }

  private static List<String> factRow(Handle handle, Documents.Stored stored) {
    return handle
        .createQuery(
            "SELECT id || '|' || COALESCE(title, '-') || '|' || COALESCE(outlet, '-') || '|'"
                + " || COALESCE(published, '-') || '|' || COALESCE(url, '-') || '|' || language"
                + " FROM document WHERE key = :key")
        .bind("key", stored.key())
        .mapTo(String.class)
        .list();
  }

  private static List<String> sentences(CodedDocument document) {
    CodePoints codePoints = new CodePoints(document.article().text());
    return document.sentences().stream()
        .map(span -> codePoints.at(span.start()) + " " + codePoints.at(span.end()))
        .toList();
  }

  private static List<String> sentenceRows(Handle handle, Documents.Stored stored) {
    return rows(
        handle, stored, "SELECT start || ' ' || stop FROM sentence WHERE key" + RANGE + "key");
  }

  private static List<String> events(Documents.Stored stored) {
    CodedDocument document = stored.document();
    CodePoints codePoints = new CodePoints(document.article().text());
    return document.events().stream().map(event -> told(event, document, codePoints)).toList();
  }

  private static String told(Event event, CodedDocument document, CodePoints codePoints) {
    Span trigger = event.trigger();
    Optional<String> place = event.place().flatMap(document::place).map(Place::name);
    Optional<String> from =
        event.time().flatMap(EventTime::interval).map(days -> days.from().toString());
    Optional<String> to =
        event.time().flatMap(EventTime::interval).map(days -> days.to().toString());
    return String.join(
        "|",
        event.id(),
        event.type().name(),
        String.join(" ", event.modes()),
        event.status().label(),
        codePoints.at(trigger.start()) + " " + codePoints.at(trigger.end()),
        document.sentenceAt(trigger.start()).map(String::valueOf).orElse("-"),
        event.source().kind().label(),
        place.orElse("-"),
        from.orElse("-"),
        to.orElse("-"),
        String.join(" ", event.contexts()),
        event.source().span().map(span -> span.of(document.article().text())).orElse("-"),
        (event.quoted() ? "quoted " : "plain ") + Math.round(event.confidence() * 1000));
  }

  private static List<String> eventRows(Handle handle, Documents.Stored stored) {
    return rows(
        handle,
        stored,
        "SELECT e.id || '|' || e.type || '|' || e.modes || '|' || e.status || '|' || e.start || ' '"
            + " || e.stop || '|' || COALESCE(e.sentence % 1048576, '-') || '|' || e.source_kind"
            + " || '|' || COALESCE(p.name, '-') || '|' || COALESCE(e.time_from, '-')"
            + " || '|' || COALESCE(e.time_to, '-') || '|' || e.contexts || '|'"
            + " || COALESCE(e.source, '-') || '|' || iif(e.quoted, 'quoted ', 'plain ')"
            + " || CAST(round(e.confidence * 1000) AS INTEGER)"
            + " FROM event e LEFT JOIN place p ON p.key = e.place WHERE e.key"
            + RANGE
            + "e.key");
  }

  private static List<String> participants(Documents.Stored stored) {
    List<String> rows = new ArrayList<>();
    List<Event> events = stored.document().events();
    for (int i = 0; i < events.size(); i++) {
      addParticipants(i, "by", events.get(i).actors(), stored, rows);
      addParticipants(i, "to", events.get(i).recipients(), stored, rows);
    }
    return rows;
  }

  private static void addParticipants(
      int event, String side, List<String> ids, Documents.Stored stored, List<String> rows) {
    for (String id : ids) {
      Optional<Entity> entity = stored.document().actor(id);
      if (entity.isPresent()) {
        rows.add(
            String.join(
                "|",
                event + "|" + side,
                String.valueOf(stored.actors().get(id)),
                entity.get().country().orElse("-"),
                entity.get().sectors().stream().findFirst().orElse("-")));
      }
    }
  }

  private static List<String> participantRows(Handle handle, Documents.Stored stored) {
    return rows(
        handle,
        stored,
        "SELECT (event % 1048576) || '|' || side || '|' || actor || '|' || COALESCE(country, '-')"
            + " || '|' || COALESCE(sector, '-') FROM participant WHERE event"
            + RANGE
            + "event, side, position");
  }

  private static List<String> rows(Handle handle, Documents.Stored stored, String sql) {
    long first = Keys.of(stored.key(), 0);
    return handle
        .createQuery(sql)
        .bind("first", first)
        .bind("last", first + Keys.PER_DOCUMENT - 1)
        .mapTo(String.class)
        .list();
  }
}
