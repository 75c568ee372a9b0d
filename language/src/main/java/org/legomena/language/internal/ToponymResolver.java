package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.legomena.language.PlaceKind;
import org.legomena.language.Sentence;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.KnownPlace.Seat;

/**
 * Decides which place a name means, once for all its mentions in an article (one sense per
 * discourse, Gale, Church and Yarowsky 1992).
 *
 * <p>Each candidate gets points: for being well known (listed, a seat of government, the logarithm
 * of its people), for lying in what stands behind its name ("Tartus, Syria"), in countries that the
 * article names and near places already settled, and for being of the kind the words tell. Names
 * with one strong candidate are settled first, then those by their light. The weights were set by
 * hand on even-numbered articles of GeoWebNews.
 */
final class ToponymResolver {
  private static final double CONTAINED = 12;
  private static final double COUNTRY_NAMED = 1.5;
  private static final double COUNTRY_SHARE = 3;
  private static final double NEAR = 2;
  private static final double SAME_DIVISION = 2;
  private static final double NEAR_KILOMETRES = 150;
  private static final double OTHER_NAME = -2.5;

  private final Catalogue catalogue;

  ToponymResolver(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The place of each name, by {@link Toponym#key}; nothing for names without a candidate. */
  Map<String, KnownPlace> resolve(List<Sentence> sentences, List<Toponym> toponyms) {
    Map<String, List<Toponym>> byKey = new LinkedHashMap<>();
    for (Toponym toponym : toponyms) {
      byKey.computeIfAbsent(toponym.key(), key -> new ArrayList<>()).add(toponym);
    }
    PlaceContext context = context(sentences, toponyms);
    Map<String, KnownPlace> first = choose(byKey, toponyms, context);
    first.values().stream()
        .filter(place -> place.kind() != PlaceKind.WORLD_REGION && !place.isCountry())
        .forEach(context::settle);
    return choose(byKey, toponyms, context);
  }

  private PlaceContext context(List<Sentence> sentences, List<Toponym> toponyms) {
    PlaceContext context = new PlaceContext();
    for (Toponym toponym : toponyms) {
      List<KnownPlace> listed = toponym.candidates().stream().filter(KnownPlace::listed).toList();
      if (listed.size() == 1) {
        context.count(listed.get(0).country(), listed.get(0).isCountry() ? 1 : 0.7);
      }
      if (toponym.candidates().size() == 1 && !toponym.candidates().get(0).listed()) {
        context.count(toponym.candidates().get(0).country(), 0.3);
      }
    }
    for (Sentence sentence : sentences) {
      countPeople(sentence, context);
    }
    return context;
  }

  /** Nationalities are no places but tell where an article plays. */
  private void countPeople(Sentence sentence, PlaceContext context) {
    for (int number = 1; number <= sentence.words().size(); number++) {
      if (!sentence.word(number).isCapitalised()) {
        continue;
      }
      for (Catalogue.Match match : catalogue.at(sentence, number)) {
        if (match.entry() instanceof Country country
            && country.form() != CatalogueEntry.CountryForm.NAME) {
          context.count(country.code(), 0.5);
        }
      }
    }
  }

  private static Map<String, KnownPlace> choose(
      Map<String, List<Toponym>> byKey, List<Toponym> all, PlaceContext context) {
    Map<String, KnownPlace> chosen = new LinkedHashMap<>();
    byKey.forEach(
        (key, same) ->
            best(
                    same.get(0).candidates(),
                    place ->
                        prior(place)
                            + (place.isCalled(key) ? 0 : OTHER_NAME)
                            + inContext(place, context)
                            + told(place, same, all))
                .ifPresent(place -> chosen.put(key, place)));
    return chosen;
  }

  private static Optional<KnownPlace> best(
      List<KnownPlace> places, ToDoubleFunction<KnownPlace> points) {
    KnownPlace best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (KnownPlace place : places) {
      double here = points.applyAsDouble(place);
      if (here > most) {
        most = here;
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How well known a place is by itself. */
  static double prior(KnownPlace place) {
    if (place.isCountry()) {
      return 12;
    }
    double people = Math.log10(place.population() + 10.0);
    if (place.listed()) {
      return 9 + people / 4;
    }
    double seat = place.seat() == Seat.COUNTRY ? 3 : place.seat() == Seat.DIVISION ? 0.7 : 0;
    double division = place.isRegion() ? -1.5 : 0;
    return people + seat + division;
  }

  private static double inContext(KnownPlace place, PlaceContext context) {
    double points = 0;
    if (context.names(place.country())) {
      points += COUNTRY_NAMED + COUNTRY_SHARE * context.share(place.country());
    }
    return points + Math.max(near(place, context), division(place, context));
  }

  private static double near(KnownPlace place, PlaceContext context) {
    int near = 0;
    for (KnownPlace other : context.settled()) {
      boolean isOther = !other.name().equals(place.name());
      if (isOther && other.point().distance(place.point()) < NEAR_KILOMETRES) {
        near++;
      }
    }
    return NEAR * Math.min(2, near) / 2.0 + (near > 0 ? NEAR / 2 : 0);
  }

  private static double division(KnownPlace place, PlaceContext context) {
    boolean inside =
        context.settled().stream()
            .anyMatch(other -> other.listed() && other.holds(place) && !other.isCountry());
    return inside ? SAME_DIVISION : 0;
  }

  private static double told(KnownPlace place, List<Toponym> same, List<Toponym> all) {
    double points = 0;
    for (Toponym toponym : same) {
      if (isContained(place, toponym, all)) {
        points = CONTAINED;
      }
    }
    boolean area = same.get(0).told().filter(kind -> kind == PlaceKind.REGION).isPresent();
    return points + (area && place.isRegion() ? 4 : 0);
  }

  /** "Tartus, Syria", "Portland, Ore.", "Kilis in Turkey". */
  private static boolean isContained(KnownPlace place, Toponym toponym, List<Toponym> all) {
    for (Toponym other : all) {
      if (other.sentence() == toponym.sentence() && isBehind(toponym, other)) {
        return other.candidates().stream().anyMatch(container -> container.holds(place));
      }
    }
    return false;
  }

  private static boolean isBehind(Toponym toponym, Toponym other) {
    int gap = other.first() - toponym.last();
    if (gap < 2 || gap > 3) {
      return false;
    }
    String between = toponym.sentence().word(toponym.last() + 1).text();
    return gap == 2 && (between.equals(",") || between.equals("(") || between.equals("in"));
  }
}
