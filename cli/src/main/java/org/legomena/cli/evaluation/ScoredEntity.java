package org.legomena.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A participant as the comparison sees it. Two are equal only if they are the same object. */
final class ScoredEntity {
  private static final int LONGEST_STATE_NAME_WORDS = 3;
  private static final int SHORTEST_TELLING_WORD = 4;

  private final String name;
  private final String country;
  private final List<String> sectors;
  private final Set<String> names;
  private final String normalised;
  private final List<String> words;

  /**
   * @param name as it stands
   * @param aliases other names
   * @param country code, or empty
   * @param sectors codes, the surest first; empty ones are left out
   */
  ScoredEntity(String name, List<String> aliases, String country, List<String> sectors) {
    this.name = name;
    this.country = country;
    this.sectors = sectors.stream().filter(sector -> !sector.isEmpty()).toList();
    this.normalised = Names.normalised(name);
    this.words = Names.words(normalised);
    this.names =
        Stream.concat(Stream.of(normalised), aliases.stream().map(Names::normalised))
            .filter(form -> !form.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Nobody, of no country. */
  static ScoredEntity nobody() {
    return new ScoredEntity("", List.of(), "", List.of());
  }

  String name() {
    return name;
  }

  String country() {
    return country;
  }

  List<String> sectors() {
    return sectors;
  }

  /** All names in comparable form. */
  Set<String> names() {
    return names;
  }

  /** Whether both are the same participant: by a name, a part of a name, or as one government. */
  boolean isSame(ScoredEntity other) {
    if (names.stream().anyMatch(other.names::contains)) {
      return true;
    }
    if (words.isEmpty() || other.words.isEmpty()) {
      return false;
    }
    return isPartOfName(other) || isSameGovernment(other);
  }

  private boolean isPartOfName(ScoredEntity other) {
    List<String> shorter = words.size() <= other.words.size() ? words : other.words;
    List<String> longer = words.size() <= other.words.size() ? other.words : words;
    String last = shorter.get(shorter.size() - 1);
    boolean endsAlike =
        longer.get(longer.size() - 1).equals(last) || longer.get(0).equals(shorter.get(0));
    return longer.containsAll(shorter)
        && last.codePointCount(0, last.length()) >= SHORTEST_TELLING_WORD
        && endsAlike
        && (country.isEmpty() || other.country.isEmpty() || country.equals(other.country));
  }

  private boolean isSameGovernment(ScoredEntity other) {
    return !country.isEmpty()
        && country.equals(other.country)
        && isGovernment()
        && other.isGovernment()
        && Names.isState(normalised)
        && Names.isState(other.normalised);
  }

  private boolean isGovernment() {
    return !sectors.isEmpty()
        && sectors.get(0).equals("GOV")
        && words.size() <= LONGEST_STATE_NAME_WORDS;
  }

  /** Two participants found to be the same. */
  record Pair(ScoredEntity gold, ScoredEntity coded) {}

  /** Pairs each gold participant with the first coded one that is the same and still free. */
  static List<Pair> pairs(List<ScoredEntity> gold, List<ScoredEntity> coded) {
    List<ScoredEntity> left = new ArrayList<>(coded);
    List<Pair> pairs = new ArrayList<>();
    for (ScoredEntity wanted : gold) {
      for (int i = 0; i < left.size(); i++) {
        if (wanted.isSame(left.get(i))) {
          pairs.add(new Pair(wanted, left.remove(i)));
          break;
        }
      }
    }
    return pairs;
  }
}
