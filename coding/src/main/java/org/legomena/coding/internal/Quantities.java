package org.legomena.coding.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.legomena.coding.EventType;
import org.legomena.coding.Quantity;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * Reads numbers of killed, injured, arrested and the size of crowds and forces, as the text gives
 * them.
 */
final class Quantities {
  private static final Set<String> KILLING =
      Set.of(
          "kill",
          "die",
          "murder",
          "execute",
          "massacre",
          "slaughter",
          "assassinate",
          "behead",
          "slay");
  private static final Set<String> INJURING = Set.of("wound", "injure", "hurt", "maim");
  private static final Map<String, Long> WORDS =
      Map.ofEntries(
          Map.entry("one", 1L),
          Map.entry("two", 2L),
          Map.entry("three", 3L),
          Map.entry("four", 4L),
          Map.entry("five", 5L),
          Map.entry("six", 6L),
          Map.entry("seven", 7L),
          Map.entry("eight", 8L),
          Map.entry("nine", 9L),
          Map.entry("ten", 10L),
          Map.entry("eleven", 11L),
          Map.entry("twelve", 12L),
          Map.entry("thirteen", 13L),
          Map.entry("fourteen", 14L),
          Map.entry("fifteen", 15L),
          Map.entry("sixteen", 16L),
          Map.entry("seventeen", 17L),
          Map.entry("eighteen", 18L),
          Map.entry("nineteen", 19L),
          Map.entry("twenty", 20L),
          Map.entry("thirty", 30L),
          Map.entry("forty", 40L),
          Map.entry("fifty", 50L),
          Map.entry("sixty", 60L),
          Map.entry("seventy", 70L),
          Map.entry("eighty", 80L),
          Map.entry("ninety", 90L),
          Map.entry("a dozen", 12L));
  private static final Map<String, Long> AT_LEAST =
      Map.of(
          "dozens",
          24L,
          "scores",
          40L,
          "hundreds",
          200L,
          "thousands",
          2000L,
          "millions",
          2000000L,
          "several",
          3L);

  private Quantities() {}

  /** The numbers of an act by name, sorted. */
  static SortedMap<String, Quantity> find(AnnotatedArticle article, Trigger trigger) {
    SortedMap<String, Quantity> found = new TreeMap<>();
    String lemma = trigger.word().lemma();
    EventType type = trigger.entry().type();
    if (type == EventType.ASSAULT && (KILLING.contains(lemma) || INJURING.contains(lemma))) {
      read(article, trigger, "object", KILLING.contains(lemma) ? "killed" : "injured", found);
      alsoOfConjuncts(article, trigger, found);
    } else if (type == EventType.COERCE && trigger.modes().contains("arrest")) {
      read(article, trigger, "object", "arrested", found);
    } else if (type == EventType.PROTEST || type == EventType.MOBILIZE) {
      read(article, trigger, type == EventType.PROTEST ? "subject" : "object", "size", found);
    }
    return found;
  }

  /** "killed 13 soldiers and wounded 56 more". */
  private static void alsoOfConjuncts(
      AnnotatedArticle article, Trigger trigger, SortedMap<String, Quantity> found) {
    Sentence sentence = trigger.sentence();
    for (Word conjunct : sentence.children(trigger.word(), "conj")) {
      if (!INJURING.contains(conjunct.lemma())) {
        continue;
      }
      for (Word object : sentence.children(conjunct, "obj", "nsubj:pass")) {
        quantity(article, sentence, object).ifPresent(q -> found.putIfAbsent("injured", q));
      }
    }
  }

  private static void read(
      AnnotatedArticle article,
      Trigger trigger,
      String place,
      String name,
      SortedMap<String, Quantity> found) {
    for (Word word : trigger.arguments().at(place)) {
      Optional<Quantity> quantity = quantity(article, trigger.sentence(), word);
      if (quantity.isPresent()) {
        found.putIfAbsent(name, quantity.get());
      }
    }
  }

  /** The number that counts a noun, or that stands for it: "44 people", "hundreds of rebels". */
  private static Optional<Quantity> quantity(
      AnnotatedArticle article, Sentence sentence, Word noun) {
    String plural = noun.text().toLowerCase(Locale.ROOT);
    if (AT_LEAST.containsKey(plural)) {
      return Optional.of(
          new Quantity(OptionalLong.of(AT_LEAST.get(plural)), OptionalLong.empty(), noun.span()));
    }
    if (noun.tag().equals("CD")) {
      return counted(article, sentence, noun);
    }
    for (Word number : sentence.children(noun, "nummod")) {
      return counted(article, sentence, number);
    }
    return Optional.empty();
  }

  private static Optional<Quantity> counted(
      AnnotatedArticle article, Sentence sentence, Word number) {
    OptionalLong value = value(number.text());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String before = before(article, sentence, number);
    if (before.endsWith("at least ") || before.endsWith("more than ") || before.endsWith("over ")) {
      long least = before.endsWith("at least ") ? value.getAsLong() : value.getAsLong() + 1;
      return Optional.of(new Quantity(OptionalLong.of(least), OptionalLong.empty(), number.span()));
    }
    if (before.endsWith("up to ")
        || before.endsWith("at most ")
        || before.endsWith("fewer than ")
        || before.endsWith("less than ")) {
      return Optional.of(new Quantity(OptionalLong.empty(), value, number.span()));
    }
    return Optional.of(new Quantity(value, value, number.span()));
  }

  private static String before(AnnotatedArticle article, Sentence sentence, Word number) {
    int start = Math.max(sentence.span().start(), number.span().start() - 12);
    return article
        .article()
        .text()
        .substring(start, number.span().start())
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }

  private static OptionalLong value(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace(",", "");
    if (plain.matches("\\d{1,12}")) {
      return OptionalLong.of(Long.parseLong(plain));
    }
    Long word = WORDS.get(plain);
    return word == null ? OptionalLong.empty() : OptionalLong.of(word);
  }
}
