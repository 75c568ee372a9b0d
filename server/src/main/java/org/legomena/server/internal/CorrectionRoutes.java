package org.legomena.server.internal;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.legomena.ledger.Author;
import org.legomena.ledger.Correction;
import org.legomena.ledger.Ledger;

/** What people change in the record, and take back. */
final class CorrectionRoutes {
  private final Ledger ledger;
  private final Bodies bodies;

  CorrectionRoutes(Ledger ledger, Bodies bodies) {
    this.ledger = ledger;
    this.bodies = bodies;
  }

  void register(Routes routes) {
    routes.get("/api/corrections", context -> history());
    routes.post("/api/corrections/event", 201, this::event);
    routes.post("/api/corrections/actor", 201, this::actor);
    routes.post("/api/corrections/{key}/undo", 200, this::undo);
  }

  /** A correction as it is told. */
  record CorrectionView(
      long key,
      String at,
      String by,
      Optional<String> why,
      Optional<String> document,
      Optional<String> words,
      Optional<Long> actor,
      String what,
      Optional<String> undoneAt,
      Optional<String> undoneBy) {}

  /** All of them, the latest first. */
  record History(List<CorrectionView> corrections) {}

  /** Who takes it back. */
  record Undo(String by) {}

  private History history() {
    List<CorrectionView> all = new ArrayList<>(ledger.history().stream().map(this::view).toList());
    Collections.reverse(all);
    return new History(all);
  }

  private CorrectionView event(Context context) {
    EventCorrection wanted = bodies.read(context, EventCorrection.class);
    return view(
        ledger.correct(
            wanted.document(),
            wanted.event(),
            wanted.change(),
            new Author(wanted.by(), wanted.why())));
  }

  private CorrectionView actor(Context context) {
    ActorCorrection wanted = bodies.read(context, ActorCorrection.class);
    Author author = new Author(wanted.by(), wanted.why());
    Correction made =
        wanted.field().equals("split")
            ? ledger.split(wanted.actor(), wanted.documents().orElse(List.of()), author)
            : ledger.correct(wanted.actor(), wanted.change(), author);
    return view(made);
  }

  private CorrectionView undo(Context context) {
    return view(ledger.undo(Parameters.key(context, "key"), bodies.read(context, Undo.class).by()));
  }

  private CorrectionView view(Correction correction) {
    Optional<String> words =
        correction
            .document()
            .flatMap(ledger::document)
            .flatMap(
                document ->
                    correction
                        .trigger()
                        .map(
                            span -> document.article().text().substring(span.start(), span.end())));
    return new CorrectionView(
        correction.key(),
        correction.madeAt().toString(),
        correction.madeBy(),
        correction.why(),
        correction.document(),
        words,
        correction.actor().isPresent()
            ? Optional.of(correction.actor().getAsLong())
            : Optional.empty(),
        ChangeWords.of(correction.change()),
        correction.undone().map(undone -> undone.at().toString()),
        correction.undone().map(Correction.Undone::by));
  }
}
