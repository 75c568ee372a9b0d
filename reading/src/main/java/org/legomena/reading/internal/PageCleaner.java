package org.legomena.reading.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is surely no part of its article: scripts, menus, captions, notices
 * about cookies, teasers for other articles. In doubt it leaves things in: an element that holds
 * the headline or a third of the page's text stays, whatever it is called.
 */
final class PageCleaner {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, iframe, object, embed, button, select, textarea,"
          + " input, link, nav, menu, figcaption, caption, audio, video, canvas, dialog,"
          + " [role=navigation], [role=dialog], [role=alertdialog], [role=search], [role=menu]";
  private static final String SELDOM_TEXT =
      "aside, footer, header, [role=complementary], [role=contentinfo], [role=banner]";
  private static final String HIDDEN =
      "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]";
  private static final Set<String> TELLING_NAMES =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "author",
          "breadcrumb",
          "breadcrumbs",
          "byline",
          "caption",
          "comment",
          "comments",
          "consent",
          "cookie",
          "cookies",
          "copyright",
          "credit",
          "disqus",
          "gdpr",
          "menu",
          "mostread",
          "navbar",
          "newsletter",
          "outbrain",
          "paywall",
          "popular",
          "promo",
          "recirc",
          "recirculation",
          "recommended",
          "related",
          "share",
          "sharing",
          "sidebar",
          "signup",
          "social",
          "sponsored",
          "subscribe",
          "subscription",
          "taboola",
          "tags",
          "teaser",
          "teasers",
          "toolbar",
          "trending");
  private static final Pattern NAME_BORDER = Pattern.compile("[^a-z]+");
  private static final String LINKED_HEADING =
      ":is(h2, h3, h4, h5, h6):has(a[href]), a[href] :is(h2, h3, h4, h5, h6)";
  private static final int LONGEST_TEASER = 500;
  private static final int FEWEST_TEASERS = 3;
  private static final double HEADING_LINKED = 0.9;

  private final Document document;
  private final TextLengths lengths;
  private final Optional<Element> headline;

  private PageCleaner(Document document) {
    this.document = document;
    this.lengths = TextLengths.of(document);
    this.headline = Headline.element(document);
  }

  /** Cleans the page in place. */
  static void clean(Document document) {
    document.select(NEVER_TEXT).remove();
    PageCleaner cleaner = new PageCleaner(document);
    cleaner.removeHidden();
    cleaner.removeStamps();
    cleaner.removeByElement();
    cleaner.removeByName();
    cleaner.removeTeasers();
    cleaner.removeNextArticles();
  }

  /** Takes out what is not shown, unless it is most of the page and a script will show it. */
  private void removeHidden() {
    for (Element element : document.select(HIDDEN)) {
      boolean isMost = lengths.within(element) * 2L > lengths.within(document);
      if (!isMost && !element.normalName().equals("body") && !holdsHeadline(element)) {
        element.remove();
      }
    }
  }

  /** Takes out articles that follow the page's own and link to pages of their own. */
  private void removeNextArticles() {
    Optional<Element> own = headline.map(h1 -> h1.closest("article"));
    if (own.isEmpty() || headline.filter(this::isLinked).isPresent()) {
      return;
    }
    for (Element other : document.select("article")) {
      Element heading = other.selectFirst("h1, h2, h3");
      if (!other.equals(own.get())
          && !isInside(other, own.get())
          && !isInside(own.get(), other)
          && heading != null
          && isLinked(heading)) {
        other.remove();
      }
    }
  }

  /** Takes out times that stand alone; a time inside a sentence stays. */
  private void removeStamps() {
    for (Element stamp : document.select("time")) {
      Element parent = stamp.parent();
      if (parent != null && lengths.within(parent) == lengths.within(stamp)) {
        stamp.remove();
      }
    }
  }

  private void removeByElement() {
    for (Element element : document.select(SELDOM_TEXT)) {
      if (isExpendable(element)) {
        element.remove();
      }
    }
  }

  private void removeByName() {
    for (Element element : document.select("[class], [id]")) {
      if (hasTellingName(element) && isExpendable(element)) {
        element.remove();
      }
    }
  }

  private static boolean hasTellingName(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return names.length() <= LONGEST_TEASER
        && NAME_BORDER.splitAsStream(names).anyMatch(TELLING_NAMES::contains);
  }

  private boolean isExpendable(Element element) {
    String name = element.normalName();
    if (name.equals("html") || name.equals("body") || name.equals("main")) {
      return false;
    }
    boolean isSmall = lengths.within(element) * 3L <= lengths.within(document);
    return isSmall && !holdsHeadline(element) && !element.attr("itemprop").equals("articleBody");
  }

  private boolean holdsHeadline(Element element) {
    return headline.filter(h1 -> h1.equals(element) || isInside(h1, element)).isPresent();
  }

  private static boolean isInside(Element inner, Element outer) {
    for (Element parent = inner.parent(); parent != null; parent = parent.parent()) {
      if (parent.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Takes out boxes that hold one linked heading and little else, if there are several. */
  private void removeTeasers() {
    List<Element> headings =
        document.select(LINKED_HEADING).stream().filter(this::isLinked).toList();
    if (headings.size() < FEWEST_TEASERS) {
      return;
    }
    Map<Element, Integer> headingsInside = countInside(headings);
    Set<Element> boxes = new HashSet<>();
    for (Element heading : headings) {
      Element box = heading;
      for (Element parent = heading.parent();
          parent != null && isBox(parent) && headingsInside.getOrDefault(parent, 0) == 1;
          parent = parent.parent()) {
        box = parent;
      }
      if (!box.equals(heading)) {
        boxes.add(box);
      }
    }
    if (boxes.size() >= FEWEST_TEASERS) {
      boxes.forEach(Element::remove);
    }
  }

  private boolean isLinked(Element heading) {
    if (heading.closest("a[href]") != null) {
      return true;
    }
    int linked = heading.select("a[href]").stream().mapToInt(lengths::within).sum();
    return linked > 0 && linked >= lengths.within(heading) * HEADING_LINKED;
  }

  private boolean isBox(Element element) {
    return lengths.within(element) <= LONGEST_TEASER && isExpendable(element);
  }

  private static Map<Element, Integer> countInside(List<Element> headings) {
    Map<Element, Integer> counts = new HashMap<>();
    for (Element heading : headings) {
      for (Element parent = heading.parent(); parent != null; parent = parent.parent()) {
        counts.merge(parent, 1, Integer::sum);
      }
    }
    return counts;
  }
}
