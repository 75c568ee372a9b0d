package org.legomena.language.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where spots are that no gazetteer knows: near the city or region that the text names with them.
 */
final class Anchors {
  private static final int SENTENCES_BACK = 3;

  private final List<Toponym> toponyms;
  private final Map<String, KnownPlace> resolved;

  Anchors(List<Toponym> toponyms, Map<String, KnownPlace> resolved) {
    this.toponyms = toponyms;
    this.resolved = resolved;
  }

  /** The place that lies nearest in the text, in the same sentence or shortly before. */
  Optional<KnownPlace> of(Toponym unknown) {
    KnownPlace best = null;
    int nearest = Integer.MAX_VALUE;
    for (Toponym toponym : toponyms) {
      KnownPlace place = resolved.get(toponym.key());
      int back = unknown.sentence().number() - toponym.sentence().number();
      if (place == null || !isLocal(place) || back < 0 || back > SENTENCES_BACK) {
        continue;
      }
      int distance = Math.abs(unknown.span().start() - toponym.span().start());
      if (distance < nearest) {
        nearest = distance;
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isLocal(KnownPlace place) {
    return switch (place.kind()) {
      case CITY, REGION, DISPUTED -> true;
      case POINT, COUNTRY, WORLD_REGION, WATER, STRAIT, CANAL, RIVER, DESERT, MOUNTAINS -> false;
    };
  }
}
