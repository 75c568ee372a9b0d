package org.legomena.language.internal;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.internal.Mention.Sort;

/** Tells which names mean the same person or body. */
final class NameLinks {
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "of", "for", "and", "'s", "’s", "s", "'", "’", "in", "on", "to", "a", "de");

  private NameLinks() {}

  /** Whether a person's name means the person of a track. */
  static boolean samePerson(Track track, Mention mention) {
    if (mention.entry().isPresent() && track.entry().isPresent()) {
      return mention.entry().equals(track.entry());
    }
    String name = NameIndex.fold(mention.name());
    for (Mention other : track.mentions()) {
      if (other.sort() == Sort.PERSON && samePersonName(name, NameIndex.fold(other.name()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean samePersonName(String name, String other) {
    if (name.equals(other)) {
      return true;
    }
    String[] words = name.split(" ");
    String[] known = other.split(" ");
    String surname = words[words.length - 1];
    String knownSurname = known[known.length - 1];
    boolean single = words.length == 1 || known.length == 1;
    if (sameSurname(surname, knownSurname)) {
      return single || compatible(words[0], known[0]);
    }
    return words.length == 1 && known.length > 1 && known[0].equals(surname) && name.length() > 3
        || isPart(words, other) && words.length > 1
        || isPart(known, name) && known.length > 1;
  }

  /** "al-Assad" and "Assad". */
  private static boolean sameSurname(String one, String other) {
    return withoutArticle(one).equals(withoutArticle(other));
  }

  private static String withoutArticle(String surname) {
    String lower = surname.toLowerCase(Locale.ROOT);
    return lower.startsWith("al-") || lower.startsWith("el-") ? lower.substring(3) : lower;
  }

  private static boolean isPart(String[] words, String longer) {
    return (" " + longer + " ").contains(" " + String.join(" ", words) + " ");
  }

  private static boolean compatible(String first, String other) {
    return first.equals(other)
        || first.endsWith(".") && other.startsWith(first.substring(0, 1))
        || other.endsWith(".") && first.startsWith(other.substring(0, 1));
  }

  /** Whether the name of a body means the body of a track. */
  static boolean sameBody(Track track, Mention mention) {
    if (mention.entry().isPresent() && track.entry().isPresent()) {
      return mention.entry().equals(track.entry());
    }
    if (!countriesAgree(track.country(), mention.country())) {
      return false;
    }
    Set<String> words = contentWords(mention.name());
    String acronym = acronym(mention.name());
    for (String name : track.names()) {
      if (sameBodyName(words, acronym, contentWords(name), acronym(name))) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameBodyName(
      Set<String> words, String acronym, Set<String> known, String knownAcronym) {
    return words.equals(known) && !words.isEmpty()
        || known.size() == 1 && acronym.length() > 2 && known.contains(acronym)
        || words.size() == 1 && knownAcronym.length() > 2 && words.contains(knownAcronym)
        || words.size() > 1 && known.containsAll(words)
        || known.size() > 1 && words.containsAll(known);
  }

  /** "Ministry of Commerce" and "Commerce Ministry" have the same content words. */
  private static Set<String> contentWords(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : NameIndex.fold(name).toLowerCase(Locale.ROOT).split("[ ,()\"]+")) {
      String bare = word.replaceAll("'s?$", "").replaceAll("\\.", "");
      if (!bare.isEmpty() && !SMALL_WORDS.contains(bare)) {
        words.add(bare);
      }
    }
    return words;
  }

  /** The initials of the capitalised words, lower case: "ypg" for People's Protection Units. */
  static String acronym(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  /** Whether two countries, if both are known, are one. */
  static boolean countriesAgree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
