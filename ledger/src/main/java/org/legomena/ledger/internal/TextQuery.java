package org.legomena.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import org.legomena.ledger.QueryException;

/**
 * The syntax of searched text, and its form for the full-text index.
 *
 * <pre>
 * any    = all { "OR" all }
 * all    = part { ["AND"] part }          at least one part not excluded
 * part   = ["NOT" | "-"] one
 * one    = word | word"*" | quoted | quoted"*" | "(" any ")"
 * quoted = '"' words in this order '"'
 * </pre>
 *
 * <p>Case and accents do not matter. The words {@code AND}, {@code OR}, {@code NOT} are such in
 * capitals only.
 */
public final class TextQuery {
  private final String text;
  private int at;

  private TextQuery(String text) {
    this.text = text;
  }

  /**
   * The expression for FTS5's MATCH.
   *
   * @throws QueryException if the text cannot be understood; it points at the spot
   */
  public static String toFullText(String text) {
    TextQuery query = new TextQuery(text);
    String expression = query.any();
    query.skipSpace();
    if (query.at < text.length()) {
      throw QueryException.at(text, query.at, "there is no '(' to this ')'");
    }
    return expression;
  }

  private String any() {
    List<String> choices = new ArrayList<>();
    choices.add(all());
    while (takeWord("OR")) {
      choices.add(all());
    }
    return choices.size() == 1 ? choices.get(0) : "(" + String.join(" OR ", choices) + ")";
  }

  private String all() {
    skipSpace();
    int start = at;
    List<String> wanted = new ArrayList<>();
    List<String> excluded = new ArrayList<>();
    boolean connected = false;
    while (isPartNext()) {
      boolean not = takeWord("NOT") || takeMinus();
      (not ? excluded : wanted).add(one());
      connected = takeWord("AND");
    }
    if (connected) {
      throw QueryException.at(text, at, "something must follow AND");
    }
    if (wanted.isEmpty()) {
      String problem =
          excluded.isEmpty()
              ? "a word, a \"phrase\" or a (group) is expected here"
              : "something must be looked for beside what is excluded";
      throw QueryException.at(text, Math.min(start, text.length()), problem);
    }
    String expression = String.join(" AND ", wanted);
    for (String part : excluded) {
      expression = "(" + expression + ") NOT " + part;
    }
    return wanted.size() + excluded.size() == 1 ? expression : "(" + expression + ")";
  }

  private boolean isPartNext() {
    skipSpace();
    return at < text.length() && text.charAt(at) != ')' && !isWord("OR");
  }

  private String one() {
    skipSpace();
    if (at >= text.length()) {
      throw QueryException.at(text, at, "something must follow here");
    }
    return switch (text.charAt(at)) {
      case '(' -> group();
      case '"' -> quoted();
      case ')' -> throw QueryException.at(text, at, "something must stand before this ')'");
      case '*' -> throw QueryException.at(text, at, "'*' goes after the start of a word");
      default -> word();
    };
  }

  private String group() {
    int open = at++;
    String inner = any();
    skipSpace();
    if (at >= text.length()) {
      throw QueryException.at(text, open, "there is no ')' to this '('");
    }
    at++;
    return inner;
  }

  private String quoted() {
    int close = text.indexOf('"', at + 1);
    if (close < 0) {
      throw QueryException.at(text, at, "there is no second '\"' to this one");
    }
    int start = at + 1;
    at = close + 1;
    return term(text.substring(start, close), start);
  }

  private String word() {
    int start = at;
    while (at < text.length() && "()\"*".indexOf(text.charAt(at)) < 0 && !isSpaceAt(at)) {
      at++;
    }
    return term(text.substring(start, at), start);
  }

  private String term(String words, int start) {
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw QueryException.at(text, start, "a letter or digit is expected here");
    }
    boolean prefix = at < text.length() && text.charAt(at) == '*';
    at += prefix ? 1 : 0;
    return '"' + words + '"' + (prefix ? " *" : "");
  }

  private boolean takeMinus() {
    skipSpace();
    boolean minus = text.startsWith("-", at) && at + 1 < text.length() && !isSpaceAt(at + 1);
    at += minus ? 1 : 0;
    return minus;
  }

  private boolean takeWord(String word) {
    skipSpace();
    boolean there = isWord(word);
    at += there ? word.length() : 0;
    return there;
  }

  private boolean isWord(String word) {
    int end = at + word.length();
    return text.startsWith(word, at)
        && (end == text.length() || isSpaceAt(end) || "()\"".indexOf(text.charAt(end)) >= 0);
  }

  private boolean isSpaceAt(int index) {
    return Character.isWhitespace(text.charAt(index));
  }

  private void skipSpace() {
    while (at < text.length() && isSpaceAt(at)) {
      at++;
    }
  }
}
