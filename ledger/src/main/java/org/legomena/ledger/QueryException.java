package org.legomena.ledger;

import java.util.List;

/** A query cannot be understood; the message points at the spot, or names what is near. */
public final class QueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int position;
  private final transient List<String> suggestions;

  private QueryException(String message, int position, List<String> suggestions) {
    super(message);
    this.position = position;
    this.suggestions = List.copyOf(suggestions);
  }

  /**
   * Something is wrong at a place of the text.
   *
   * @param text as the user wrote it
   * @param position of the first character that is wrong, in UTF-16 units
   * @param problem what is wrong there and what to do
   */
  public static QueryException at(String text, int position, String problem) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return new QueryException(
        problem + "\n  " + line + "\n  " + " ".repeat(position) + "^", position, List.of());
  }

  /**
   * A name is not in the ledger.
   *
   * @param what the kind of name: {@code actor}
   * @param name as the user wrote it
   * @param near names in the ledger that it may be meant for, the nearest first
   */
  public static QueryException unknown(String what, String name, List<String> near) {
    String hint =
        near.isEmpty()
            ? ""
            : "; did you mean "
                + String.join(", ", near.stream().map(n -> "'" + n + "'").toList())
                + "?";
    return new QueryException(
        "no " + what + " in the ledger is called '" + name + "'" + hint, -1, near);
  }

  /** Where in the text, in UTF-16 units; -1 if it is not about the text. */
  public int position() {
    return position;
  }

  /** Names that may be meant, the nearest first. */
  public List<String> suggestions() {
    return suggestions == null ? List.of() : suggestions;
  }
}
