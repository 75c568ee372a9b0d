package org.legomena.language.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article tells about where it plays: how often each country is named, by itself or by its
 * people, and which places are settled so far.
 */
final class PlaceContext {
  private final Map<String, Double> countries = new HashMap<>();
  private final List<KnownPlace> settled = new ArrayList<>();
  private double total;

  /** Counts a mention of a country. */
  void count(String country, double weight) {
    if (!country.isEmpty()) {
      countries.merge(country, weight, Double::sum);
      total += weight;
    }
  }

  /** Adds a place that is settled. */
  void settle(KnownPlace place) {
    settled.add(place);
  }

  /** The share of a country among all mentions of countries, 0 to 1. */
  double share(String country) {
    return total == 0 ? 0 : countries.getOrDefault(country, 0.0) / total;
  }

  /** Whether the country is named at all. */
  boolean names(String country) {
    return countries.containsKey(country);
  }

  /** Settled places, the point's own left out. */
  List<KnownPlace> settled() {
    return settled;
  }
}
