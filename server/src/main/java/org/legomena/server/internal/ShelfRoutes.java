package org.legomena.server.internal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.legomena.ledger.Ledger;
import org.legomena.ledger.Shelf;

/** Briefs and searches that people keep in the ledger. */
final class ShelfRoutes {
  private static final Map<String, String> KINDS = Map.of("briefs", "brief", "searches", "search");

  private final Ledger ledger;
  private final Bodies bodies;
  private final Json json;

  ShelfRoutes(Ledger ledger, Bodies bodies, Json json) {
    this.ledger = ledger;
    this.bodies = bodies;
    this.json = json;
  }

  void register(Routes routes) {
    for (Map.Entry<String, String> kind : new java.util.TreeMap<>(KINDS).entrySet()) {
      String path = "/api/" + kind.getKey();
      routes.get(path, context -> all(kind.getValue()));
      routes.get(path + "/{id}", context -> find(kind.getValue(), context));
      routes.put(path + "/{id}", context -> put(kind.getValue(), context));
      routes.delete(path + "/{id}", context -> remove(kind.getValue(), context));
    }
  }

  /**
   * One thing kept.
   *
   * @param value as the page wrote it
   */
  record Kept(String id, long revision, @JsonRawValue String value) {
    static Kept of(Shelf.Item item) {
      return new Kept(item.id(), item.revision(), item.value());
    }
  }

  /** All of a kind. */
  record AllKept(List<Kept> items) {}

  private AllKept all(String kind) {
    return new AllKept(ledger.shelf().all(kind).stream().map(Kept::of).toList());
  }

  private Kept find(String kind, Context context) {
    String id = id(context);
    return ledger
        .shelf()
        .find(kind, id)
        .map(Kept::of)
        .orElseThrow(() -> ProblemException.notFound(kind + " '" + id + "'"));
  }

  /** With If-Match, only if nobody else has changed it. */
  private Kept put(String kind, Context context) {
    String value = json.text(bodies.read(context, Map.class));
    Optional<String> match = Optional.ofNullable(context.header("If-Match"));
    OptionalLong revision =
        match.isEmpty() ? OptionalLong.empty() : OptionalLong.of(revision(match.get()));
    return ledger
        .shelf()
        .put(kind, id(context), value, revision)
        .map(Kept::of)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.Kind.CHANGED, "load it again, and make your change on that"));
  }

  private static long revision(String match) {
    String number = match.replaceAll("^\"|\"$", "");
    if (!number.matches("[0-9]{1,18}")) {
      throw new IllegalArgumentException("If-Match must be a revision as \"3\", got " + match);
    }
    return Long.parseLong(number);
  }

  private void remove(String kind, Context context) {
    if (!ledger.shelf().remove(kind, id(context))) {
      throw ProblemException.notFound(kind + " '" + id(context) + "'");
    }
  }

  private static String id(Context context) {
    String id = context.pathParam("id");
    if (!id.matches("[a-z0-9][a-z0-9-]{0,79}")) {
      throw new IllegalArgumentException(
          "an id is of small letters, digits and hyphens, at most 80, got '" + id + "'");
    }
    return id;
  }
}
