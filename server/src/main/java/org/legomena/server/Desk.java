package org.legomena.server;

import io.javalin.Javalin;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.Ledger;
import org.legomena.reading.Article;
import org.legomena.server.internal.Additions;
import org.legomena.server.internal.Site;

/**
 * The door of this module: a running server of one ledger. Safe for use by several threads at once.
 */
public final class Desk implements AutoCloseable {
  private final DeskOptions options;
  private final Additions additions;
  private final Site site;
  private final Javalin server;

  private Desk(DeskOptions options, Additions additions, Site site) {
    this.options = options;
    this.additions = additions;
    this.site = site;
    this.server = site.server();
  }

  /**
   * Starts to serve.
   *
   * @param ledger stays open and is the caller's to close, after the desk
   * @param coder gives what codes an article; called once, when something is first added
   * @throws DeskException if the port is taken or the host cannot be listened on
   */
  public static Desk start(
      Ledger ledger, Supplier<Function<Article, CodedDocument>> coder, DeskOptions options) {
    Additions additions = new Additions(ledger, coder, options);
    Desk desk = new Desk(options, additions, new Site(ledger, additions, options));
    try {
      desk.server.start(options.host(), options.port());
    } catch (RuntimeException e) {
      desk.close();
      throw new DeskException(
          "cannot listen on "
              + options.host()
              + ":"
              + options.port()
              + " ("
              + e.getMessage()
              + "); name another with --port",
          e);
    }
    return desk;
  }

  /** Where it is, without the token. */
  public URI address() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    return URI.create("http://" + host + ":" + server.port() + "/");
  }

  /** All routes of the API, as {@code GET /api/events}, in the order of the alphabet. */
  public List<String> routes() {
    return site.routes();
  }

  @Override
  public void close() {
    server.stop();
    additions.close();
  }
}
