package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.legomena.coding.internal.Entry.Condition;
import org.legomena.coding.internal.Entry.Role;
import org.legomena.coding.internal.Entry.Words;

/** Writes a dictionary entry out for a reader. */
final class EntryText {
  private EntryText() {}

  /** The entry, given in its parts, one for each part of speech it lists. */
  static String of(List<Entry> parts) {
    Entry first = parts.get(0);
    StringBuilder text = new StringBuilder();
    line(
        text,
        first.id(),
        first.type().name() + (first.modes().isEmpty() ? "" : " " + first.modes()));
    line(text, "  defined in", first.place());
    for (Entry part : parts) {
      line(text, "  " + partName(part), String.join(", ", words(part)));
      line(text, "    who is who", frame(part));
    }
    conditions(text, "  needs", first.needs());
    conditions(text, "  barred by", first.bars());
    first.status().ifPresent(status -> line(text, "  status", status.label()));
    line(text, "  confidence", String.format(Locale.ROOT, "%.2f", first.confidence()));
    first.catches().forEach(sentence -> line(text, "  catches", sentence));
    first.leaves().forEach(sentence -> line(text, "  leaves", sentence));
    return text.toString();
  }

  private static String partName(Entry part) {
    return part.words().get(0).part().name().toLowerCase(Locale.ROOT) + "s";
  }

  private static List<String> words(Entry part) {
    List<String> words = new ArrayList<>();
    for (Words listed : part.words()) {
      words.add(String.join(" ", listed.lemmas()));
    }
    return words;
  }

  private static String frame(Entry part) {
    Map<String, Role> sorted = new TreeMap<>(part.frame());
    List<String> roles = new ArrayList<>();
    sorted.forEach(
        (place, role) -> {
          if (role != Role.NONE) {
            roles.add(place + " = " + role.name().toLowerCase(Locale.ROOT));
          }
        });
    return String.join(", ", roles);
  }

  private static void conditions(StringBuilder text, String label, List<Condition> conditions) {
    for (Condition condition : conditions) {
      line(text, label, condition.place() + ": " + String.join(", ", condition.values()));
    }
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append(String.format(Locale.ROOT, "%-16s %s\n", label, value));
  }
}
