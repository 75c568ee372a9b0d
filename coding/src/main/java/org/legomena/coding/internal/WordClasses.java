package org.legomena.coding.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legomena.language.resource.Spelling;
import org.legomena.language.resource.YamlNode;

/** The word classes of the dictionaries, {@code @agreement} and so on, unfolded to lemmas. */
final class WordClasses {
  /** Classes that the program finds in the text rather than in a list. */
  static final Set<String> BUILT_IN =
      Set.of(
          "actor",
          "person",
          "organisation",
          "country",
          "group",
          "force",
          "place",
          "number",
          "money");

  private final Map<String, YamlNode> raw = new HashMap<>();
  private final Map<String, Set<String>> unfolded = new HashMap<>();

  /** Takes in the classes of one file. */
  void add(YamlNode classes) {
    for (Map.Entry<String, YamlNode> entry : classes.map().entrySet()) {
      String name = entry.getKey();
      if (BUILT_IN.contains(name)) {
        throw entry.getValue().fault("the class @" + name + " is the program's own");
      }
      YamlNode before = raw.putIfAbsent(name, entry.getValue());
      if (before != null) {
        throw entry
            .getValue()
            .fault(
                "the class @"
                    + name
                    + " is already defined in "
                    + before.file()
                    + ":"
                    + before.line());
      }
    }
  }

  /** Unfolds every class; call once all files are in. */
  void unfold() {
    raw.keySet().forEach(name -> unfolded.put(name, unfold(name)));
  }

  private Set<String> unfold(String name) {
    Set<String> lemmas = new HashSet<>();
    Set<String> seen = new HashSet<>(Set.of(name));
    Deque<String> open = new ArrayDeque<>(List.of(name));
    while (!open.isEmpty()) {
      YamlNode node = raw.get(open.pop());
      if (node == null) {
        continue;
      }
      for (YamlNode value : node.list()) {
        String text = value.text();
        if (!text.startsWith("@")) {
          lemmas.add(text);
          continue;
        }
        String inner = text.substring(1);
        if (inner.equals(name)) {
          throw value.fault("the class @" + name + " holds itself");
        }
        check(value, inner);
        if (BUILT_IN.contains(inner)) {
          lemmas.add(text);
        } else if (seen.add(inner)) {
          open.push(inner);
        }
      }
    }
    return lemmas;
  }

  /** Refuses a class that does not exist. */
  void check(YamlNode place, String name) {
    if (!BUILT_IN.contains(name) && !raw.containsKey(name)) {
      throw place.fault("unknown class @" + name + Spelling.hint(name, raw.keySet()));
    }
  }

  /** The program's own classes that a listed class holds. */
  List<String> builtInsOf(String name) {
    return unfolded.getOrDefault(name, Set.of()).stream()
        .filter(value -> value.startsWith("@"))
        .map(value -> value.substring(1))
        .sorted()
        .toList();
  }

  /** Whether a listed class has this lemma. */
  boolean has(String name, String lemma) {
    Set<String> lemmas = unfolded.get(name);
    return lemmas != null && lemmas.contains(lemma);
  }
}
