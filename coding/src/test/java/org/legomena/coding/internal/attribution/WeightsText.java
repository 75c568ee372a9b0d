package org.legomena.coding.internal.attribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes a {@link ChainModel} as {@link WeightsFile} reads it. Same model, same bytes. */
final class WeightsText {
  private static final float SCALE = 0.05f;

  private WeightsText() {}

  static void write(ChainModel model, String what, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = new Packed(Files.newOutputStream(file))) {
      out.write(of(model, what).getBytes(StandardCharsets.UTF_8));
    }
  }

  static String of(ChainModel model, String what) {
    StringBuilder text = new StringBuilder();
    text.append("# Weights of a linear-chain model: ").append(what).append('\n');
    text.append(
        "# origin: learned by TrainAttribution from the annotations of PolNeAR's train part");
    text.append(" (Newell, Margolin and Ruths, LREC 2018); no stretch of its text is in here\n");
    text.append("# licence: GPL-3.0-or-later\n# date: 2026-11-25\n");
    text.append("labels\t").append(model.labels()).append('\n');
    text.append("scale\t").append(SCALE).append('\n');
    rows(text, "u", model.unitWeights(), true);
    rows(text, "s", model.stepWeights(), false);
    return text.toString();
  }

  private static void rows(
      StringBuilder text, String kind, Map<String, float[]> weights, boolean relative) {
    for (String feature : new TreeSet<>(weights.keySet())) {
      String row = row(weights.getOrDefault(feature, new float[0]), relative);
      if (!row.matches("[0 ]*") && feature.indexOf('\t') < 0 && feature.indexOf('\n') < 0) {
        text.append(kind).append('\t').append(feature).append('\t').append(row).append('\n');
      }
    }
  }

  private static String row(float[] weights, boolean relative) {
    StringJoiner row = new StringJoiner(" ");
    for (int i = relative ? 1 : 0; i < weights.length; i++) {
      float weight = relative ? weights[i] - weights[0] : weights[i];
      row.add(Integer.toString(Math.round(weight / SCALE)));
    }
    return row.toString();
  }

  /** Packs as small as can be. */
  private static final class Packed extends GZIPOutputStream {
    Packed(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
