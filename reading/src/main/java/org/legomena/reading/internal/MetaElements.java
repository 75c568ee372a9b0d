package org.legomena.reading.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name, the first of each name. */
final class MetaElements {
  private static final List<String> NAME_ATTRIBUTES =
      List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, String> contents = new HashMap<>();

  private MetaElements() {}

  static MetaElements of(Document document) {
    MetaElements meta = new MetaElements();
    for (Element element : document.select("meta[content]")) {
      String content = Characters.onOneLine(element.attr("content"));
      if (content.isEmpty()) {
        continue;
      }
      for (String attribute : NAME_ATTRIBUTES) {
        String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
        meta.contents.putIfAbsent(name, content);
      }
    }
    return meta;
  }

  /** The content of the first element of this name (in lower case); on one line, not empty. */
  Optional<String> first(String name) {
    return Optional.ofNullable(contents.get(name));
  }
}
