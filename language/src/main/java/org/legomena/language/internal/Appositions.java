package org.legomena.language.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.Mention.Sort;

/**
 * Joins what stands side by side for one participant: "the commander, General Langley", "Winer, a
 * former envoy", "State Councilor and Foreign Minister Wang Yi", "People's Protection Units, or
 * YPG".
 */
final class Appositions {
  private static final int LONGEST_ROLE = 14;
  private static final int LONGEST_ACRONYM = 9;
  private static final Set<String> BRACKETS = Set.of("(", ")", "-LRB-", "-RRB-");

  private final Tracks tracks;

  Appositions(Tracks tracks) {
    this.tracks = tracks;
  }

  /** Joins within one sentence. */
  void join(List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      joinByTree(mention);
      for (int j = i + 1; j < Math.min(mentions.size(), i + 5); j++) {
        joinSideBySide(mention, mentions.get(j));
      }
    }
  }

  private void joinByTree(Mention mention) {
    if (!mention.head().isAny("appos", "dep") || mention.head().head() == 0) {
      return;
    }
    Sentence sentence = mention.sentence();
    Word above = sentence.word(mention.head().head());
    Optional<Track> outer = tracks.at(sentence, above).stream().findFirst();
    Optional<Track> inner = tracks.at(sentence, mention.head()).stream().findFirst();
    if (outer.isPresent() && inner.isPresent() && outer.get() != inner.get()) {
      join(outer.get(), inner.get(), mention);
    }
  }

  private void join(Track outer, Track inner, Mention mention) {
    boolean bodies = outer.isAny(Sort.BODY, Sort.GROUP) && inner.isAny(Sort.BODY, Sort.GROUP);
    if (isRoleAndName(outer, inner)) {
      joinPerson(outer, inner);
    } else if (bodies && isAcronym(mention.name()) && inner.entry().isEmpty()) {
      tracks.merge(outer, inner);
    }
  }

  private void joinPerson(Track one, Track other) {
    if (clash(one, other)) {
      return;
    }
    if (one.sort() == Sort.PERSON) {
      tracks.merge(one, other);
    } else {
      tracks.merge(other, one);
    }
  }

  private static boolean isRoleAndName(Track one, Track other) {
    return one.sort() == Sort.PERSON && other.sort() == Sort.ROLE
        || one.sort() == Sort.ROLE && other.sort() == Sort.PERSON;
  }

  /** By the order of words, for the tree of a long apposition is often wrong. */
  private void joinSideBySide(Mention left, Mention right) {
    boolean rolesAndNames =
        left.sort() == Sort.ROLE && right.sort() == Sort.PERSON
            || left.sort() == Sort.PERSON && right.sort() == Sort.ROLE;
    Sentence sentence = left.sentence();
    Optional<Track> one = tracks.at(sentence, left.head()).stream().findFirst();
    Optional<Track> other = tracks.at(sentence, right.head()).stream().findFirst();
    if (one.isEmpty() || other.isEmpty() || one.get() == other.get()) {
      return;
    }
    if (rolesAndNames && isRoleAndName(one.get(), other.get()) && isBeside(left, right)) {
      joinPerson(one.get(), other.get());
    } else if (isShortNameAfter(left, right)) {
      tracks.merge(one.get(), other.get());
    }
  }

  private boolean isBeside(Mention left, Mention right) {
    Sentence sentence = left.sentence();
    boolean nameFirst = left.sort() == Sort.PERSON;
    if (nameFirst) {
      return right.first() == left.last() + 2
          && isComma(sentence, left.last() + 1)
          && !right.head().isAny("nsubj", "conj")
          && right.head().head() > 0;
    }
    return commaAfterRole(left, right) || doubleRole(left, right);
  }

  /** "the military commander of eastern Libya, Khalifa Haftar". */
  private static boolean commaAfterRole(Mention role, Mention name) {
    Sentence sentence = role.sentence();
    int comma = name.first() - 1;
    if (comma <= role.last() || comma - role.last() > LONGEST_ROLE || !isComma(sentence, comma)) {
      return false;
    }
    for (int number = role.last() + 1; number < comma; number++) {
      Word word = sentence.word(number);
      boolean inside =
          !word.isVerb()
              && !isComma(sentence, number)
              && sentence.dominates(role.head(), word)
              && !word.is("appos");
      if (!inside) {
        return false;
      }
    }
    return name.title().isEmpty() || comma == role.last() + 1;
  }

  /** "Chinese State Councilor and Foreign Minister Wang Yi". */
  private static boolean doubleRole(Mention role, Mention name) {
    Sentence sentence = role.sentence();
    boolean and =
        role.last() + 1 < name.first()
            && sentence.word(role.last() + 1).lemma().equals("and")
            && name.first() == role.last() + 2;
    return and
        && name.title().isPresent()
        && !role.isDefinite()
        && !role.isIndefinite()
        && sentence.word(role.last()).isCapitalised();
  }

  private static boolean isComma(Sentence sentence, int number) {
    return number >= 1
        && number <= sentence.words().size()
        && sentence.word(number).text().equals(",");
  }

  /** "People's Protection Units, or YPG", "Chief of Army Staff (COAS)". */
  private static boolean isShortNameAfter(Mention left, Mention right) {
    int between = right.first() - left.last() - 1;
    if (between < 1 || between > 2 || !isAcronym(right.name()) || !isNamed(left, right)) {
      return false;
    }
    Sentence sentence = left.sentence();
    String mark = sentence.word(left.last() + 1).text();
    boolean or = between == 2 && sentence.word(right.first() - 1).lemma().equals("or");
    boolean spelled = NameLinks.acronym(left.name()).equals(right.name().toLowerCase(Locale.ROOT));
    return (BRACKETS.contains(mark) || or) && (spelled || left.entry().equals(right.entry()));
  }

  private static boolean isNamed(Mention left, Mention right) {
    return left.sort() != Sort.PRONOUN
        && (right.sort() == Sort.BODY || right.sort() == Sort.GROUP || right.sort() == Sort.ROLE);
  }

  private static boolean isAcronym(String name) {
    return name.length() <= LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean clash(Track one, Track other) {
    boolean countries =
        one.mentions().size() > 1
            && other.mentions().size() > 1
            && !NameLinks.countriesAgree(one.country(), other.country());
    return countries || one.hasProperName() && other.hasProperName();
  }
}
