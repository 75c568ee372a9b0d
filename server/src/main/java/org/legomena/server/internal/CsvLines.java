package org.legomena.server.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events as lines of CSV (RFC 4180) that a spreadsheet takes for text, never for formulas. */
final class CsvLines {
  static final String HEAD =
      "document,event,published,outlet,title,type,quad,modes,status,actors,recipients,source_kind,"
          + "source,place,country,from,to,words,sentence,confidence\r\n";

  private CsvLines() {}

  static String of(EventView event) {
    DocumentHead document = event.document();
    return Stream.of(
                document.id(),
                event.id(),
                document.published().orElse(""),
                document.outlet().orElse(""),
                document.title().orElse(""),
                event.type(),
                event.quad(),
                String.join(" ", event.modes()),
                event.status(),
                names(event.actors()),
                names(event.recipients()),
                event.source().kind(),
                event.source().text().orElse(""),
                event.place().map(PlaceView::name).orElse(""),
                event.place().flatMap(PlaceView::country).orElse(""),
                event.time().flatMap(TimeView::from).orElse(""),
                event.time().flatMap(TimeView::to).orElse(""),
                event.words(),
                event.evidence().text(),
                String.valueOf(event.confidence()))
            .map(CsvLines::cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String names(List<EntityView> entities) {
    return entities.stream().map(EntityView::name).collect(Collectors.joining("; "));
  }

  /** A cell that begins like a formula gets an apostrophe before it. */
  static String cell(String value) {
    String safe = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
    return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
