package org.legomena.reading.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Turns a part of a page into blocks, as a reader would see them. The walk keeps no stack of its
 * own, so depth does no harm.
 */
final class BlockCollector implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "head",
          "button",
          "select",
          "textarea",
          "figcaption",
          "caption",
          "audio",
          "video",
          "nav",
          "title");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\n\\s*\n");
  private static final Pattern WRAP = Pattern.compile("(?<!\n)\n(?!\n)");
  private static final String CELL_BORDER = " | ";

  private final List<Block> blocks = new ArrayList<>();
  private final Map<Element, Boolean> dataTables = new HashMap<>();
  private final StringBuilder buffer = new StringBuilder();
  private int seenCharacters;
  private int linkedCharacters;
  private int openLinks;
  private int openHeadings;
  private int openPreformatted;

  private BlockCollector() {}

  /** The blocks of an element, in reading order. */
  static List<Block> collect(Element root) {
    BlockCollector collector = new BlockCollector();
    root.filter(collector);
    collector.flush();
    return collector.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      buffer.append('\n');
    } else if (isDataCell(element)) {
      buffer.append(seenCharacters == 0 ? "" : CELL_BORDER);
    } else if (element.isBlock()) {
      flush();
    }
    openLinks += name.equals("a") ? 1 : 0;
    openHeadings += HEADINGS.contains(name) ? 1 : 0;
    openPreformatted += name.equals("pre") ? 1 : 0;
  }

  private void close(Element element) {
    String name = element.normalName();
    if (element.isBlock() && !isDataCell(element)) {
      flush();
    }
    openLinks -= name.equals("a") ? 1 : 0;
    openHeadings -= HEADINGS.contains(name) ? 1 : 0;
    openPreformatted -= name.equals("pre") ? 1 : 0;
  }

  /** Whether it is a cell of a table of figures; a table without heads only lays out a page. */
  private boolean isDataCell(Element element) {
    if (!element.normalName().equals("td") && !element.normalName().equals("th")) {
      return false;
    }
    Element table = element.closest("table");
    return table != null && dataTables.computeIfAbsent(table, key -> key.selectFirst("th") != null);
  }

  private void append(String text) {
    String flowing = openPreformatted > 0 ? unwrapped(text) : text;
    for (int i = 0; i < flowing.length(); i++) {
      char c = flowing.charAt(i);
      if (openPreformatted > 0 && c == '\n') {
        buffer.append('\n');
      } else if (Characters.isSpace(c) || Character.isISOControl(c)) {
        buffer.append(' ');
      } else if (!Characters.isInvisible(c)) {
        buffer.append(c);
        seenCharacters++;
        linkedCharacters += openLinks > 0 ? 1 : 0;
      }
    }
  }

  /** Preformatted text is wrapped by hand: only its blank lines divide paragraphs. */
  private static String unwrapped(String text) {
    String lines = text.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    return WRAP.matcher(lines).replaceAll(" ");
  }

  private void flush() {
    double linkedShare = seenCharacters == 0 ? 0 : (double) linkedCharacters / seenCharacters;
    for (String paragraph : PARAGRAPH_BREAK.splitAsStream(buffer).toList()) {
      String text = mended(paragraph);
      if (!text.isEmpty()) {
        blocks.add(new Block(text, openHeadings > 0, linkedShare));
      }
    }
    buffer.setLength(0);
    seenCharacters = 0;
    linkedCharacters = 0;
  }

  private static String mended(String paragraph) {
    List<String> lines =
        paragraph.lines().map(Characters::onOneLine).filter(line -> !line.isEmpty()).toList();
    String text = String.join("\n", lines);
    while (text.endsWith(CELL_BORDER.stripTrailing())) {
      text = text.substring(0, text.length() - CELL_BORDER.stripTrailing().length());
    }
    return text.equals("|") ? "" : text;
  }
}
