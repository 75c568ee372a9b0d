package org.legomena.cli.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.legomena.cli.evaluation.Matching.Pair;
import org.legomena.cli.evaluation.Scores.Found;
import org.legomena.cli.evaluation.Scores.Right;

/**
 * Compares coded events with gold ones.
 *
 * <table>
 *   <caption>What is found</caption>
 *   <tr><td>detected</td><td>event mentions, whatever type was given</td></tr>
 *   <tr><td>typed</td><td>with the right type</td></tr>
 *   <tr><td>who</td><td>typed, and actors and recipients are exactly the right ones</td></tr>
 *   <tr><td>line</td><td>who, and status and source are right</td></tr>
 *   <tr><td>sent-type</td><td>the set of types of a sentence</td></tr>
 *   <tr><td>dyad</td><td>actor's country, type, recipient's country, of a sentence</td></tr>
 *   <tr><td>actor, recipient</td><td>participants of the typed pairs</td></tr>
 * </table>
 *
 * <p>Over the typed pairs stands how often code (country and sector), status, source, place, time
 * and mode are right; status-F1 is the mean over the six values. Place, time and mode count only
 * where one of the two has one. Not safe for use by several threads; use one for each comparison.
 */
public final class Scorer {
  private static final List<String> FOUND =
      List.of("detected", "typed", "who", "line", "sent-type", "dyad", "actor", "recipient");
  private static final List<String> SHARES =
      List.of("code", "status", "source", "source (attributed)", "place", "time", "mode");
  private static final List<String> LEVELS = List.of("detected", "typed", "who", "line");

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, Share> shares = new LinkedHashMap<>();
  private final Map<String, Tally> types = new TreeMap<>();
  private final Map<StatusPair, Integer> statuses = new LinkedHashMap<>();
  private final List<String> mismatches = new ArrayList<>();

  private record StatusPair(String gold, String coded) {}

  private record Dyad(String actorCountry, String type, String recipientCountry) {}

  private Scorer() {
    FOUND.forEach(name -> tallies.put(name, new Tally()));
    SHARES.forEach(name -> shares.put(name, new Share()));
  }

  /** The figures for these documents. */
  public static Scores score(Map<String, GoldDocument> gold, Predictions predictions) {
    Scorer scorer = new Scorer();
    List<String> notCoded = new ArrayList<>();
    int goldEvents = 0;
    for (GoldDocument document : gold.values()) {
      if (predictions.of(document.id()).isEmpty()) {
        notCoded.add(document.id());
      }
      scorer.compare(document, predictions.of(document.id()).orElse(List.of()));
      goldEvents += (int) document.events().stream().filter(event -> event.sure).count();
    }
    return scorer.scores(gold.size(), goldEvents, notCoded);
  }

  private void compare(GoldDocument document, List<ScoredEvent> coded) {
    Matching matching = Matching.of(document.events(), coded);
    Set<ScoredEvent> unsure = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Pair pair : matching.pairs()) {
      if (pair.gold().sure) {
        comparePair(document.id(), pair);
      } else {
        unsure.add(pair.coded());
      }
    }
    for (ScoredEvent missed : matching.missed()) {
      if (missed.sure) {
        LEVELS.forEach(level -> tally(level).addMissed(1));
        type(missed.type).addMissed(1);
        note(document.id(), missed, "missed: " + named(missed));
      }
    }
    for (ScoredEvent extra : matching.extra()) {
      LEVELS.forEach(level -> tally(level).addWrong(1));
      type(extra.type).addWrong(1);
      note(document.id(), extra, "extra: " + named(extra));
    }
    compareSentences(document, coded.stream().filter(event -> !unsure.contains(event)).toList());
  }

  private void comparePair(String id, Pair pair) {
    ScoredEvent gold = pair.gold();
    ScoredEvent coded = pair.coded();
    boolean typed = gold.type.equals(coded.type);
    List<ScoredEntity.Pair> actors = ScoredEntity.pairs(gold.actors, coded.actors);
    List<ScoredEntity.Pair> recipients = ScoredEntity.pairs(gold.recipients, coded.recipients);
    boolean who =
        typed
            && isWhole(actors, gold.actors, coded.actors)
            && isWhole(recipients, gold.recipients, coded.recipients);
    boolean status = gold.status.equals(coded.status);
    boolean source = gold.source.isSame(coded.source);
    tally("detected").addRight(1);
    count("typed", typed);
    count("who", who);
    count("line", who && status && source);
    if (typed) {
      type(gold.type).addRight(1);
      countParticipants("actor", actors, gold.actors, coded.actors);
      countParticipants("recipient", recipients, gold.recipients, coded.recipients);
      compareFields(gold, coded, status, source);
      noteFields(id, pair, who, status, source);
    } else {
      type(coded.type).addWrong(1);
      type(gold.type).addMissed(1);
      note(id, gold, "type: gold " + named(gold) + ", coded " + named(coded));
    }
  }

  private static boolean isWhole(
      List<ScoredEntity.Pair> pairs, List<ScoredEntity> gold, List<ScoredEntity> coded) {
    return pairs.size() == gold.size() && pairs.size() == coded.size();
  }

  private void count(String level, boolean right) {
    if (right) {
      tally(level).addRight(1);
    } else {
      tally(level).addWrong(1);
      tally(level).addMissed(1);
    }
  }

  private void countParticipants(
      String role,
      List<ScoredEntity.Pair> pairs,
      List<ScoredEntity> gold,
      List<ScoredEntity> coded) {
    tally(role).addRight(pairs.size());
    tally(role).addMissed(gold.size() - pairs.size());
    tally(role).addWrong(coded.size() - pairs.size());
    for (ScoredEntity.Pair pair : pairs) {
      ScoredEntity wanted = pair.gold();
      if (!wanted.country().isEmpty() || !wanted.sectors().isEmpty()) {
        boolean sector =
            wanted.sectors().isEmpty() || pair.coded().sectors().contains(wanted.sectors().get(0));
        share("code").add(wanted.country().equals(pair.coded().country()) && sector);
      }
    }
  }

  private void compareFields(ScoredEvent gold, ScoredEvent coded, boolean status, boolean source) {
    share("status").add(status);
    statuses.merge(new StatusPair(gold.status, coded.status), 1, Integer::sum);
    share("source").add(source);
    if (!gold.source.kind().equals("author") || !coded.source.kind().equals("author")) {
      share("source (attributed)").add(source);
    }
    if (gold.place.isPresent() || coded.place.isPresent()) {
      share("place")
          .add(
              gold.place.isPresent()
                  && coded.place.isPresent()
                  && gold.place.get().isSame(coded.place.get()));
    }
    if (gold.time.isPresent() || coded.time.isPresent()) {
      share("time")
          .add(
              gold.time.isPresent()
                  && coded.time.isPresent()
                  && gold.time.get().isSame(coded.time.get()));
    }
    if (!gold.modes.isEmpty() || !coded.modes.isEmpty()) {
      share("mode").add(gold.modes.equals(coded.modes));
    }
  }

  private void compareSentences(GoldDocument document, List<ScoredEvent> coded) {
    for (int i = 0; i < document.sentences().size(); i++) {
      int number = i;
      List<ScoredEvent> here =
          document.events().stream().filter(e -> e.sentence == number).toList();
      List<ScoredEvent> sure = here.stream().filter(event -> event.sure).toList();
      List<ScoredEvent> unsure = here.stream().filter(event -> !event.sure).toList();
      List<ScoredEvent> found = coded.stream().filter(e -> e.sentence == number).toList();
      countSets("sent-type", typesOf(sure), typesOf(found), typesOf(unsure));
      countSets("dyad", dyads(sure), dyads(found), dyads(unsure));
    }
  }

  private <T> void countSets(String name, Set<T> gold, Set<T> coded, Set<T> unsure) {
    for (T value : gold) {
      if (coded.contains(value)) {
        tally(name).addRight(1);
      } else {
        tally(name).addMissed(1);
      }
    }
    for (T value : coded) {
      if (!gold.contains(value) && !unsure.contains(value)) {
        tally(name).addWrong(1);
      }
    }
  }

  private static Set<String> typesOf(List<ScoredEvent> events) {
    Set<String> found = new HashSet<>();
    events.forEach(event -> found.add(event.type));
    return found;
  }

  private static Set<Dyad> dyads(List<ScoredEvent> events) {
    Set<Dyad> dyads = new HashSet<>();
    for (ScoredEvent event : events) {
      for (ScoredEntity actor : orNobody(event.actors)) {
        for (ScoredEntity recipient : orNobody(event.recipients)) {
          if (!actor.country().isEmpty() || !recipient.country().isEmpty()) {
            dyads.add(new Dyad(actor.country(), event.type, recipient.country()));
          }
        }
      }
    }
    return dyads;
  }

  private static Collection<ScoredEntity> orNobody(List<ScoredEntity> entities) {
    return entities.isEmpty() ? List.of(ScoredEntity.nobody()) : entities;
  }

  private void noteFields(String id, Pair pair, boolean who, boolean status, boolean source) {
    ScoredEvent gold = pair.gold();
    ScoredEvent coded = pair.coded();
    if (!who) {
      note(
          id,
          gold,
          "who: "
              + named(gold)
              + " gold "
              + names(gold.actors)
              + " -> "
              + names(gold.recipients)
              + ", coded "
              + names(coded.actors)
              + " -> "
              + names(coded.recipients));
    }
    if (!status) {
      note(id, gold, "status: " + named(gold) + " gold " + gold.status + ", coded " + coded.status);
    }
    if (!source) {
      note(id, gold, "source: " + named(gold) + " gold " + told(gold) + ", coded " + told(coded));
    }
  }

  private void note(String id, ScoredEvent event, String difference) {
    mismatches.add(id + "[" + event.sentence + "] " + difference);
  }

  private static String named(ScoredEvent event) {
    return event.type + " '" + event.trigger + "'";
  }

  private static String names(List<ScoredEntity> entities) {
    return "[" + String.join(", ", entities.stream().map(Scorer::quoted).toList()) + "]";
  }

  private static String quoted(ScoredEntity entity) {
    String mark = entity.name().contains("'") && !entity.name().contains("\"") ? "\"" : "'";
    return mark + entity.name() + mark;
  }

  private static String told(ScoredEvent event) {
    return event.source.kind() + " '" + event.source.words() + "'";
  }

  private Tally tally(String name) {
    return tallies.computeIfAbsent(name, key -> new Tally());
  }

  private Tally type(String name) {
    return types.computeIfAbsent(name, key -> new Tally());
  }

  private Share share(String name) {
    return shares.computeIfAbsent(name, key -> new Share());
  }

  private Scores scores(int documents, int goldEvents, List<String> notCoded) {
    Map<String, Found> found = new LinkedHashMap<>();
    tallies.forEach((name, tally) -> found.put(name, Found.of(tally)));
    Map<String, Right> right = new LinkedHashMap<>();
    shares.forEach((name, share) -> right.put(name, Right.of(share)));
    right.put("status-F1", statusF1());
    TreeMap<String, Found> byType = new TreeMap<>();
    types.forEach((name, tally) -> byType.put(name, Found.ofType(tally)));
    return new Scores(documents, goldEvents, notCoded, found, right, byType, mismatches);
  }

  private Right statusF1() {
    Set<String> values = new TreeSet<>();
    statuses.keySet().forEach(pair -> Collections.addAll(values, pair.gold(), pair.coded()));
    double sum = 0;
    int count = 0;
    for (String value : values) {
      Tally tally = new Tally();
      statuses.forEach((pair, times) -> countStatus(value, pair, times, tally));
      if (tally.right() + tally.missed() > 0) {
        sum += 2.0 * tally.right() / (2 * tally.right() + tally.wrong() + tally.missed());
        count++;
      }
    }
    return Right.of(sum / count, count);
  }

  private static void countStatus(String value, StatusPair pair, int times, Tally tally) {
    boolean inGold = pair.gold().equals(value);
    boolean inCoded = pair.coded().equals(value);
    if (inGold && inCoded) {
      tally.addRight(times);
    } else if (inGold) {
      tally.addMissed(times);
    } else if (inCoded) {
      tally.addWrong(times);
    }
  }
}
