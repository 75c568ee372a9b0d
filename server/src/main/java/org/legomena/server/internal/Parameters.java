package org.legomena.server.internal;

import io.javalin.http.Context;

/** Reads parameters that a route needs. */
final class Parameters {
  private Parameters() {}

  /**
   * The parameter's value.
   *
   * @throws ProblemException if it is not there
   */
  static String needed(Context context, String name) {
    String value = context.queryParam(name);
    if (value == null || value.isBlank()) {
      throw new ProblemException(
          Problem.Kind.BAD_REQUEST, "the parameter '" + name + "' is missing");
    }
    return value;
  }

  /**
   * A number that is part of the path.
   *
   * @throws ProblemException if it is none
   */
  static long key(Context context, String name) {
    String value = context.pathParam(name);
    if (!value.matches("[0-9]{1,18}")) {
      throw ProblemException.notFound("number '" + value + "'");
    }
    return Long.parseLong(value);
  }
}
