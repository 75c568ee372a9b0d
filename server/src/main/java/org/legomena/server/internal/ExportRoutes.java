package org.legomena.server.internal;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.Page;
import org.legomena.ledger.Query;

/** What a search finds, as files and as a feed. */
final class ExportRoutes {
  private static final int PAGE = 500;
  private static final int MOST = 100_000;
  private static final int IN_FEED = 50;

  private final Ledger ledger;
  private final Json json;

  ExportRoutes(Ledger ledger, Json json) {
    this.ledger = ledger;
    this.json = json;
  }

  void register(Routes routes) {
    routes.raw("/api/events.csv", this::csv);
    routes.raw("/api/events.jsonl", this::jsonLines);
    routes.raw("/api/events.atom", this::atom);
  }

  private interface Line {
    void write(EventView event, Writer out) throws IOException;
  }

  private void csv(Context context) {
    file(context, "events.csv", "text/csv; charset=utf-8");
    write(context, CsvLines.HEAD, (event, out) -> out.write(CsvLines.of(event)));
  }

  private void jsonLines(Context context) {
    file(context, "events.jsonl", "application/jsonl; charset=utf-8");
    write(context, "", (event, out) -> out.write(json.text(event) + "\n"));
  }

  private void atom(Context context) {
    Query query = QueryParameters.of(context.queryParamMap()).query();
    List<EventView> events =
        ledger.search(query.toBuilder().limit(IN_FEED).build()).hits().stream()
            .map(Views::of)
            .toList();
    context.contentType("application/atom+xml; charset=utf-8");
    context.result(AtomFeed.of(events, context.queryString(), context.header("Host")));
  }

  private static void file(Context context, String name, String kind) {
    context.contentType(kind);
    context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  /** Page by page, so that little is held in memory. */
  private void write(Context context, String head, Line line) {
    Query query = QueryParameters.of(context.queryParamMap()).query();
    Page page = ledger.search(query.toBuilder().limit(PAGE).build());
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8))) {
      out.write(head);
      int written = 0;
      while (true) {
        for (var hit : page.hits()) {
          line.write(Views.of(hit), out);
        }
        written += page.hits().size();
        if (page.next().isEmpty() || written >= MOST) {
          return;
        }
        page = ledger.search(query.toBuilder().limit(PAGE).after(page.next().get()).build());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
