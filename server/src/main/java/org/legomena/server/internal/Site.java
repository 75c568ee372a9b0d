package org.legomena.server.internal;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.ArrayList;
import java.util.List;
import org.legomena.ledger.Ledger;
import org.legomena.server.DeskOptions;

/** Puts guards, routes and pages together. */
public final class Site {
  private static final long MOST_SENT = 4L << 20;
  private static final long SSE_TIMEOUT_MILLIS = 0;

  private final Json json = new Json();
  private final Ledger ledger;
  private final Additions additions;
  private final DeskOptions options;
  private final Problems problems;
  private final List<String> names = new ArrayList<>();

  /** All of one desk. */
  public Site(Ledger ledger, Additions additions, DeskOptions options) {
    this.ledger = ledger;
    this.additions = additions;
    this.options = options;
    this.problems = new Problems(json, options.notices());
  }

  /** A server that is not started yet. */
  public Javalin server() {
    return Javalin.create(this::configure);
  }

  /** All routes of the API, as {@code GET /api/events}, in the order of the alphabet. */
  public List<String> routes() {
    return List.copyOf(names);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = AdditionRoutes.MOST_BYTES;
    config.http.asyncTimeout = SSE_TIMEOUT_MILLIS;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setSendDateHeader(false);
        });
    Guard guard = new Guard(options);
    config.routes.before(guard::check);
    problems.register(config.routes);
    WebFiles files = new WebFiles();
    files.register(config.routes);
    Routes routes = new Routes(config.routes, json);
    register(routes, files);
    names.addAll(routes.names());
  }

  private void register(Routes routes, WebFiles files) {
    Bodies bodies = new Bodies(json, MOST_SENT);
    new AboutRoutes(ledger, options).register(routes);
    new EventRoutes(ledger).register(routes);
    new DocumentRoutes(ledger).register(routes);
    new ChartRoutes(ledger).register(routes);
    new ActorRoutes(ledger).register(routes);
    new CaseRoutes(ledger).register(routes);
    new CorrectionRoutes(ledger, bodies).register(routes);
    new ShelfRoutes(ledger, bodies, json).register(routes);
    new ExportRoutes(ledger, json).register(routes);
    new AdditionRoutes(additions, options, json).register(routes);
    routes.raw("/api/openapi.yaml", context -> files.send(context, "openapi.yaml"));
  }
}
