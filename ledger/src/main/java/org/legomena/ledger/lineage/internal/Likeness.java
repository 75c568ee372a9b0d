package org.legomena.ledger.lineage.internal;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.EventType;
import org.legomena.language.TimeExpression.Interval;

/** How likely two mentions in different documents report the same event, 0 to 1. */
final class Likeness {
  private static final double SAME_FAMILY = 0.2;
  private static final double NEAR_TYPE = 0.75;
  private static final long LONGEST_SHIFT_DAYS = 21;

  /** Types that one event may be coded as, seen from its plan to its end. */
  private static final Map<EventType, Set<EventType>> NEIGHBOURS =
      Map.of(
          EventType.AGREE,
          Set.of(EventType.SUPPORT, EventType.CONSULT, EventType.COOPERATE, EventType.MOBILIZE),
          EventType.SUPPORT,
          Set.of(EventType.AGREE, EventType.REJECT),
          EventType.RETREAT,
          Set.of(EventType.CONCEDE, EventType.AGREE),
          EventType.CONCEDE,
          Set.of(EventType.RETREAT),
          EventType.SANCTION,
          Set.of(EventType.THREATEN, EventType.COERCE),
          EventType.COERCE,
          Set.of(EventType.SANCTION, EventType.ASSAULT),
          EventType.CONSULT,
          Set.of(EventType.AGREE, EventType.REJECT));

  private final Terms terms;
  private final Map<String, String> origins;

  Likeness(Terms terms, Map<String, String> origins) {
    this.terms = terms;
    this.origins = origins;
  }

  double of(Told one, Told other) {
    double type = types(one.event().type(), other.event().type());
    if (type == 0 || clash(one, other)) {
      return 0;
    }
    double words = shared(one.terms(), other.terms());
    double trigger = one.trigger().equals(other.trigger()) ? 1 : 0;
    double people = overlap(one.people(), other.people());
    double lead = one.isLead() && other.isLead() ? 1 : 0;
    double family = lead == 1 && isOneFamily(one, other) ? 1 : 0;
    return type
        * (0.55 * words + 0.15 * trigger + 0.15 * people + 0.15 * lead + SAME_FAMILY * family);
  }

  /** Copies tell the same news first, whatever their words. */
  private boolean isOneFamily(Told one, Told other) {
    return origins.containsKey(one.report().id())
        && origins.get(one.report().id()).equals(origins.get(other.report().id()));
  }

  private static double types(EventType one, EventType other) {
    if (one == other) {
      return 1;
    }
    boolean near =
        NEIGHBOURS.getOrDefault(one, Set.of()).contains(other)
            || NEIGHBOURS.getOrDefault(other, Set.of()).contains(one);
    return near ? NEAR_TYPE : 0;
  }

  /** Whether the days both give lie too far apart, even for a plan that slipped. */
  private static boolean clash(Told one, Told other) {
    Optional<Interval> first = one.days();
    Optional<Interval> second = other.days();
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return first.get().from().isAfter(second.get().to().plusDays(LONGEST_SHIFT_DAYS))
        || second.get().from().isAfter(first.get().to().plusDays(LONGEST_SHIFT_DAYS));
  }

  /** Weight of the shared words as a share of the lighter sentence's, 0 to 1. */
  private double shared(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    double lighter = Math.min(weight(one), weight(other));
    return lighter == 0 ? 0 : weight(common) / lighter;
  }

  private double weight(Set<String> words) {
    return words.stream().sorted().mapToDouble(terms::weight).sum();
  }

  private static double overlap(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return (double) common.size() / Math.min(one.size(), other.size());
  }
}
