package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.Mention.Sort;

/**
 * Finds whom a pronoun means: the most salient entity that fits in person, number and gender;
 * subjects before objects, near before far (after Lappin and Leass, "An algorithm for pronominal
 * anaphora resolution", Computational Linguistics 20, 1994, with far fewer weights). First-person
 * pronouns are left to whoever knows the speaker.
 */
final class PronounResolver {
  private static final Set<String> SINGULAR =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

  /** How many sentences back a pronoun reaches. */
  static final int WINDOW = 4;

  private static final int MENTIONS_WEIGHED = 8;

  private final Tracks tracks;
  private final List<List<Mention>> mentionsOf;

  /**
   * @param mentionsOf the mentions of each sentence
   */
  PronounResolver(Tracks tracks, List<List<Mention>> mentionsOf) {
    this.tracks = tracks;
    this.mentionsOf = mentionsOf;
  }

  /** Whom it means; nobody if none fits, several for "they". */
  List<Track> resolve(Mention mention) {
    String word = mention.name();
    if (SINGULAR.contains(word)) {
      return person(mention, FEMALE.contains(word) ? Gender.FEMALE : Gender.MALE);
    }
    Optional<Track> partner = joinedOwner(mention);
    if (partner.isPresent()) {
      return List.of(partner.get());
    }
    if (THING.contains(word)) {
      return isExpletive(mention)
          ? List.of()
          : mostSalient(mention, PronounResolver::isThing).map(List::of).orElse(List.of());
    }
    return PLURAL.contains(word) ? plural(mention) : List.of();
  }

  /** "Great Britain and its allies": the first conjunct owns the second. */
  private Optional<Track> joinedOwner(Mention mention) {
    Word head = mention.head();
    boolean possessive = head.is("nmod:poss") && !SINGULAR.contains(mention.name());
    if (!possessive || !(THING.contains(mention.name()) || PLURAL.contains(mention.name()))) {
      return Optional.empty();
    }
    Word owned = mention.sentence().word(head.head());
    if (!owned.is("conj")) {
      return Optional.empty();
    }
    Word first = mention.sentence().word(owned.head());
    return tracks.at(mention.sentence(), first).stream()
        .filter(track -> track.isAny(Sort.STATE, Sort.BODY, Sort.GROUP))
        .findFirst();
  }

  private List<Track> person(Mention mention, Gender gender) {
    Optional<Track> track =
        mostSalient(
            mention,
            candidate ->
                candidate.isAny(Sort.PERSON, Sort.ROLE)
                    && !candidate.last().isPlural()
                    && (candidate.gender() == gender || candidate.gender() == Gender.UNKNOWN));
    track.ifPresent(t -> t.gender(gender));
    return track.map(List::of).orElse(List.of());
  }

  private static boolean isThing(Track candidate) {
    return candidate.isAny(Sort.STATE, Sort.BODY)
        || candidate.sort() == Sort.GROUP && !candidate.mentions().get(0).isPlural();
  }

  /** "It is unclear whether ...", "it seems": nobody. */
  private static boolean isExpletive(Mention mention) {
    Word head = mention.head();
    return head.is("expl")
        || head.is("nsubj")
            && mention
                .sentence()
                .head(head)
                .filter(
                    above ->
                        above.isAdjective() && mention.sentence().has(above, "ccomp", "csubj")
                            || Set.of("seem", "appear", "rain").contains(above.lemma()))
                .isPresent();
  }

  private List<Track> plural(Mention mention) {
    Optional<Track> group =
        mostSalient(mention, candidate -> candidate.isAny(Sort.GROUP, Sort.BODY, Sort.STATE));
    List<Track> pair = coordinatedBefore(mention);
    boolean nearer =
        !pair.isEmpty()
            && (group.isEmpty()
                || pair.contains(group.get())
                || group.get().last().sentence().number() < pair.get(0).last().sentence().number()
                || !group.get().last().isPlural());
    return nearer ? pair : group.map(List::of).orElse(List.of());
  }

  /** The latest subjects joined by "and", in this sentence or the two before. */
  private List<Track> coordinatedBefore(Mention mention) {
    int number = mention.sentence().number();
    for (int at = number; at >= Math.max(0, number - 2); at--) {
      for (Mention other : mentionsOf.get(at)) {
        boolean before = at < number || other.head().number() < mention.head().number();
        if (before && other.isSubject()) {
          List<Track> joined = joined(other);
          if (joined.size() > 1) {
            return joined;
          }
        }
      }
    }
    return List.of();
  }

  private List<Track> joined(Mention first) {
    List<Track> joined = new ArrayList<>(tracks.at(first.sentence(), first.head()));
    for (Word conjunct : first.sentence().children(first.head(), "conj")) {
      joined.addAll(tracks.at(first.sentence(), conjunct));
    }
    return List.copyOf(new LinkedHashSet<>(joined));
  }

  private Optional<Track> mostSalient(Mention mention, Predicate<Track> fits) {
    Track best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (Track track : tracks.recent(mention.sentence(), WINDOW)) {
      if (!fits.test(track) || isArgumentOfSameVerb(track, mention)) {
        continue;
      }
      double salience = salience(track, mention);
      if (salience > highest) {
        highest = salience;
        best = track;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double salience(Track track, Mention pronoun) {
    double best = Double.NEGATIVE_INFINITY;
    List<Mention> mentions = track.mentions();
    int earliest = Math.max(0, mentions.size() - MENTIONS_WEIGHED);
    for (int i = mentions.size() - 1; i >= earliest; i--) {
      Mention mention = mentions.get(i);
      int distance = pronoun.sentence().number() - mention.sentence().number();
      if (distance > WINDOW || distance < 0) {
        continue;
      }
      double weight = grammaticalWeight(mention) - 1.6 * distance;
      if (mention.sort() == Sort.PRONOUN) {
        weight += 0.6;
      }
      best = Math.max(best, weight + (distance == 0 ? 0.001 * mention.head().number() : 0));
    }
    return best + Math.min(mentions.size(), 6) * 0.1;
  }

  private static double grammaticalWeight(Mention mention) {
    if (mention.isSubject()) {
      return 3;
    }
    if (mention.head().isAny("obj", "iobj")) {
      return 1.5;
    }
    if (mention.head().is("nmod:poss")) {
      return 1.8;
    }
    return mention.isModifier() ? -0.5 : 0.8;
  }

  /**
   * "He met him", "he tried to stop him": two arguments of one verb, the understood subject of an
   * infinitive included, mean two people.
   */
  private static boolean isArgumentOfSameVerb(Track track, Mention pronoun) {
    Word head = pronoun.head();
    if (!head.isAny("obj", "iobj", "obl", "nsubj")) {
      return false;
    }
    List<Integer> verbs = governors(pronoun.sentence(), head);
    for (int i = track.mentions().size() - 1; i >= 0; i--) {
      Mention mention = track.mentions().get(i);
      if (mention.sentence() != pronoun.sentence()) {
        return false;
      }
      boolean same =
          mention.head().head() == head.head()
                  && mention.head().isAny("nsubj", "obj", "iobj", "obl")
              || mention.isSubject() && verbs.contains(mention.head().head());
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** The verb a pronoun belongs to, and for an object those whose subject the verb shares. */
  private static List<Integer> governors(Sentence sentence, Word pronoun) {
    List<Integer> verbs = new ArrayList<>(List.of(pronoun.head()));
    if (pronoun.isAny("nsubj", "obl") || pronoun.head() == 0) {
      return verbs;
    }
    Word verb = sentence.word(pronoun.head());
    while (verb.isAny("xcomp", "conj") && verb.head() > 0 && !sentence.has(verb, "nsubj")) {
      Word above = sentence.word(verb.head());
      if (verb.is("xcomp") && sentence.has(above, "obj")) {
        break;
      }
      verb = above;
      verbs.add(verb.number());
    }
    return verbs;
  }
}
