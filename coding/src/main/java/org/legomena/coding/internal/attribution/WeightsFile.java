package org.legomena.coding.internal.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.legomena.language.resource.ResourceException;

/**
 * Reads the weights of a {@link ChainModel} from a text file (compressed with gzip).
 *
 * <p>Lines, fields parted by tabs:
 *
 * <pre>
 * # words                  a remark; the header tells origin, licence and date
 * labels   N               number of labels
 * scale    X               what a weight of 1 in the file stands for
 * u        feature   ints  a feature of a unit: weights of labels 1 to N-1, label 0 having none
 * s        feature   ints  a feature of a step: weights of the N*N pairs of labels
 * </pre>
 */
final class WeightsFile {
  private static final List<String> HEADER = List.of("# origin: ", "# licence: ", "# date: ");

  private final String name;
  private final Map<String, float[]> units = new HashMap<>();
  private final Map<String, float[]> steps = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private int labels;
  private float scale;
  private int line;

  private WeightsFile(String name) {
    this.name = name;
  }

  /**
   * Reads a file on the class path.
   *
   * @throws ResourceException if it is missing or has a fault, with the line
   */
  static ChainModel resource(Class<?> beside, String path) {
    try (InputStream bytes = beside.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new ResourceException(path, 0, "is missing from the class path");
      }
      return read(path, new GZIPInputStream(bytes));
    } catch (IOException e) {
      throw new ResourceException(path, 0, "cannot be read: " + e.getMessage(), e);
    }
  }

  /** Reads a file that is not compressed. */
  static ChainModel read(String name, InputStream bytes) throws IOException {
    WeightsFile file = new WeightsFile(name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      reader.lines().forEach(file::take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return file.model();
  }

  private void take(String text) {
    line++;
    if (text.startsWith("#")) {
      remarks.add(text);
      return;
    }
    String[] fields = text.split("\t", -1);
    switch (fields[0]) {
      case "labels" -> labels = (int) number(fields, 2, 64);
      case "scale" -> scale = number(fields, Float.MIN_VALUE, 1);
      case "u" -> units.put(feature(fields), weights(fields, labels - 1, 1));
      case "s" -> steps.put(feature(fields), weights(fields, labels * labels, 0));
      default -> throw fault("starts with '" + fields[0] + "', allowed: #, labels, scale, u, s");
    }
  }

  private float number(String[] fields, float least, float most) {
    try {
      float value = Float.parseFloat(fields[fields.length - 1]);
      if (fields.length == 2 && value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw fault(fields[0] + " needs a number, got '" + fields[fields.length - 1] + "'");
    }
    throw fault(fields[0] + " needs one number from " + least + " to " + most);
  }

  private String feature(String[] fields) {
    if (labels == 0 || scale == 0) {
      throw fault("a weight stands before the lines 'labels' and 'scale'");
    }
    if (fields.length != 3 || fields[1].isEmpty()) {
      throw fault("a weight needs 3 fields parted by tabs, got " + fields.length);
    }
    return fields[1];
  }

  private float[] weights(String[] fields, int count, int skipped) {
    String[] numbers = fields[2].split(" ");
    if (numbers.length != count) {
      throw fault("needs " + count + " weights, got " + numbers.length);
    }
    float[] weights = new float[count + skipped];
    for (int i = 0; i < count; i++) {
      try {
        weights[i + skipped] = Integer.parseInt(numbers[i]) * scale;
      } catch (NumberFormatException e) {
        throw fault("weight '" + numbers[i] + "' is no whole number");
      }
    }
    return weights;
  }

  private ResourceException fault(String reason) {
    return new ResourceException(name, line, reason);
  }

  private ChainModel model() {
    for (String start : HEADER) {
      if (remarks.stream().noneMatch(remark -> remark.startsWith(start))) {
        throw new ResourceException(name, 0, "has no line '" + start.strip() + "' in its header");
      }
    }
    if (units.isEmpty()) {
      throw new ResourceException(name, 0, "has no weights");
    }
    return new ChainModel(labels, units, steps);
  }
}
