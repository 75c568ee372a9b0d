package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers features from 0 in the order in which they come. */
final class FeatureNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> features = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();

  int[] of(List<String> named) {
    int[] found = new int[named.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = number(named.get(i));
    }
    return found;
  }

  private int number(String feature) {
    Integer known = numbers.get(feature);
    if (known != null) {
      counts.set(known, counts.get(known) + 1);
      return known;
    }
    numbers.put(feature, features.size());
    features.add(feature);
    counts.add(1);
    return features.size() - 1;
  }

  int size() {
    return features.size();
  }

  /** Those of the features that came at least so many times. */
  int[] frequent(int[] found, int times) {
    return java.util.Arrays.stream(found).filter(f -> counts.get(f) >= times).toArray();
  }

  /** A row of weights for each feature that has any but noughts. */
  Map<String, float[]> rows(FtrlWeights weights, int length) {
    Map<String, float[]> rows = new HashMap<>();
    for (int f = 0; f < features.size(); f++) {
      float[] row = new float[length];
      boolean any = false;
      for (int i = 0; i < length; i++) {
        row[i] = weights.at(f * length + i);
        any |= row[i] != 0;
      }
      if (any) {
        rows.put(features.get(f), row);
      }
    }
    return rows;
  }
}
