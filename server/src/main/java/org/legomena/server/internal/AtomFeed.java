package org.legomena.server.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A search as an Atom feed (RFC 4287); the newest published first. */
final class AtomFeed {
  private static final String NO_DAY = "1970-01-01";

  private AtomFeed() {}

  static String of(List<EventView> events, @Nullable String search, @Nullable String host) {
    String site = "http://" + (host == null ? "localhost" : host);
    String query = search == null || search.isEmpty() ? "" : "?" + search;
    String updated =
        events.stream()
            .map(event -> event.document().published().orElse(NO_DAY))
            .max(String::compareTo)
            .orElse(NO_DAY);
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        + "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
        + element("title", "Legomena: " + (query.isEmpty() ? "all events" : search))
        + element("id", site + "/ledger" + query)
        + link("alternate", site + "/ledger" + query)
        + link("self", site + "/api/events.atom" + query)
        + element("updated", updated + "T00:00:00Z")
        + events.stream().map(event -> entry(event, site)).collect(Collectors.joining())
        + "</feed>\n";
  }

  private static String entry(EventView event, String site) {
    String address =
        site
            + "/document?id="
            + URLEncoder.encode(event.document().id(), StandardCharsets.UTF_8)
            + "&event="
            + event.id();
    return " <entry>\n"
        + element("title", title(event))
        + element("id", address)
        + link("alternate", address)
        + element("updated", event.document().published().orElse(NO_DAY) + "T00:00:00Z")
        + "<author>"
        + element("name", event.document().outlet().orElse("unknown"))
        + "</author>"
        + element("summary", event.evidence().text())
        + " </entry>\n";
  }

  private static String title(EventView event) {
    return names(event.actors())
        + " – "
        + event.type()
        + " ("
        + event.status()
        + ")"
        + (event.recipients().isEmpty() ? "" : " – " + names(event.recipients()));
  }

  private static String names(List<EntityView> entities) {
    return entities.stream().map(EntityView::name).collect(Collectors.joining(", "));
  }

  private static String element(String name, String text) {
    return " <" + name + ">" + escaped(text) + "</" + name + ">\n";
  }

  private static String link(String relation, String address) {
    return " <link rel=\"" + relation + "\" href=\"" + escaped(address) + "\"/>\n";
  }

  /** What XML does not allow is left out. */
  static String escaped(String text) {
    return text.replaceAll(
            "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
