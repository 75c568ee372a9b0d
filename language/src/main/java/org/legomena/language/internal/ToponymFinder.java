package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.NameKind;
import org.legomena.language.PlaceKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;
import org.legomena.language.internal.KnownPlace.Seat;
import org.legomena.reading.Span;

/**
 * Finds the words that name places: what the parser takes for one, and what it overlooks where the
 * gazetteer knows the name and the words around it speak of a place.
 */
final class ToponymFinder {
  private static final int LONGEST = 6;
  private static final long WELL_KNOWN = 100_000;
  private static final long TOWN = 5_000;
  private static final Set<String> INSIDE_PREPOSITIONS =
      Set.of("in", "near", "outside", "inside", "around", "across", "of");

  /** Words with a capital that are also names of small towns. */
  private static final Set<String> NO_TOWNS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "royal",
          "metro",
          "orange",
          "hope",
          "republic",
          "purchase",
          "union",
          "congress",
          "assembly",
          "senate",
          "parliament",
          "council",
          "liberal",
          "democrat",
          "house",
          "court",
          "university",
          "english",
          "college",
          "church",
          "eu",
          "twitter",
          "facebook",
          "google",
          "easter",
          "christmas",
          "islam",
          "god",
          "bible",
          "koran",
          "constitution",
          "treaty",
          "reading",
          "nice",
          "police",
          "army",
          "center",
          "centre",
          "north",
          "south",
          "east",
          "west",
          "old town",
          "downtown");

  private static final Set<String> INSIDE =
      Set.of("of", "the", "and", "de", "la", "al", "del", "upon", "on", "&", "-");

  private final Atlas atlas;
  private final Catalogue catalogue;

  ToponymFinder(Atlas atlas, Catalogue catalogue) {
    this.atlas = atlas;
    this.catalogue = catalogue;
  }

  /** The toponyms of the sentences, in order. */
  List<Toponym> find(String text, List<Sentence> sentences) {
    List<Toponym> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int number = 1;
      while (number <= sentence.words().size()) {
        Optional<Toponym> toponym = at(text, sentence, number);
        toponym.ifPresent(found::add);
        number = toponym.map(Toponym::last).orElse(number) + 1;
      }
    }
    return withRepeated(text, sentences, found);
  }

  /** Adds words that name a place elsewhere in the article, where the parser took them for none. */
  private List<Toponym> withRepeated(String text, List<Sentence> sentences, List<Toponym> found) {
    Set<String> names = new HashSet<>();
    found.stream()
        .filter(toponym -> toponym.first() == toponym.last() && !toponym.candidates().isEmpty())
        .forEach(toponym -> names.add(toponym.name()));
    List<Toponym> all = new ArrayList<>(found);
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        if (names.contains(word.text()) && isFree(sentence, word, found)) {
          all.add(toponym(text, sentence, word.number(), word.number()));
        }
      }
    }
    all.sort(Comparator.comparingInt(toponym -> toponym.span().start()));
    return all;
  }

  private static boolean isFree(Sentence sentence, Word word, List<Toponym> found) {
    return word.isProperNoun()
        && word.name() != NameKind.PERSON
        && isAlone(sentence, word.number(), word.number())
        && found.stream().noneMatch(toponym -> toponym.span().overlaps(word.span()));
  }

  private Optional<Toponym> at(String text, Sentence sentence, int first) {
    int listed = endOfListed(text, sentence, first);
    if (listed > first) {
      return Optional.of(toponym(text, sentence, first, listed));
    }
    Word word = sentence.word(first);
    boolean name = word.name() == NameKind.LOCATION;
    if (!word.isCapitalised() && !(name && word.text().startsWith("al-"))
        || isDemonym(sentence, first)
        || NO_TOWNS.contains(word.text().toLowerCase(Locale.ROOT)) && !name) {
      return Optional.empty();
    }
    Optional<Toponym> described = described(text, sentence, first);
    if (described.isPresent()) {
      return described;
    }
    if (name) {
      return Optional.of(named(text, sentence, first)).filter(this::isCredible);
    }
    return overlooked(text, sentence, first);
  }

  /** The last word of a name of several words in our own lists: "Indian Ocean"; 0 if none. */
  private int endOfListed(String text, Sentence sentence, int first) {
    if (!sentence.word(first).isCapitalised() && !sentence.word(first).text().startsWith("al-")) {
      return 0;
    }
    int last = longestKnown(text, sentence, first, true);
    boolean listed =
        last > first
            && isAlone(sentence, first, last)
            && atlas.find(words(text, sentence, first, last)).stream().anyMatch(KnownPlace::listed);
    return listed ? last : 0;
  }

  /** A nationality is no place. */
  private boolean isDemonym(Sentence sentence, int first) {
    return catalogue.at(sentence, first).stream()
        .anyMatch(
            match ->
                match.first() == match.last()
                    && match.entry() instanceof Country country
                    && (country.form() == CountryForm.ADJECTIVE
                        || country.form() == CountryForm.PEOPLE)
                    && atlas.find(sentence.word(first).text()).stream()
                        .noneMatch(KnownPlace::listed));
  }

  /** Names with a word that tells their kind: "Canal Road", "Lake Chad", "Kent County". */
  private Optional<Toponym> described(String text, Sentence sentence, int first) {
    int last = endOfCapitals(sentence, first);
    for (int end = last; end > first; end--) {
      Optional<PlaceKind> kind = PlaceWords.last(sentence.word(end).text());
      if (kind.isPresent() && isPlaceLike(sentence, first, end)) {
        return Optional.of(describedBy(text, sentence, first, end, kind.get()));
      }
    }
    Optional<PlaceKind> kind = PlaceWords.first(sentence.word(first).text());
    if (kind.isPresent() && last > first && isPlaceLike(sentence, first, last)) {
      return Optional.of(describedBy(text, sentence, first, last, kind.get()));
    }
    return Optional.empty();
  }

  private Toponym describedBy(String text, Sentence sentence, int first, int last, PlaceKind kind) {
    String whole = words(text, sentence, first, last);
    List<KnownPlace> candidates = atlas.find(whole);
    boolean area = kind == PlaceKind.REGION || kind == PlaceKind.CITY;
    if (candidates.isEmpty() && area) {
      candidates =
          atlas.find(words(text, sentence, first, last - 1)).stream()
              .filter(place -> (kind == PlaceKind.CITY) == (place.kind() == PlaceKind.CITY))
              .toList();
    }
    return toponym(sentence, first, last, whole, candidates, Optional.of(kind));
  }

  private static int endOfCapitals(Sentence sentence, int first) {
    int last = first;
    while (last < sentence.words().size() && last - first < LONGEST) {
      Word next = sentence.word(last + 1);
      boolean goesOn =
          next.isCapitalised() && next.isProperNoun() || isNumber(sentence, last, next);
      if (!goesOn) {
        break;
      }
      last++;
    }
    return last;
  }

  private static boolean isNumber(Sentence sentence, int last, Word next) {
    return next.tag().equals("CD") && PlaceWords.first(sentence.word(last).text()).isPresent();
  }

  private static boolean isPlaceLike(Sentence sentence, int first, int last) {
    boolean located = false;
    for (int number = first; number <= last; number++) {
      NameKind kind = sentence.word(number).name();
      if (kind == NameKind.PERSON) {
        return false;
      }
      located |= kind == NameKind.LOCATION;
    }
    return located || isAfterPreposition(sentence, first);
  }

  private static boolean isAfterPreposition(Sentence sentence, int first) {
    int before = first - 1;
    while (before >= 1
        && (sentence.word(before).tag().equals("DT")
            || PlaceWords.isCompass(sentence.word(before).text()))) {
      before--;
    }
    return before >= 1
        && PlaceWords.LOCATIVE.contains(sentence.word(before).text().toLowerCase(Locale.ROOT));
  }

  /** An unknown name is a place only where the words around it speak of one. */
  private boolean isCredible(Toponym toponym) {
    if (NO_TOWNS.contains(toponym.key()) || isRestOfCapital(toponym)) {
      return false;
    }
    return !toponym.candidates().isEmpty()
        || isAfterPreposition(toponym.sentence(), toponym.first())
        || toponym
            .sentence()
            .next(toponym.sentence().word(toponym.last()))
            .filter(next -> next.text().equals(","))
            .isPresent();
  }

  /** "D.C." in "Washington, D.C.". */
  private static boolean isRestOfCapital(Toponym toponym) {
    return toponym.name().equals("D.C.")
        && toponym.first() > 2
        && toponym.sentence().word(toponym.first() - 2).text().equals("Washington");
  }

  /** What the parser takes for a place. */
  private Toponym named(String text, Sentence sentence, int first) {
    int end = first;
    while (end < sentence.words().size()
        && sentence.word(end + 1).name() == NameKind.LOCATION
        && end - first < LONGEST) {
      end++;
    }
    int longest = longestKnown(text, sentence, first, true);
    if (longest >= end) {
      return toponym(text, sentence, first, longest);
    }
    int start = first;
    while (start < end && PlaceWords.isCompass(sentence.word(start).text())) {
      start++;
    }
    if (longest >= first && atlas.find(words(text, sentence, start, end)).isEmpty()) {
      return toponym(text, sentence, first, longest);
    }
    return toponym(text, sentence, start, end);
  }

  /** The last word of the longest known name that starts here; 0 if none. */
  private int longestKnown(String text, Sentence sentence, int first, boolean inName) {
    int most = Math.min(sentence.words().size(), first + LONGEST - 1);
    for (int last = most; last >= first; last--) {
      if (canEnd(sentence, first, last, inName)
          && !atlas.find(words(text, sentence, first, last)).isEmpty()) {
        return last;
      }
    }
    return 0;
  }

  private static boolean canEnd(Sentence sentence, int first, int last, boolean inName) {
    for (int number = first; number <= last; number++) {
      Word word = sentence.word(number);
      boolean other =
          word.name() == NameKind.PERSON || !inName && word.name() == NameKind.ORGANISATION;
      boolean small = !word.isCapitalised() && !word.text().startsWith("al-");
      if (other || small && (number == last || number == first || !INSIDE.contains(word.text()))) {
        return false;
      }
    }
    return true;
  }

  /** Known names that the parser takes for none. */
  private Optional<Toponym> overlooked(String text, Sentence sentence, int first) {
    int free = longestKnown(text, sentence, first, false);
    int last = free > 0 ? free : mistakenBody(text, sentence, first);
    if (last == 0) {
      return dateline(text, sentence, first);
    }
    List<KnownPlace> places = atlas.find(words(text, sentence, first, last));
    boolean listed = places.stream().anyMatch(KnownPlace::listed);
    boolean wellKnown =
        places.stream()
            .anyMatch(place -> place.population() >= WELL_KNOWN || place.seat() == Seat.COUNTRY);
    boolean town = places.stream().anyMatch(place -> place.population() >= TOWN);
    boolean alone = isAlone(sentence, first, last);
    boolean placed = isAfterPreposition(sentence, first) || isBeforeContainer(text, sentence, last);
    boolean proper = sentence.word(last).isProperNoun();
    boolean taken =
        proper && alone && (listed || wellKnown && placed || placed && town && first > 1);
    return taken
        ? Optional.of(toponym(text, sentence, first, last))
        : dateline(text, sentence, first);
  }

  /**
   * The last word of a name that the parser takes for a body, where all of it is known as a place
   * and a preposition of place stands before: "clashes in Afrin". 0 if there is none.
   */
  private int mistakenBody(String text, Sentence sentence, int first) {
    int end = first;
    while (end < sentence.words().size()
        && sentence.word(end + 1).name() == NameKind.ORGANISATION) {
      end++;
    }
    boolean begins = first == 1 || sentence.word(first - 1).name() != NameKind.ORGANISATION;
    boolean body = sentence.word(first).name() == NameKind.ORGANISATION;
    return body
            && begins
            && isInside(sentence, first)
            && longestKnown(text, sentence, first, true) == end
        ? end
        : 0;
  }

  private static boolean isInside(Sentence sentence, int first) {
    return first > 1
        && INSIDE_PREPOSITIONS.contains(sentence.word(first - 1).text().toLowerCase(Locale.ROOT));
  }

  /** Neither the end of a longer name nor the beginning of one. */
  private static boolean isAlone(Sentence sentence, int first, int last) {
    boolean more =
        last < sentence.words().size()
            && sentence.word(last + 1).isProperNoun()
            && sentence.word(last + 1).isCapitalised();
    boolean before =
        first > 1
            && sentence.word(first - 1).isProperNoun()
            && sentence.word(first - 1).isCapitalised()
            && !PlaceWords.isCompass(sentence.word(first - 1).text());
    return !more && !before;
  }

  private boolean isBeforeContainer(String text, Sentence sentence, int last) {
    if (last + 2 > sentence.words().size() || !sentence.word(last + 1).text().equals(",")) {
      return false;
    }
    int end = longestKnown(text, sentence, last + 2, true);
    return end > 0
        && atlas.find(words(text, sentence, last + 2, end)).stream().anyMatch(KnownPlace::listed);
  }

  /** "BEIRUT (AP) —" at the beginning of a paragraph, in capitals. */
  private Optional<Toponym> dateline(String text, Sentence sentence, int first) {
    if (first != 1) {
      return Optional.empty();
    }
    int last = 0;
    while (last < Math.min(4, sentence.words().size())
        && sentence.word(last + 1).text().matches("\\p{Lu}[\\p{Lu}.'’-]+")) {
      last++;
    }
    for (int end = last; end >= 1; end--) {
      boolean open =
          end < sentence.words().size()
              && sentence.word(end + 1).text().matches("[(,/:—–-]|--|-LRB-");
      if (open && !atlas.find(words(text, sentence, 1, end)).isEmpty()) {
        return Optional.of(toponym(text, sentence, 1, end));
      }
    }
    return Optional.empty();
  }

  private Toponym toponym(String text, Sentence sentence, int first, int last) {
    String name = words(text, sentence, first, last);
    return toponym(sentence, first, last, name, atlas.find(name), Optional.empty());
  }

  private static Toponym toponym(
      Sentence sentence,
      int first,
      int last,
      String name,
      List<KnownPlace> candidates,
      Optional<PlaceKind> told) {
    Span span = sentence.word(first).span().cover(sentence.word(last).span());
    return new Toponym(
        sentence, first, last, head(sentence, first, last), span, name, candidates, told);
  }

  private static Word head(Sentence sentence, int first, int last) {
    Word head = sentence.word(last);
    for (int number = first; number <= last; number++) {
      Word word = sentence.word(number);
      if (word.head() < first || word.head() > last) {
        head = word;
      }
    }
    return head;
  }

  private static String words(String text, Sentence sentence, int first, int last) {
    Span span = sentence.word(first).span().cover(sentence.word(last).span());
    return span.of(text).replaceAll("\\s+", " ");
  }
}
