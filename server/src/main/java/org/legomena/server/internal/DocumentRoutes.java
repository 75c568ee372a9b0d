package org.legomena.server.internal;

import io.javalin.http.Context;
import org.legomena.ledger.Ledger;

/** Whole documents. */
final class DocumentRoutes {
  private final Ledger ledger;

  DocumentRoutes(Ledger ledger) {
    this.ledger = ledger;
  }

  void register(Routes routes) {
    routes.get("/api/document", this::document);
  }

  private DocumentView document(Context context) {
    String id = Parameters.needed(context, "id");
    return ledger
        .whole(id)
        .map(Views::of)
        .orElseThrow(() -> ProblemException.notFound("document '" + id + "'"));
  }
}
