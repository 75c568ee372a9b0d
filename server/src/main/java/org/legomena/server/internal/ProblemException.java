package org.legomena.server.internal;

/** A request is refused. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemException(Problem.Kind kind, String detail) {
    super(detail, null, false, false);
    this.problem = Problem.of(kind, detail);
  }

  Problem problem() {
    return problem;
  }

  static ProblemException notFound(String what) {
    return new ProblemException(Problem.Kind.NOT_FOUND, "there is no " + what);
  }
}
