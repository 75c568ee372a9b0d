package org.legomena.reading.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a cleaned page.
 *
 * <p>Readability (readability4j, a port of Mozilla's readability.js) is right about nearly every
 * page of some length. It goes wrong where the article is shorter than what surrounds it: there it
 * takes the teasers. So a short find of its is compared with what the page marks as its article and
 * with what follows the headline, and the one that shares more words with the headline wins. What
 * the page carries for machines only is the last resort.
 */
final class ArticleFinder {
  private static final int SHORT_ARTICLE = 1800;
  private static final int MOST_CHILDREN = 4000;
  private static final int SHORTEST_DECLARED = 250;
  private static final int FEWEST_WORDS = 8;
  private static final int FEWEST_WORDS_UNANNOUNCED = 40;
  private static final int NEAR_HEADLINE = 60;
  private static final double MOSTLY = 0.5;
  // Readability finds this much of an article or it has found something else.
  private static final int BODY_FACTOR = 3;

  private final Document document;
  private final PageFacts facts;
  private final Set<String> headlineWords;

  ArticleFinder(Document document, PageFacts facts) {
    this.document = document;
    this.facts = facts;
    this.headlineWords = new HashSet<>(Headline.words(facts.title().orElse("")));
    Headline.element(document).ifPresent(h1 -> headlineWords.addAll(Headline.words(h1.text())));
  }

  /** The article's blocks; empty if the page has none. */
  List<Block> find() {
    List<Block> found = declared().orElseGet(() -> guarded(filtered(readabilityBlocks())));
    List<Block> body = filtered(bodyBlocks());
    if (Block.totalLength(body) > BODY_FACTOR * Block.totalLength(found)) {
      found = body;
    }
    return isArticle(found) ? found : List.of();
  }

  /** What the page declares, in the words of schema.org, to be the article's body. */
  private Optional<List<Block>> declared() {
    List<Element> bodies = document.select("[itemprop=articleBody]");
    return bodies.size() == 1
        ? Optional.of(filtered(BlockCollector.collect(bodies.get(0))))
            .filter(blocks -> Block.totalLength(blocks) >= SHORTEST_DECLARED && isArticle(blocks))
        : Optional.empty();
  }

  private List<Block> filtered(List<Block> blocks) {
    return BlockFilter.filter(blocks, facts.title());
  }

  private boolean isArticle(List<Block> blocks) {
    boolean isAnnounced =
        facts.isArticle() || facts.published().isPresent() || marked().isPresent();
    boolean hasParagraph =
        blocks.stream().anyMatch(block -> !block.isHeading() && block.hasWords(FEWEST_WORDS));
    return hasParagraph
        && (isAnnounced
            || new Block(Block.join(blocks), false, 0).hasWords(FEWEST_WORDS_UNANNOUNCED));
  }

  /** The blocks, or better ones if these are few and others fit the headline better. */
  private List<Block> guarded(List<Block> found) {
    if (Block.totalLength(found) > SHORT_ARTICLE) {
      return found;
    }
    List<Block> best = found;
    for (Element place : Stream.concat(marked().stream(), nearHeadline().stream()).toList()) {
      List<Block> other = filtered(BlockCollector.collect(place));
      if (isArticle(other) && isBetter(other, best)) {
        best = other;
      }
    }
    return best;
  }

  private boolean isBetter(List<Block> other, List<Block> found) {
    if (found.isEmpty()) {
      return true;
    }
    boolean isPartOf = shareIn(other, found) > MOSTLY;
    return !isPartOf && fit(other) > fit(found);
  }

  /** The share of the headline's words that the blocks have, 0 to 1. */
  private double fit(List<Block> blocks) {
    Set<String> words = Headline.words(Block.join(blocks));
    long shared = headlineWords.stream().filter(words::contains).count();
    return headlineWords.isEmpty() ? 0 : (double) shared / headlineWords.size();
  }

  /** How much of the first, by length, stands in the second. */
  private static double shareIn(List<Block> first, List<Block> second) {
    Set<String> texts = new HashSet<>();
    second.forEach(block -> texts.add(block.text()));
    List<Block> common = first.stream().filter(block -> texts.contains(block.text())).toList();
    return (double) Block.totalLength(common) / Math.max(1, Block.totalLength(first));
  }

  private List<Block> readabilityBlocks() {
    if (isTooWide()) {
      return List.of();
    }
    // Readability takes its document apart, so it gets one of its own.
    Document copy = document.clone();
    copy.outputSettings().prettyPrint(false);
    Element content;
    try {
      content = new Readability4J("", copy).parse().getArticleContent();
    } catch (RuntimeException | StackOverflowError e) {
      // It was not written for hostile pages; the page's own marks still may lead to the article.
      content = null;
    }
    return content == null ? List.of() : BlockCollector.collect(content);
  }

  /** Whether Readability, which takes the square of an element's children, would not end soon. */
  private boolean isTooWide() {
    return document.stream().anyMatch(element -> element.childNodeSize() > MOST_CHILDREN);
  }

  /** What the page marks as its article, if that leaves no doubt. */
  private Optional<Element> marked() {
    return Stream.of("[itemprop=articleBody]", "article:has(h1)", "main article", "article")
        .map(document::select)
        .filter(elements -> elements.size() == 1)
        .map(elements -> Objects.requireNonNull(elements.first()))
        .filter(Element::hasText)
        .findFirst();
  }

  /** The smallest part of the page that holds the headline and words of an article. */
  private Optional<Element> nearHeadline() {
    Optional<Element> headline = Headline.element(document);
    if (headline.isEmpty()) {
      return Optional.empty();
    }
    TextLengths lengths = TextLengths.of(document);
    int least = lengths.within(headline.get()) + NEAR_HEADLINE;
    for (Element parent = headline.get().parent(); parent != null; parent = parent.parent()) {
      if (lengths.within(parent) >= least && hasParagraph(parent)) {
        return Optional.of(parent);
      }
    }
    return Optional.empty();
  }

  private boolean hasParagraph(Element element) {
    return filtered(BlockCollector.collect(element)).stream()
        .anyMatch(block -> !block.isHeading() && block.hasWords(FEWEST_WORDS));
  }

  private List<Block> bodyBlocks() {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : facts.body().orElse("").lines().toList()) {
      String text = Characters.onOneLine(paragraph);
      if (!text.isEmpty()) {
        blocks.add(new Block(text, false, 0));
      }
    }
    return blocks;
  }
}
