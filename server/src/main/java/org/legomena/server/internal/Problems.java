package org.legomena.server.internal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.legomena.ledger.LedgerException;
import org.legomena.ledger.QueryException;

/** Turns whatever went wrong into an answer that says what, and what to do. */
final class Problems {
  private final Json json;
  private final Consumer<String> notices;

  /**
   * @param notices told of mistakes of the program
   */
  Problems(Json json, Consumer<String> notices) {
    this.json = json;
    this.notices = notices;
  }

  void register(RoutesConfig routes) {
    routes.exception(
        HttpResponseException.class, (problem, context) -> answer(context, of(problem, context)));
    routes.exception(Exception.class, (problem, context) -> answer(context, of(problem, context)));
  }

  void answer(Context context, Problem problem) {
    context.status(problem.status());
    context.result(json.bytes(problem)).contentType(Problem.CONTENT_TYPE);
  }

  private Problem of(Exception problem, Context context) {
    if (problem instanceof ProblemException refused) {
      return refused.problem();
    }
    if (problem instanceof QueryException query) {
      return ofQuery(query);
    }
    if (problem instanceof LedgerException ledger) {
      return Problem.of(kind(ledger), String.valueOf(ledger.getMessage()));
    }
    if (problem instanceof HttpResponseException http) {
      return Problem.of(kind(http.getStatus()), context.method() + " " + context.path());
    }
    if (problem instanceof IllegalArgumentException wrong) {
      return Problem.of(Problem.Kind.BAD_REQUEST, String.valueOf(wrong.getMessage()));
    }
    notices.accept("Legomena made a mistake, please report it: " + problem);
    return Problem.of(Problem.Kind.INTERNAL, "please report it: " + problem.getClass().getName());
  }

  private static Problem ofQuery(QueryException query) {
    Optional<Integer> position =
        query.position() < 0 ? Optional.empty() : Optional.of(query.position());
    return Problem.of(Problem.Kind.BAD_QUERY, String.valueOf(query.getMessage()))
        .at(position, List.copyOf(query.suggestions()));
  }

  private static Problem.Kind kind(LedgerException problem) {
    return switch (problem.problem()) {
      case READ_ONLY -> Problem.Kind.READ_ONLY;
      case BUSY -> Problem.Kind.BUSY;
      case NEWER, NOT_A_LEDGER, DAMAGED, FULL, MISSING, OTHER -> Problem.Kind.LEDGER;
    };
  }

  private static Problem.Kind kind(int status) {
    for (Problem.Kind kind : Problem.Kind.values()) {
      if (kind.status() == status && kind != Problem.Kind.BAD_QUERY) {
        return kind;
      }
    }
    return Problem.Kind.BAD_REQUEST;
  }
}
