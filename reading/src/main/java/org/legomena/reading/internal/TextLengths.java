package org.legomena.reading.internal;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text stands inside each element, counted in one walk: asking each element of a deep page
 * for its text would take the square of the page's size.
 */
final class TextLengths implements NodeVisitor {
  private final Map<Node, Integer> lengths = new HashMap<>();

  private TextLengths() {}

  static TextLengths of(Element root) {
    TextLengths counted = new TextLengths();
    root.traverse(counted);
    return counted;
  }

  /** Characters other than white space; 0 for an element not in the page when it was counted. */
  int within(Node element) {
    return lengths.getOrDefault(element, 0);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      lengths.put(
          node,
          (int) text.getWholeText().chars().filter(c -> !Characters.isSpace((char) c)).count());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    Node parent = node.parentNode();
    int length = lengths.getOrDefault(node, 0);
    if (parent != null && length > 0) {
      lengths.merge(parent, length, Integer::sum);
    }
  }
}
