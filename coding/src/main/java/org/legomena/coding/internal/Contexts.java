package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.legomena.coding.internal.ParticipantFinder.Found;
import org.legomena.language.Entity;
import org.legomena.language.Sectors;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.resource.YamlNode;

/**
 * Says what an event is about: the contexts of PLOVER, by the words of the event's own clause and
 * the sectors of its participants. Read from {@code contexts.yaml}; immutable.
 */
final class Contexts {
  private static final Set<String> BORDERS =
      Set.of("ccomp", "advcl", "acl", "parataxis", "conj", "csubj");

  private final List<String> ids = new ArrayList<>();
  private final Map<String, Set<String>> byWords = new HashMap<>();
  private final Map<String, Set<String>> bySector = new HashMap<>();

  private Contexts() {}

  /** Reads a file of contexts; a fault in it is told with its line. */
  static Contexts read(YamlNode file) {
    file.expectHeader();
    file.expectOnly(List.of("header", "contexts"));
    Contexts contexts = new Contexts();
    for (YamlNode node : file.get("contexts").list()) {
      contexts.add(node);
    }
    return contexts;
  }

  private void add(YamlNode node) {
    node.expectOnly(List.of("id", "words", "sectors"));
    String id = node.get("id").text();
    if (ids.contains(id)) {
      throw node.fault("the context '" + id + "' is listed twice");
    }
    ids.add(id);
    for (YamlNode words : node.get("words").list()) {
      String key = words.text().toLowerCase(Locale.ROOT);
      if (!byWords.computeIfAbsent(key, none -> new HashSet<>()).add(id)) {
        throw words.fault("'" + key + "' is listed twice in the context " + id);
      }
    }
    for (String sector : node.texts("sectors")) {
      if (!Sectors.ALL.contains(sector)) {
        throw node.fault("unknown sector '" + sector + "'");
      }
      bySector.computeIfAbsent(sector, none -> new HashSet<>()).add(id);
    }
  }

  /** The contexts of an event, in the order of the file. */
  List<String> of(Trigger trigger, Found who) {
    Set<String> found = new HashSet<>();
    Sentence sentence = trigger.sentence();
    for (Word word : clause(sentence, trigger.word())) {
      found.addAll(byWords.getOrDefault(word.lemma(), Set.of()));
      sentence
          .next(word)
          .map(next -> word.text().toLowerCase(Locale.ROOT) + " " + next.lemma())
          .ifPresent(pair -> found.addAll(byWords.getOrDefault(pair, Set.of())));
    }
    addSectors(who.actors(), found);
    addSectors(who.recipients(), found);
    return ids.stream().filter(found::contains).toList();
  }

  private void addSectors(List<Entity> participants, Set<String> found) {
    for (Entity participant : participants) {
      for (String sector : participant.sectors()) {
        found.addAll(bySector.getOrDefault(sector, Set.of()));
      }
    }
  }

  /** The words of the clause that holds the trigger, those of clauses inside it left out. */
  private static List<Word> clause(Sentence sentence, Word trigger) {
    Word top = trigger;
    while (!top.isVerb() && top.head() > 0 && !isBorder(top)) {
      top = sentence.word(top.head());
    }
    List<Word> words = new ArrayList<>();
    collect(sentence, top, words);
    return words;
  }

  private static void collect(Sentence sentence, Word word, List<Word> into) {
    into.add(word);
    for (Word child : sentence.children(word)) {
      if (!isBorder(child) || !child.isVerb()) {
        collect(sentence, child, into);
      }
    }
  }

  private static boolean isBorder(Word word) {
    int colon = word.relation().indexOf(':');
    String relation = colon < 0 ? word.relation() : word.relation().substring(0, colon);
    return BORDERS.contains(relation);
  }
}
