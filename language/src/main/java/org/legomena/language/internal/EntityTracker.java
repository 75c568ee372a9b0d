package org.legomena.language.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.legomena.language.Entity;
import org.legomena.language.Participants;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.WordRef;
import org.legomena.language.internal.CatalogueEntry.Body;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;
import org.legomena.language.internal.CatalogueEntry.Office;
import org.legomena.language.internal.CatalogueEntry.Person;
import org.legomena.language.internal.Mention.Sort;

/**
 * Follows the participants of an article from mention to mention: names and short names, roles,
 * descriptions, pronouns.
 *
 * <p>Mentions are read in order; each joins the entity it fits best or starts a new one. Pronouns
 * go to the most salient fitting entity: subjects before objects, near before far (after Lappin and
 * Leass, "An algorithm for pronominal anaphora resolution", 1994, with far fewer weights).
 * First-person pronouns are left to whoever knows the speaker.
 */
final class EntityTracker {
  private static final Set<String> SINGULAR_PERSON =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> COUNTRY_NOUNS =
      Set.of("country", "nation", "kingdom", "republic", "state", "regime");
  private static final Set<String> FORCES = Set.of("MIL", "COP");
  private static final int PRONOUN_WINDOW = 4;
  private static final int MOST_TRACKS_SEARCHED = 400;

  private final Catalogue catalogue;
  private final MentionFinder finder;
  private final FirstNames firstNames;

  EntityTracker(Catalogue catalogue, FirstNames firstNames) {
    this.catalogue = catalogue;
    this.finder = new MentionFinder(catalogue);
    this.firstNames = firstNames;
  }

  /** Who is mentioned where. */
  Participants track(String text, List<Sentence> sentences, Optional<LocalDate> published) {
    return new Reading(text, sentences, published).participants();
  }

  /** The state of reading one article. */
  private final class Reading {
    private final String text;
    private final Optional<LocalDate> published;
    private final List<Track> tracks = new ArrayList<>();
    private final Map<WordRef, List<Track>> atWords = new LinkedHashMap<>();
    private final List<List<Mention>> mentionsOf = new ArrayList<>();
    private final Optional<String> mainCountry;

    Reading(String text, List<Sentence> sentences, Optional<LocalDate> published) {
      this.text = text;
      this.published = published;
      for (Sentence sentence : sentences) {
        mentionsOf.add(finder.find(sentence, text));
      }
      this.mainCountry = mostMentionedCountry();
      for (List<Mention> mentions : mentionsOf) {
        mentions.forEach(this::place);
        joinAppositions(mentions);
      }
    }

    private Optional<String> mostMentionedCountry() {
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (List<Mention> mentions : mentionsOf) {
        for (Mention mention : mentions) {
          mention
              .country()
              .filter(code -> countryLike(code))
              .ifPresent(code -> counts.merge(code, 1, Integer::sum));
        }
      }
      String best = null;
      for (Map.Entry<String, Integer> count : counts.entrySet()) {
        if (best == null || count.getValue() > counts.getOrDefault(best, 0)) {
          best = count.getKey();
        }
      }
      return Optional.ofNullable(best);
    }

    private boolean countryLike(String code) {
      return catalogue.countryName(code).isPresent();
    }

    private void place(Mention mention) {
      List<Track> found =
          switch (mention.sort()) {
            case STATE -> List.of(state(mention));
            case PERSON -> List.of(person(mention));
            case BODY -> List.of(body(mention));
            case ROLE -> List.of(role(mention));
            case GROUP -> group(mention);
            case PRONOUN -> pronoun(mention);
          };
      if (found.isEmpty()) {
        return;
      }
      found.forEach(track -> track.add(mention, text));
      atWords.put(WordRef.of(mention.sentence(), mention.head()), found);
    }

    private Track start(Mention mention) {
      Track track = new Track(mention.sort());
      tracks.add(track);
      return track;
    }

    private Track state(Mention mention) {
      String code = mention.country().orElse("");
      return find(Sort.STATE, track -> track.country().equals(Optional.of(code)))
          .orElseGet(() -> start(mention));
    }

    private Track person(Mention mention) {
      Optional<Track> known = find(Sort.PERSON, track -> samePerson(track, mention));
      Track track = known.orElseGet(() -> start(mention));
      if (known.isEmpty()) {
        firstNames.gender(mention.name()).ifPresent(track::gender);
      }
      return track;
    }

    private boolean samePerson(Track track, Mention mention) {
      if (mention.entry().isPresent() && mention.entry().equals(track.entry())) {
        return true;
      }
      String[] words = mention.name().split(" ");
      String surname = words[words.length - 1];
      for (String name : track.names()) {
        if (name.equals(mention.name())) {
          return true;
        }
        String[] known = name.split(" ");
        String knownSurname = known[known.length - 1];
        boolean single = words.length == 1 || known.length == 1;
        if (single && surname.equals(knownSurname)) {
          return true;
        }
        if (!single && surname.equals(knownSurname) && compatible(words[0], known[0])) {
          return true;
        }
        if (words.length == 1
            && known.length > 1
            && known[0].equals(surname)
            && surname.length() > 3) {
          return true;
        }
      }
      return false;
    }

    private static boolean compatible(String first, String other) {
      return first.equals(other)
          || first.endsWith(".") && other.startsWith(first.substring(0, 1))
          || other.endsWith(".") && first.startsWith(other.substring(0, 1));
    }

    private Track body(Mention mention) {
      String key = key(mention.name());
      String acronym = acronym(mention.name());
      return find(
              Sort.BODY,
              track -> {
                if (mention.entry().isPresent() && mention.entry().equals(track.entry())) {
                  return true;
                }
                for (String name : track.names()) {
                  String known = key(name);
                  boolean same =
                      known.equals(key)
                          || known.equals(acronym) && acronym.length() > 2
                          || acronym(name).equals(key) && key.length() > 2
                          || isTail(known, key) && countriesAgree(track, mention);
                  if (same) {
                    return true;
                  }
                }
                return false;
              })
          .orElseGet(() -> start(mention));
    }

    /** A body's name without article, case and the marks of possession. */
    private static String key(String name) {
      return name.toLowerCase(Locale.ROOT)
          .replaceAll("^the ", "")
          .replaceAll("['’]s\\b", "")
          .replaceAll("[^\\p{L}\\p{N} -]", "")
          .trim();
    }

    /** The initials of the capitalised words, lower case: "ypg" for People's Protection Units. */
    private static String acronym(String name) {
      StringBuilder initials = new StringBuilder();
      for (String word : name.split("[ -]")) {
        if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
          initials.append(Character.toLowerCase(word.charAt(0)));
        }
      }
      return initials.toString();
    }

    /** "Foreign Ministry" after "Russian Foreign Ministry". */
    private static boolean isTail(String longer, String shorter) {
      return longer.length() > shorter.length()
              && longer.endsWith(" " + shorter)
              && shorter.length() > 3
          || shorter.length() > longer.length()
              && shorter.endsWith(" " + longer)
              && longer.contains(" ");
    }

    private static boolean countriesAgree(Track track, Mention mention) {
      return track.country().isEmpty()
          || mention.country().isEmpty()
          || track.country().equals(mention.country());
    }

    private Track role(Mention mention) {
      Optional<Track> apposition = namedBeside(mention);
      if (apposition.isPresent()) {
        return apposition.get();
      }
      if (mention.isIndefinite()) {
        return start(mention);
      }
      String title = mention.title().orElse("");
      Optional<Track> known =
          find(
              null,
              track ->
                  (track.sort() == Sort.PERSON || track.sort() == Sort.ROLE)
                      && hasRole(track, title)
                      && countriesAgree(track, mention));
      if (known.isEmpty() && mention.isDefinite()) {
        known = holder(title, mention.country().or(() -> mainCountry));
      }
      return known.orElseGet(() -> start(mention));
    }

    private static boolean hasRole(Track track, String title) {
      String last = title.substring(title.lastIndexOf(' ') + 1);
      for (String role : track.roles()) {
        if (role.equals(title)
            || role.endsWith(" " + last) && title.equals(last)
            || title.endsWith(" " + role)) {
          return true;
        }
      }
      return false;
    }

    /** The person in the article who holds this office by the catalogue. */
    private Optional<Track> holder(String title, Optional<String> country) {
      return find(
          Sort.PERSON,
          track ->
              track.entry().isPresent()
                  && track.entry().get() instanceof Person person
                  && person.country().equals(country)
                  && office(person)
                      .filter(office -> roleMatches(office.role(), title))
                      .isPresent());
    }

    private static boolean roleMatches(String role, String title) {
      String lower = role.toLowerCase(Locale.ROOT);
      return lower.equals(title) || lower.endsWith(" " + title) && !title.equals("minister");
    }

    private Optional<Office> office(Person person) {
      return person.officeOn(published.orElse(LocalDate.of(2018, 1, 1)));
    }

    private List<Track> group(Mention mention) {
      String lemma = mention.head().lemma();
      if (lemma.equals("side")
          || lemma.equals("party") && mention.isPlural() && quantified(mention)) {
        return lastTwo(mention);
      }
      if (COUNTRY_NOUNS.contains(lemma) && !mention.isPlural() && mention.country().isEmpty()) {
        return mention.isIndefinite() ? List.of() : lastState();
      }
      if (mention.entry().isPresent()) {
        return List.of(
            find(Sort.GROUP, track -> mention.entry().equals(track.entry()))
                .orElseGet(() -> start(mention)));
      }
      if (mention.isIndefinite()) {
        return List.of(start(mention));
      }
      Optional<Track> known = find(null, track -> sameGroup(track, mention, lemma));
      return List.of(known.orElseGet(() -> start(mention)));
    }

    private static boolean quantified(Mention mention) {
      String first = mention.sentence().word(mention.first()).lemma();
      return first.equals("both") || first.equals("two");
    }

    private boolean sameGroup(Track track, Mention mention, String lemma) {
      boolean body = track.sort() == Sort.BODY;
      if (track.sort() != Sort.GROUP && !body) {
        return false;
      }
      Optional<String> country = mention.country();
      boolean sameSector = mention.sector().isPresent() && track.sector().equals(mention.sector());
      if (country.isPresent() && !country.equals(track.country())) {
        return false;
      }
      if (body) {
        return mention.isDefinite()
            && !mention.isPlural()
            && (track.hasHead(lemma) || lastWord(track, lemma) || generic(lemma, track));
      }
      boolean forces = FORCES.contains(mention.sector().orElse(""));
      boolean noModifier = !mention.name().contains(" ");
      if (forces && sameSector && country.isPresent()) {
        return true;
      }
      return track.hasHead(lemma)
              && (country.isPresent() || noModifier || track.names().contains(mention.name()))
          || mention.isDefinite() && noModifier && generic(lemma, track);
    }

    private static boolean lastWord(Track track, String lemma) {
      for (String name : track.names()) {
        if (name.toLowerCase(Locale.ROOT).endsWith(lemma)) {
          return true;
        }
      }
      return false;
    }

    /** "the group", "the organisation", "the militia" for a named armed group or body. */
    private static boolean generic(String lemma, Track track) {
      return switch (lemma) {
        case "group", "militia", "faction", "movement" ->
            track
                    .sector()
                    .filter(s -> Set.of("REB", "UAF", "PRM", "SOC", "OPP").contains(s))
                    .isPresent()
                && track.entry().isPresent();
        case "organization", "organisation", "body", "agency", "alliance", "bloc" ->
            track.sort() == Sort.BODY;
        default -> false;
      };
    }

    private List<Track> lastState() {
      return find(Sort.STATE, track -> true).map(List::of).orElse(List.of());
    }

    private List<Track> lastTwo(Mention mention) {
      List<Track> found = new ArrayList<>();
      for (Track track : recent()) {
        boolean side =
            track.sort() == Sort.STATE || track.sort() == Sort.BODY || track.sort() == Sort.GROUP;
        if (side
            && mention.sentence().number() - track.last().sentence().number() <= PRONOUN_WINDOW) {
          found.add(0, track);
        }
        if (found.size() == 2) {
          return found;
        }
      }
      return List.of();
    }

    private List<Track> pronoun(Mention mention) {
      String word = mention.name();
      if (SINGULAR_PERSON.contains(word)) {
        Gender gender = FEMALE.contains(word) ? Gender.FEMALE : Gender.MALE;
        Optional<Track> track =
            mostSalient(
                mention,
                candidate ->
                    (candidate.sort() == Sort.PERSON || candidate.sort() == Sort.ROLE)
                        && (candidate.gender() == gender
                            || candidate.gender() == Gender.UNKNOWN));
        track.ifPresent(t -> t.gender(gender));
        return track.map(List::of).orElse(List.of());
      }
      if (THING.contains(word)) {
        return mostSalient(
                mention,
                candidate ->
                    candidate.sort() == Sort.STATE
                        || candidate.sort() == Sort.BODY
                        || candidate.sort() == Sort.GROUP && !candidate.last().isPlural())
            .map(List::of)
            .orElse(List.of());
      }
      if (PLURAL.contains(word)) {
        return plural(mention);
      }
      return List.of();
    }

    private List<Track> plural(Mention mention) {
      Optional<Track> group =
          mostSalient(
              mention,
              candidate ->
                  candidate.sort() == Sort.GROUP
                      || candidate.sort() == Sort.BODY
                      || candidate.sort() == Sort.STATE);
      List<Track> pair = coordinatedBefore(mention);
      boolean nearer =
          !pair.isEmpty()
              && (group.isEmpty()
                  || !pair.contains(group.get())
                      && group.get().last().sentence().number()
                          < pair.get(0).last().sentence().number()
                  || pair.contains(group.get())
                  || !group.get().last().isPlural());
      if (nearer) {
        return pair;
      }
      return group.map(List::of).orElse(List.of());
    }

    /** The latest subjects joined by "and", in this sentence or the two before. */
    private List<Track> coordinatedBefore(Mention mention) {
      int number = mention.sentence().number();
      for (int at = number; at >= Math.max(0, number - 2); at--) {
        for (Mention other : mentionsOf.get(at)) {
          boolean before = at < number || other.head().number() < mention.head().number();
          if (!before || !other.isSubject()) {
            continue;
          }
          List<Track> joined =
              new ArrayList<>(
                  atWords.getOrDefault(WordRef.of(other.sentence(), other.head()), List.of()));
          for (Word conjunct : other.sentence().children(other.head(), "conj")) {
            joined.addAll(atWords.getOrDefault(WordRef.of(other.sentence(), conjunct), List.of()));
          }
          if (joined.size() > 1) {
            return List.copyOf(new LinkedHashSet<>(joined));
          }
        }
      }
      return List.of();
    }

    private Optional<Track> mostSalient(Mention mention, Predicate<Track> fits) {
      Track best = null;
      double highest = Double.NEGATIVE_INFINITY;
      int searched = 0;
      for (Track track : recent()) {
        if (searched++ > MOST_TRACKS_SEARCHED) {
          break;
        }
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
      for (int i = mentions.size() - 1; i >= 0 && i >= mentions.size() - 8; i--) {
        Mention mention = mentions.get(i);
        int distance = pronoun.sentence().number() - mention.sentence().number();
        if (distance > PRONOUN_WINDOW) {
          break;
        }
        double weight = grammaticalWeight(mention) - 1.6 * distance;
        if (mention.sort() == Sort.PRONOUN) {
          weight += 0.6;
        }
        best = Math.max(best, weight + 0.001 * mention.head().number() * (distance == 0 ? 1 : 0));
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
      if (mention.head().isAny("amod", "compound")) {
        return -0.5;
      }
      return 0.8;
    }

    /** "He met him": two arguments of one verb mean two people. */
    private boolean isArgumentOfSameVerb(Track track, Mention pronoun) {
      Word head = pronoun.head();
      if (!head.isAny("obj", "iobj", "obl", "nsubj")) {
        return false;
      }
      for (Mention mention : track.mentions()) {
        boolean same =
            mention.sentence() == pronoun.sentence()
                && mention.head().head() == head.head()
                && mention.head().isAny("nsubj", "obj", "iobj", "obl");
        if (same) {
          return true;
        }
      }
      return false;
    }

    /** The person named in apposition to a role: "the commander, General Langley". */
    private Optional<Track> namedBeside(Mention mention) {
      Sentence sentence = mention.sentence();
      Optional<Word> above =
          mention.head().isAny("appos", "dep") ? sentence.head(mention.head()) : Optional.empty();
      return above.flatMap(
          word ->
              atWords.getOrDefault(WordRef.of(sentence, word), List.of()).stream()
                  .filter(track -> track.sort() == Sort.PERSON)
                  .findFirst());
    }

    /**
     * A role followed by its holder's name joins the holder, as does a bracketed short name its
     * body.
     */
    private void joinAppositions(List<Mention> mentions) {
      for (Mention mention : mentions) {
        if (!mention.head().isAny("appos", "dep", "nsubj") || mention.head().head() == 0) {
          continue;
        }
        Sentence sentence = mention.sentence();
        Word above = sentence.word(mention.head().head());
        if (mention.head().is("nsubj") && !sentence.has(above, "cop")) {
          continue;
        }
        WordRef aboveRef = WordRef.of(sentence, above);
        WordRef ownRef = WordRef.of(sentence, mention.head());
        List<Track> outer = atWords.getOrDefault(aboveRef, List.of());
        List<Track> inner = atWords.getOrDefault(ownRef, List.of());
        if (outer.size() != 1 || inner.size() != 1 || outer.get(0) == inner.get(0)) {
          continue;
        }
        join(mention, outer.get(0), inner.get(0));
      }
    }

    private void join(Mention mention, Track outer, Track inner) {
      boolean roleThenName = outer.sort() == Sort.ROLE && inner.sort() == Sort.PERSON;
      boolean nameThenRole = inner.sort() == Sort.ROLE && outer.sort() == Sort.PERSON;
      boolean acronym =
          (mention.head().isAny("appos", "dep"))
              && (inner.sort() == Sort.BODY || inner.sort() == Sort.GROUP)
              && (outer.sort() == Sort.BODY || outer.sort() == Sort.GROUP)
              && isShort(mention.name());
      if (roleThenName && !clash(outer, inner)) {
        merge(inner, outer);
      } else if (nameThenRole && !clash(outer, inner)) {
        merge(outer, inner);
      } else if (acronym) {
        merge(outer, inner);
      }
    }

    private static boolean clash(Track one, Track other) {
      return one.mentions().size() > 1
          && other.mentions().size() > 1
          && one.country().isPresent()
          && other.country().isPresent()
          && !one.country().equals(other.country());
    }

    private static boolean isShort(String name) {
      return name.length() <= 8 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private void merge(Track into, Track from) {
      tracks.remove(from);
      for (Mention mention : from.mentions()) {
        into.add(mention, text);
      }
      atWords.replaceAll(
          (ref, found) ->
              found.contains(from)
                  ? found.stream().map(track -> track == from ? into : track).distinct().toList()
                  : found);
    }

    /** The latest mentioned first. */
    private List<Track> recent() {
      List<Track> ordered =
          new ArrayList<>(tracks.subList(Math.max(0, tracks.size() - 2000), tracks.size()));
      ordered.removeIf(track -> track.mentions().isEmpty());
      ordered.sort(
          (one, other) -> {
            Mention a = other.last();
            Mention b = one.last();
            int sentence = Integer.compare(a.sentence().number(), b.sentence().number());
            return sentence != 0 ? sentence : Integer.compare(a.head().number(), b.head().number());
          });
      return ordered;
    }

    private Optional<Track> find(@Nullable Sort sort, Predicate<Track> same) {
      int searched = 0;
      Track best = null;
      for (int i = tracks.size() - 1; i >= 0 && searched < MOST_TRACKS_SEARCHED * 5; i--) {
        Track track = tracks.get(i);
        if (sort != null && track.sort() != sort) {
          continue;
        }
        searched++;
        boolean later =
            best == null
                || !track.mentions().isEmpty()
                    && track.last().span().start() > best.last().span().start();
        if (later && same.test(track)) {
          best = track;
        }
      }
      return Optional.ofNullable(best);
    }

    Participants participants() {
      Map<Track, Entity> finished = new HashMap<>();
      List<Entity> entities = new ArrayList<>();
      List<Track> ordered = new ArrayList<>(tracks);
      ordered.removeIf(track -> track.mentions().isEmpty());
      ordered.sort((a, b) -> a.mentions().get(0).span().compareTo(b.mentions().get(0).span()));
      for (Track track : ordered) {
        complete(track);
        Entity entity = track.finish("a" + (entities.size() + 1), shownName(track));
        finished.put(track, entity);
        entities.add(entity);
      }
      Map<WordRef, List<Entity>> words = new HashMap<>();
      atWords.forEach((ref, found) -> words.put(ref, found.stream().map(finished::get).toList()));
      return new Participants(entities, words);
    }

    private String shownName(Track track) {
      if (track.sort() == Sort.STATE) {
        for (Mention mention : track.mentions()) {
          boolean byName =
              mention.entry().isPresent()
                  && mention.entry().get() instanceof Country country
                  && country.form() == CountryForm.NAME;
          if (byName) {
            return mention.name();
          }
        }
        return track.country().flatMap(catalogue::countryName).orElse(track.fullestName());
      }
      return track.fullestName();
    }

    /** Fills country and sector from the catalogue and, at last, from the article as a whole. */
    private void complete(Track track) {
      if (track.entry().isPresent() && track.entry().get() instanceof Person person) {
        person.country().ifPresent(track::country);
        if (track.sector().isEmpty()) {
          Optional<Office> office = office(person);
          office.ifPresent(o -> track.sector(o.sector()));
          if (office.isEmpty() && !person.offices().isEmpty()) {
            track.sector("ELI");
          }
        }
      }
      boolean international = track.entry().isPresent() && track.entry().get() instanceof Body;
      if (track.country().isEmpty() && !international && track.sort() != Sort.STATE) {
        nearestCountry(track).ifPresent(track::country);
      }
    }

    /** A country mentioned before the entity in the sentence where it first stands. */
    private Optional<String> nearestCountry(Track track) {
      Mention first = track.mentions().get(0);
      Optional<String> found = Optional.empty();
      Collection<Mention> around = mentionsOf.get(first.sentence().number());
      for (Mention mention : around) {
        boolean before = mention.head().number() < first.head().number();
        if (before
            && mention.sort() != Sort.STATE
            && mention.country().filter(this::countryLike).isPresent()) {
          found = mention.country();
        }
      }
      return found;
    }
  }
}
