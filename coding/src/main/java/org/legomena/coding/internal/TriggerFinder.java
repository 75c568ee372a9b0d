package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.internal.Dictionary.Hit;
import org.legomena.coding.internal.Entry.Condition;
import org.legomena.coding.internal.Entry.Part;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Entity;
import org.legomena.language.EntityKind;
import org.legomena.language.NameKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/** Finds the words of a sentence that name acts, by the dictionary. */
final class TriggerFinder {
  private static final Set<String> FORCES = Set.of("MIL", "COP", "REB", "UAF", "PRM");
  private static final Set<String> FIRST_OR_SECOND =
      Set.of("i", "we", "you", "me", "us", "my", "our", "your");

  /** The word class of verbs and nouns that mean too much to be taken loosely. */
  private static final String COMMON = "common-word";

  /** The most specific entry first: more conditions, then longer words, then surer. */
  private static final Comparator<Hit> MOST_SPECIFIC =
      Comparator.comparingInt(
              (Hit hit) -> -(2 * hit.words().lemmas().size() + hit.entry().needs().size()))
          .thenComparingDouble(hit -> -hit.entry().confidence());

  private final Dictionary dictionary;
  private final LightVerbs lightVerbs;

  TriggerFinder(Dictionary dictionary, LightVerbs lightVerbs) {
    this.dictionary = dictionary;
    this.lightVerbs = lightVerbs;
  }

  /** The triggers of a sentence in order. */
  List<Trigger> find(AnnotatedArticle article, Sentence sentence) {
    List<Trigger> triggers = new ArrayList<>();
    for (Word word : sentence.words()) {
      triggers.addAll(find(article, sentence, word));
    }
    return triggers;
  }

  /** Every entry whose words and conditions hold at this word, the most specific first. */
  List<Hit> matches(AnnotatedArticle article, Sentence sentence, Word word) {
    List<Hit> candidates = candidates(word);
    if (candidates.isEmpty()) {
      return List.of();
    }
    Arguments arguments = Arguments.of(sentence, word, lightVerbs);
    List<Hit> holding = new ArrayList<>();
    for (Hit hit : candidates) {
      if (wordsHold(sentence, word, hit, arguments)
          && conditionsHold(article, sentence, hit.entry(), arguments)) {
        holding.add(hit);
      }
    }
    holding.sort(MOST_SPECIFIC);
    return holding;
  }

  private List<Trigger> find(AnnotatedArticle article, Sentence sentence, Word word) {
    List<Hit> holding = matches(article, sentence, word);
    Arguments arguments = Arguments.of(sentence, word, lightVerbs);
    if (holding.isEmpty()) {
      return loose(article, sentence, word, arguments).stream().toList();
    }
    Entry first = holding.get(0).entry();
    List<Trigger> triggers = new ArrayList<>();
    triggers.add(trigger(article, sentence, word, first, arguments));
    for (Hit hit : holding) {
      boolean another = triggers.stream().noneMatch(t -> t.entry().type() == hit.entry().type());
      if (another && (hit.entry().beside() || first.beside())) {
        triggers.add(trigger(article, sentence, word, hit.entry(), arguments));
      }
    }
    return triggers;
  }

  private Trigger trigger(
      AnnotatedArticle article, Sentence sentence, Word word, Entry entry, Arguments arguments) {
    List<String> modes = modes(article, sentence, entry, arguments);
    return new Trigger(sentence, word, entry, arguments, modes, false);
  }

  /**
   * A telling word whose entry asks for more than stands around it, and bars nothing of it: the
   * surest of such entries. Words that mean a hundred things are left alone.
   */
  private Optional<Trigger> loose(
      AnnotatedArticle article, Sentence sentence, Word word, Arguments arguments) {
    if (lightVerbs.carries(word.lemma()) || dictionary.classes().has(COMMON, word.lemma())) {
      return Optional.empty();
    }
    return candidates(word).stream()
        .filter(hit -> wordsHold(sentence, word, hit, arguments))
        .filter(hit -> barsNothing(article, sentence, hit.entry(), arguments))
        .max(Comparator.comparingDouble(hit -> hit.entry().confidence()))
        .map(
            hit -> {
              List<String> modes = modes(article, sentence, hit.entry(), arguments);
              return new Trigger(sentence, word, hit.entry(), arguments, modes, true);
            });
  }

  private List<Hit> candidates(Word word) {
    if (word.isProperNoun() && !word.lemma().equals(word.text()) && word.name() != NameKind.NONE) {
      return List.of();
    }
    List<Hit> candidates = new ArrayList<>();
    boolean participle = word.isVerb() && (word.is("amod") || word.tag().equals("VBG"));
    if (word.isVerb()) {
      candidates.addAll(dictionary.find(Part.VERB, word.lemma()));
      if (participle) {
        candidates.addAll(dictionary.find(Part.NOUN, word.text().toLowerCase(Locale.ROOT)));
      }
    } else if (word.isNoun()) {
      candidates.addAll(dictionary.find(Part.NOUN, word.lemma()));
    } else if (word.isAdjective()) {
      candidates.addAll(dictionary.find(Part.ADJECTIVE, word.lemma()));
    }
    return candidates;
  }

  private static boolean wordsHold(Sentence sentence, Word word, Hit hit, Arguments arguments) {
    List<String> lemmas = hit.words().lemmas();
    if (lemmas.size() == 1) {
      return hit.words().part() != Part.VERB || !isForeignParticle(arguments);
    }
    if (hit.words().part() == Part.NOUN) {
      return compoundBefore(sentence, word, lemmas.subList(0, lemmas.size() - 1));
    }
    int from = word.number();
    for (String lemma : lemmas.subList(1, lemmas.size())) {
      Optional<Integer> next = particleAfter(sentence, word, from, lemma);
      if (next.isEmpty()) {
        return false;
      }
      from = next.get();
    }
    return true;
  }

  /** A listed verb without particle is another verb when it has one: "called" and "called off". */
  private static boolean isForeignParticle(Arguments arguments) {
    return !arguments.at("particle").isEmpty()
        && !Set.of("up", "out", "down").contains(arguments.at("particle").get(0).lemma());
  }

  private static boolean compoundBefore(Sentence sentence, Word word, List<String> lemmas) {
    int at = word.number() - lemmas.size();
    if (at < 1) {
      return false;
    }
    for (int i = 0; i < lemmas.size(); i++) {
      Word before = sentence.word(at + i);
      boolean same =
          before.lemma().equals(lemmas.get(i)) || before.text().equalsIgnoreCase(lemmas.get(i));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Integer> particleAfter(
      Sentence sentence, Word verb, int from, String lemma) {
    int limit = Math.min(sentence.words().size(), from + 5);
    for (int number = from + 1; number <= limit; number++) {
      Word word = sentence.word(number);
      if (word.isVerb() && !word.lemma().equals(lemma)) {
        return Optional.empty();
      }
      if (word.lemma().equals(lemma)) {
        boolean own =
            word.head() == verb.number()
                || sentence.head(word).filter(head -> head.head() == verb.number()).isPresent();
        return own || number == from + 1 ? Optional.of(number) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean conditionsHold(
      AnnotatedArticle article, Sentence sentence, Entry entry, Arguments arguments) {
    for (Condition condition : entry.needs()) {
      if (!holds(article, sentence, condition, arguments)) {
        return false;
      }
    }
    return barsNothing(article, sentence, entry, arguments);
  }

  private boolean barsNothing(
      AnnotatedArticle article, Sentence sentence, Entry entry, Arguments arguments) {
    for (Condition condition : entry.bars()) {
      if (holds(article, sentence, condition, arguments)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(
      AnnotatedArticle article, Sentence sentence, Condition condition, Arguments arguments) {
    List<Word> there = withCounted(sentence, arguments.at(condition.place()));
    for (String value : condition.values()) {
      if (value.equals("any") && !there.isEmpty()) {
        return true;
      }
      if (value.equals("none") && there.isEmpty()) {
        return true;
      }
      for (Word word : there) {
        if (condition.place().equals("clause") && clauseIs(sentence, word, value)
            || wordIs(article, sentence, word, value)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words and, of those that only count, what they count: "hundreds of soldiers". */
  private List<Word> withCounted(Sentence sentence, List<Word> words) {
    List<Word> all = new ArrayList<>(words);
    words.forEach(word -> lightVerbs.contentOf(sentence, word).ifPresent(all::add));
    return all;
  }

  private static boolean clauseIs(Sentence sentence, Word clause, String value) {
    return switch (value) {
      case "to" ->
          sentence.children(clause, "mark").stream().anyMatch(m -> m.tag().equals("TO"))
              || sentence.children(clause, "aux").stream().anyMatch(m -> m.tag().equals("TO"));
      case "that" ->
          clause.is("ccomp")
              || sentence.children(clause, "mark").stream().anyMatch(m -> m.lemma().equals("that"));
      case "ing" -> clause.tag().equals("VBG");
      default -> false;
    };
  }

  private boolean wordIs(AnnotatedArticle article, Sentence sentence, Word word, String value) {
    if (!value.startsWith("@")) {
      return word.lemma().equals(value) || word.text().equalsIgnoreCase(value);
    }
    String name = value.substring(1);
    if (WordClasses.BUILT_IN.contains(name)) {
      return isBuiltIn(article, sentence, word, name);
    }
    return dictionary.classes().has(name, word.lemma())
        || dictionary.classes().has(name, word.text().toLowerCase(Locale.ROOT))
        || dictionary.classes().builtInsOf(name).stream()
            .anyMatch(inner -> isBuiltIn(article, sentence, word, inner));
  }

  private static boolean isBuiltIn(
      AnnotatedArticle article, Sentence sentence, Word word, String name) {
    List<Entity> entities = article.participants().at(sentence, word);
    boolean speaker = FIRST_OR_SECOND.contains(word.lemma());
    return switch (name) {
      case "actor" ->
          !entities.isEmpty()
              || speaker
              || word.isPronoun() && !word.lemma().equals("it")
              || word.name() == NameKind.PERSON
              || word.name() == NameKind.ORGANISATION;
      case "person" ->
          entities.stream().anyMatch(entity -> entity.kind() == EntityKind.PERSON)
              || speaker
              || Set.of("he", "she", "him", "her").contains(word.lemma())
              || word.name() == NameKind.PERSON;
      case "organisation" ->
          entities.stream().anyMatch(entity -> entity.kind() == EntityKind.ORGANISATION)
              || word.name() == NameKind.ORGANISATION;
      case "country" -> entities.stream().anyMatch(entity -> entity.kind() == EntityKind.STATE);
      case "group" ->
          entities.stream().anyMatch(entity -> entity.kind() == EntityKind.GROUP)
              || Set.of("they", "them").contains(word.lemma());
      case "force" ->
          entities.stream()
              .anyMatch(entity -> entity.sectors().stream().anyMatch(FORCES::contains));
      case "place" ->
          article.places().at(sentence, word).isPresent() || word.name() == NameKind.LOCATION;
      case "number" -> word.tag().equals("CD");
      case "money" ->
          word.text().contains("$")
              || word.text().contains("€")
              || word.text().contains("£")
              || Set.of("dollar", "euro", "pound", "rouble", "ruble", "yuan", "yen")
                  .contains(word.lemma())
              || sentence.children(word).stream().anyMatch(child -> child.tag().equals("$"));
      default -> false;
    };
  }

  private List<String> modes(
      AnnotatedArticle article, Sentence sentence, Entry entry, Arguments arguments) {
    Set<String> found = new LinkedHashSet<>(entry.modes());
    Map<String, List<String>> cues = dictionary.modeCues(entry.type().name());
    if (!cues.isEmpty() && found.isEmpty()) {
      List<Word> beside = new ArrayList<>();
      for (String place : arguments.places()) {
        boolean near =
            !place.equals("governor")
                && !place.equals("clause")
                && !place.equals("after")
                && !place.equals("since");
        if (near) {
          for (Word argument : arguments.at(place)) {
            beside.add(argument);
            beside.addAll(sentence.children(argument, "compound", "amod"));
          }
        }
      }
      cues.forEach(
          (mode, values) -> {
            for (Word other : beside) {
              if (values.stream().anyMatch(value -> wordIs(article, sentence, other, value))) {
                found.add(mode);
              }
            }
          });
    }
    return entry.type().modes().stream().filter(found::contains).toList();
  }
}
