package org.legomena.server.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.legomena.coding.Attribution;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.reading.Span;

/** Finds the words on which an event stands. */
final class Evidence {
  private static final int CONTEXT = 200;

  private final CodedDocument document;
  private final CodePoints points;

  Evidence(CodedDocument document, CodePoints points) {
    this.document = document;
    this.points = points;
  }

  /** The sentence of the trigger with all marks in it. */
  EvidenceView of(Event event) {
    Span sentence = sentence(event);
    String text = document.article().text().substring(sentence.start(), sentence.end());
    List<MarkView> marks =
        marks(event, sentence::contains).stream()
            .map(mark -> new MarkView(mark.kind(), points.of(mark.span())))
            .toList();
    return new EvidenceView(points.of(sentence), text, marks);
  }

  private record Mark(String kind, Span span) {}

  private Span sentence(Event event) {
    return document
        .sentenceAt(event.trigger().start())
        .map(document.sentences()::get)
        .orElseGet(() -> around(event.trigger()));
  }

  /** Never cuts a character in two. */
  private Span around(Span trigger) {
    String text = document.article().text();
    int start = Math.max(0, trigger.start() - CONTEXT);
    int end = Math.min(text.length(), trigger.end() + CONTEXT);
    start -= start > 0 && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
    end += end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
    return new Span(start, end);
  }

  private List<Mark> marks(Event event, Predicate<Span> within) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark("trigger", event.trigger()));
    participants("actor", event.actors(), marks);
    participants("recipient", event.recipients(), marks);
    event.source().span().ifPresent(span -> marks.add(new Mark("source", span)));
    event
        .source()
        .attribution()
        .flatMap(document::attribution)
        .map(Attribution::cues)
        .ifPresent(cues -> cues.forEach(span -> marks.add(new Mark("cue", span))));
    event.time().map(EventTime::span).ifPresent(span -> marks.add(new Mark("time", span)));
    event
        .place()
        .flatMap(document::place)
        .map(Place::mentions)
        .ifPresent(spans -> spans.forEach(span -> marks.add(new Mark("place", span))));
    event.numbers().values().forEach(number -> marks.add(new Mark("number", number.span())));
    return marks.stream()
        .filter(mark -> within.test(mark.span()))
        .sorted(
            Comparator.comparingInt((Mark mark) -> mark.span().start())
                .thenComparingInt(mark -> mark.span().end())
                .thenComparing(Mark::kind))
        .distinct()
        .toList();
  }

  private void participants(String kind, List<String> ids, List<Mark> marks) {
    for (String id : ids) {
      document
          .actor(id)
          .map(Entity::mentions)
          .ifPresent(spans -> spans.forEach(span -> marks.add(new Mark(kind, span))));
    }
  }
}
