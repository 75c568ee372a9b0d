package org.legomena.coding.internal.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.legomena.language.resource.ResourceException;

/**
 * Multinomial logistic regression over named features that are there or not: the probability of
 * each label is the softmax of the sums of the weights of the features present. Immutable and safe
 * to share.
 *
 * <p>Written as text: lines that start with {@code #} are the header, the first other line holds
 * the labels, and each following line a feature and its weight for each label, parted by tabs.
 */
public final class LinearModel {
  private final List<String> labels;
  private final Map<String, float[]> weights;

  LinearModel(List<String> labels, Map<String, float[]> weights) {
    this.labels = List.copyOf(labels);
    this.weights = weights;
  }

  /** The labels, in the order of {@link #probabilities}. */
  public List<String> labels() {
    return labels;
  }

  /** The probability of each label, 0 to 1, summing to 1; features never seen count for nothing. */
  public double[] probabilities(Collection<String> features) {
    double[] sums = new double[labels.size()];
    for (String feature : features) {
      float[] weight = weights.get(feature);
      if (weight != null) {
        for (int label = 0; label < sums.length; label++) {
          sums[label] += weight[label];
        }
      }
    }
    return softmax(sums);
  }

  /** The probability of one label; 0 if the model does not know it. */
  public double probability(String label, Collection<String> features) {
    int at = labels.indexOf(label);
    return at < 0 ? 0 : probabilities(features)[at];
  }

  /** The likeliest label; of equal ones the first. */
  public String best(Collection<String> features) {
    double[] probabilities = probabilities(features);
    int best = 0;
    for (int label = 1; label < probabilities.length; label++) {
      if (probabilities[label] > probabilities[best]) {
        best = label;
      }
    }
    return labels.get(best);
  }

  /**
   * The features that speak most for or against a label, the weightiest first: {@code name +0.53}.
   *
   * @param most how many at most
   */
  public List<String> strongest(String label, Collection<String> features, int most) {
    int at = labels.indexOf(label);
    return features.stream()
        .distinct()
        .filter(weights::containsKey)
        .sorted(
            Comparator.comparingDouble((String feature) -> -Math.abs(weight(feature, at)))
                .thenComparing(feature -> feature))
        .limit(most)
        .map(feature -> String.format(Locale.ROOT, "%s %+.2f", feature, weight(feature, at)))
        .toList();
  }

  private double weight(String feature, int label) {
    float[] values = weights.get(feature);
    return values == null || label < 0 ? 0 : values[label];
  }

  static double[] softmax(double[] sums) {
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    double total = 0;
    double[] shares = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      shares[i] = StrictMath.exp(sums[i] - most);
      total += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= total;
    }
    return shares;
  }

  /**
   * The model as text, features in order of the alphabet, below header lines that say whence it is.
   */
  public String write(List<String> header) {
    StringBuilder text = new StringBuilder();
    header.forEach(line -> text.append("# ").append(line).append('\n'));
    text.append(String.join("\t", labels)).append('\n');
    new TreeMap<>(weights)
        .forEach(
            (feature, values) -> {
              text.append(feature);
              for (float value : values) {
                text.append('\t').append(Math.round(value * 1000) / 1000f);
              }
              text.append('\n');
            });
    return text.toString();
  }

  /**
   * Reads a model that ships with a class.
   *
   * @throws ResourceException if it is missing or a line is broken, with file and line
   */
  public static LinearModel resource(Class<?> beside, String name) {
    try (InputStream content = beside.getResourceAsStream(name)) {
      if (content == null) {
        throw new ResourceException(name, 0, "the resource is missing from the program");
      }
      return read(name.substring(name.lastIndexOf('/') + 1), content);
    } catch (IOException e) {
      throw new ResourceException(name, 0, "cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a model.
   *
   * @param name of the file, for messages
   * @throws ResourceException if a line is broken, with file and line
   */
  public static LinearModel read(String name, InputStream content) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    List<String> labels = List.of();
    Map<String, float[]> weights = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t");
      if (labels.isEmpty()) {
        labels = List.of(columns);
      } else {
        weights.put(columns[0], values(name, number, columns, labels.size()));
      }
    }
    if (labels.isEmpty()) {
      throw new ResourceException(name, number, "the line of labels is missing");
    }
    return new LinearModel(labels, weights);
  }

  private static float[] values(String name, int number, String[] columns, int expected) {
    if (columns.length != expected + 1) {
      throw new ResourceException(
          name,
          number,
          "expected a feature and " + expected + " weights, got " + columns.length + " columns");
    }
    float[] values = new float[expected];
    for (int i = 0; i < expected; i++) {
      try {
        values[i] = Float.parseFloat(columns[i + 1]);
      } catch (NumberFormatException e) {
        throw new ResourceException(name, number, "expected a weight, got " + columns[i + 1], e);
      }
    }
    return values;
  }
}
