package org.legomena.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.legomena.coding.Attribution;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.coding.EventType;
import org.legomena.coding.Quantity;
import org.legomena.coding.Source;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.language.Entity;
import org.legomena.language.EntityKind;
import org.legomena.language.Place;
import org.legomena.language.TimeExpression;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.reading.Article;
import org.legomena.reading.InputKind;
import org.legomena.reading.Provenance;
import org.legomena.reading.Span;

/**
 * Coded documents of made-up people in made-up towns, about as long and as full of events as news
 * is: some 700 words, 30 sentences and 20 events. The n-th document of a seed is always the same.
 */
public final class MadeUpNews {
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
  private static final int DAYS = 2000;
  private static final List<String> COUNTRIES =
      List.of(
          "NOR", "TCD", "PER", "LAO", "FJI", "MLT", "BTN", "GAB", "URY", "OMN", "LVA", "SUR", "BLZ",
          "MNG", "NAM", "CYP", "ISL", "TON", "LSO", "GUY");
  private static final List<String> SYLLABLES =
      List.of(
          "ka", "lo", "mi", "ren", "tu", "sol", "ba", "dor", "fe", "gal", "hin", "jor", "kel",
          "lan", "mor", "nis", "or", "pel", "qua", "ris", "sen", "tal", "ul", "ven", "wir", "xan",
          "yor", "zel");
  private static final List<String> SECTORS = List.of("GOV", "MIL", "LEG", "PTY", "REB", "COP");

  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final List<Status> STATUSES = List.of(Status.values());

  private final long seed;
  private final int people;
  private final List<String> words;

  /**
   * @param seed of all that is by chance
   * @param people how many there are to write about
   */
  public MadeUpNews(long seed, int people) {
    this.seed = seed;
    this.people = people;
    Random random = new Random(seed);
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      made.add(word(random));
    }
    this.words = List.copyOf(made);
  }

  /** The n-th document; its id is {@code news-n}. */
  public CodedDocument document(int number) {
    return new Draft(new Random(seed * 1_000_003 + number), number).write();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int syllables = 1 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return word.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Small numbers are frequent, great ones rare, as with words and names in the news. */
  private static int skewed(Random random, int below) {
    double skew = random.nextDouble();
    return (int) (below * skew * skew * skew);
  }

  /** One document while it is written. */
  private final class Draft {
    private final Random random;
    private final int number;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Integer> cast = new ArrayList<>();
    private final List<List<Span>> mentions = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    Draft(Random random, int number) {
      this.random = random;
      this.number = number;
      this.published = FIRST_DAY.plusDays(random.nextInt(DAYS));
      while (cast.size() < 10) {
        int person = skewed(random, people);
        if (!cast.contains(person)) {
          cast.add(person);
          mentions.add(new ArrayList<>());
        }
      }
    }

    CodedDocument write() {
      for (int i = 0; i < 30; i++) {
        writeSentence(i % 3 != 2);
      }
      Article article =
          new Article(
              "news-" + number,
              Optional.of(capital(word()) + " " + word() + " " + word()),
              text.toString(),
              Optional.of("The " + capital(SYLLABLES.get(skewed(random, 28))) + " Post"),
              Optional.of(published),
              Optional.of("https://example.org/" + number),
              "en",
              new Provenance("made-up:" + number, InputKind.JSON_LINES, "0".repeat(64), NOON),
              List.of());
      return new CodedDocument(
          article, sentences, actors(), places, times, attributions, events, List.of());
    }

    private void writeSentence(boolean withEvent) {
      int start = text.length();
      if (withEvent) {
        writeEvent();
      } else {
        text.append(capital(word()));
      }
      int filling = 10 + random.nextInt(12);
      for (int i = 0; i < filling; i++) {
        text.append(' ').append(word());
      }
      text.append('.');
      sentences.add(new Span(start, text.length()));
      text.append(sentences.size() % 3 == 0 ? "\n\n" : " ");
    }

    private void writeEvent() {
      int by = random.nextInt(cast.size());
      int to = (by + 1 + random.nextInt(cast.size() - 1)) % cast.size();
      name(by);
      text.append(' ');
      EventType type = TYPES.get(random.nextInt(TYPES.size()));
      Span trigger = append(type.name().toLowerCase(Locale.ROOT) + "ed");
      text.append(' ');
      name(to);
      Optional<String> place = random.nextInt(3) == 0 ? Optional.of(place()) : Optional.empty();
      Optional<EventTime> time = random.nextInt(3) == 0 ? Optional.of(time()) : Optional.empty();
      Source source = random.nextInt(3) == 0 ? officials() : Source.AUTHOR;
      events.add(
          new Event(
              "e" + (events.size() + 1),
              type,
              modes(type),
              List.of(),
              trigger,
              List.of("a" + (by + 1)),
              random.nextInt(10) == 0 ? List.of() : List.of("a" + (to + 1)),
              STATUSES.get(skewed(random, STATUSES.size())),
              source,
              place,
              time,
              numbers(type, trigger),
              false,
              Math.round(random.nextDouble() * 1000) / 1000.0,
              type.name().toLowerCase(Locale.ROOT) + ".made-up + nsubj"));
    }

    private SortedMap<String, Quantity> numbers(EventType type, Span span) {
      SortedMap<String, Quantity> numbers = new TreeMap<>();
      if (type == EventType.ASSAULT) {
        long killed = 1L + random.nextInt(40);
        numbers.put("killed", new Quantity(OptionalLong.of(killed), OptionalLong.empty(), span));
      }
      return numbers;
    }

    private List<String> modes(EventType type) {
      return type.modes().isEmpty() || random.nextInt(3) == 0
          ? List.of()
          : List.of(type.modes().get(random.nextInt(type.modes().size())));
    }

    private String word() {
      return words.get(skewed(random, words.size()));
    }

    private Span append(String what) {
      int start = text.length();
      text.append(what);
      return new Span(start, text.length());
    }

    private void name(int member) {
      mentions.get(member).add(append(person(cast.get(member))));
    }

    private String place() {
      text.append(" in ");
      int town = skewed(random, 2000);
      Random same = new Random(seed + 7919L * town);
      Span span = append(capital(MadeUpNews.word(same)) + "ville");
      String id = "p" + (places.size() + 1);
      places.add(
          new Place(
              id,
              span.of(text.toString()),
              Optional.of(COUNTRIES.get(town % COUNTRIES.size())),
              Optional.of(
                  new Place.Point(same.nextInt(120) - 60 + 0.25, same.nextInt(320) - 160 + 0.5)),
              Optional.of(1_000_000L + town),
              List.of(span)));
      return id;
    }

    private EventTime time() {
      text.append(" on ");
      LocalDate day = published.minusDays(random.nextInt(30));
      Span span = append(day.toString());
      Optional<Interval> interval = Optional.of(Interval.day(day));
      times.add(new TimeExpression(span, sentences.size(), day.toString(), interval));
      return new EventTime(span, interval);
    }

    private Source officials() {
      int start = text.length() + 2;
      text.append(", officials said");
      Span who = new Span(start, start + "officials".length());
      Span cue = new Span(who.end() + 1, text.length());
      String id = "s" + (attributions.size() + 1);
      attributions.add(
          new Attribution(
              id,
              List.of(who),
              List.of(cue),
              List.of(new Span(Math.max(0, start - 20), start - 2)),
              SourceKind.UNNAMED,
              Optional.empty(),
              false));
      return new Source(SourceKind.UNNAMED, Optional.of(id), Optional.empty(), Optional.of(who));
    }

    private List<Entity> actors() {
      List<Entity> actors = new ArrayList<>();
      for (int i = 0; i < cast.size(); i++) {
        int person = cast.get(i);
        actors.add(
            new Entity(
                "a" + (i + 1),
                person(person),
                List.of(),
                Optional.of(COUNTRIES.get(person % COUNTRIES.size())),
                List.of(SECTORS.get(person % SECTORS.size())),
                EntityKind.PERSON,
                Optional.empty(),
                mentions.get(i)));
      }
      return actors;
    }
  }

  /** The name of the n-th person of a seed. */
  public String person(int person) {
    Random same = new Random(seed + 104_729L * person);
    return capital(word(same)) + " " + capital(word(same)) + SYLLABLES.get(person % 28);
  }
}
