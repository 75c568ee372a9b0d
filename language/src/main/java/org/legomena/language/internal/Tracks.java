package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.WordRef;
import org.legomena.language.internal.Mention.Sort;

/**
 * The entities of an article so far, which words mean them, and in what order they were mentioned.
 *
 * <p>A search looks at the {@value #MOST_SEARCHED} latest entities only, so that an article with
 * thousands is read in bounded time; the same full name is found however far back it stands.
 */
final class Tracks {
  /** How many entities a search looks at. */
  static final int MOST_SEARCHED = 600;

  private record Placed(Mention mention, Track track) {}

  private final String text;
  private final List<Track> all = new ArrayList<>();
  private final Map<WordRef, List<Track>> atWords = new LinkedHashMap<>();
  private final List<Placed> order = new ArrayList<>();
  private final Map<String, Track> byName = new HashMap<>();
  private final Map<Track, Track> merged = new HashMap<>();

  Tracks(String text) {
    this.text = text;
  }

  /** Starts an entity. */
  Track start(Sort sort) {
    Track track = new Track(sort);
    all.add(track);
    return track;
  }

  /** Enters a mention of entities. */
  void place(Mention mention, List<Track> found) {
    for (Track track : found) {
      track.add(mention, text);
      order.add(new Placed(mention, track));
      byName.putIfAbsent(track.sort() + mention.name(), track);
    }
    WordRef ref = WordRef.of(mention.sentence(), mention.head());
    List<Track> together = new ArrayList<>(atWords.getOrDefault(ref, List.of()));
    together.addAll(found);
    atWords.put(ref, List.copyOf(new LinkedHashSet<>(together)));
  }

  /** What a word means. */
  List<Track> at(Sentence sentence, Word word) {
    return atWords.getOrDefault(WordRef.of(sentence, word), List.of());
  }

  /** All words that mean entities. */
  Map<WordRef, List<Track>> atWords() {
    return atWords;
  }

  /** All entities, in order of first mention. */
  List<Track> inOrder() {
    List<Track> ordered = new ArrayList<>(all);
    ordered.removeIf(track -> track.mentions().isEmpty());
    ordered.sort((a, b) -> a.mentions().get(0).span().compareTo(b.mentions().get(0).span()));
    return ordered;
  }

  /** The entity with exactly this name, however far back. */
  Optional<Track> named(Sort sort, String name) {
    return Optional.ofNullable(byName.get(sort + name)).map(this::current);
  }

  private Track current(Track track) {
    Track at = track;
    while (merged.containsKey(at)) {
      at = merged.get(at);
    }
    return at;
  }

  /** The fitting entity that was mentioned last. */
  Optional<Track> find(Predicate<Track> fits) {
    Track best = null;
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - MOST_SEARCHED); i--) {
      Track track = all.get(i);
      boolean later =
          !track.mentions().isEmpty()
              && (best == null || track.last().span().start() > best.last().span().start());
      if (later && fits.test(track)) {
        best = track;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The entities mentioned in this sentence or so many before, the latest first. */
  List<Track> recent(Sentence sentence, int sentencesBack) {
    Set<Track> found = new LinkedHashSet<>();
    for (int i = order.size() - 1; i >= 0 && found.size() < MOST_SEARCHED; i--) {
      Placed placed = order.get(i);
      if (sentence.number() - placed.mention().sentence().number() > sentencesBack) {
        break;
      }
      found.add(current(placed.track()));
    }
    return List.copyOf(found);
  }

  /** Makes two entities one. */
  void merge(Track into, Track from) {
    if (into == from) {
      return;
    }
    all.remove(from);
    merged.put(from, into);
    List<Mention> moved = List.copyOf(from.mentions());
    for (Mention mention : moved) {
      into.add(mention, text);
      WordRef ref = WordRef.of(mention.sentence(), mention.head());
      atWords.computeIfPresent(
          ref,
          (key, found) ->
              found.stream().map(track -> track == from ? into : track).distinct().toList());
    }
  }
}
