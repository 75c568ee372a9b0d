package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.coding.internal.Entry.Part;
import org.legomena.coding.internal.Entry.Words;

/** All entries, found by lemma and part of speech. Immutable once built. */
final class Dictionary {
  /** An entry and the one of its words by which it was found. */
  record Hit(Entry entry, Words words) {}

  private record Key(Part part, String lemma) {}

  private final List<Entry> entries;
  private final Map<Key, List<Hit>> byKey = new HashMap<>();
  private final WordClasses classes;
  private final Map<String, Map<String, List<String>>> modeCues;

  Dictionary(
      List<Entry> entries, WordClasses classes, Map<String, Map<String, List<String>>> modeCues) {
    this.entries = List.copyOf(entries);
    this.classes = classes;
    this.modeCues = modeCues;
    for (Entry entry : entries) {
      for (Words words : entry.words()) {
        byKey
            .computeIfAbsent(new Key(words.part(), words.key()), key -> new ArrayList<>())
            .add(new Hit(entry, words));
      }
    }
  }

  /** The entries that list this lemma as the trigger, in the order of the files. */
  List<Hit> find(Part part, String lemma) {
    return byKey.getOrDefault(new Key(part, lemma), List.of());
  }

  /** All entries in the order of the files. */
  List<Entry> entries() {
    return entries;
  }

  /** The entry with this id. */
  Optional<Entry> entry(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** The word classes. */
  WordClasses classes() {
    return classes;
  }

  /** For a type's name, the words that tell each mode. */
  Map<String, List<String>> modeCues(String type) {
    return modeCues.getOrDefault(type, Map.of());
  }
}
