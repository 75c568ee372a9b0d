package org.legomena.ledger.internal.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gives sentences their meaning: 384 numbers, of length 1. Loaded on first use; takes some 300 MB.
 * Safe for use by several threads at once.
 */
public final class SentenceModel {
  /** How many numbers a meaning has. */
  public static final int SIZE = 384;

  private static final String NAME = "/all-minilm-l6-v2-q";
  private static final int BATCH = 32;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private SentenceModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  private static final class Shared {
    private static final SentenceModel MODEL = load();
  }

  /**
   * The model of this process.
   *
   * @throws IllegalStateException if its files are missing from the program
   */
  public static SentenceModel shared() {
    return Shared.MODEL;
  }

  private static SentenceModel load() {
    try (InputStream model = resource(NAME + ".onnx");
        InputStream vocabulary = resource(NAME + "-tokenizer.json")) {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session =
          environment.createSession(model.readAllBytes(), new OrtSession.SessionOptions());
      return new SentenceModel(environment, session, WordPieces.read(vocabulary));
    } catch (IOException | OrtException e) {
      throw new IllegalStateException("the model of meanings cannot be loaded", e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = SentenceModel.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing from the program");
    }
    return in;
  }

  /** The meaning of each sentence; those of about the same length are worked out together. */
  public float[][] meanings(List<String> sentences) {
    long[][] ids = sentences.stream().map(pieces::ids).toArray(long[][]::new);
    int[] shortFirst =
        IntStream.range(0, ids.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> ids[i].length))
            .mapToInt(Integer::intValue)
            .toArray();
    float[][] meanings = new float[ids.length][];
    for (int at = 0; at < shortFirst.length; at += BATCH) {
      int stop = Math.min(shortFirst.length, at + BATCH);
      long[][] batch = new long[stop - at][];
      for (int i = at; i < stop; i++) {
        batch[i - at] = ids[shortFirst[i]];
      }
      float[][] found = run(batch);
      for (int i = at; i < stop; i++) {
        meanings[shortFirst[i]] = found[i - at];
      }
    }
    return meanings;
  }

  private float[][] run(long[][] batch) {
    int width = batch[batch.length - 1].length;
    long[] shape = {batch.length, width};
    LongBuffer ids = LongBuffer.allocate(batch.length * width);
    LongBuffer mask = LongBuffer.allocate(batch.length * width);
    for (int i = 0; i < batch.length; i++) {
      for (int j = 0; j < batch[i].length; j++) {
        ids.put(i * width + j, batch[i][j]);
        mask.put(i * width + j, 1);
      }
    }
    LongBuffer segments = LongBuffer.allocate(batch.length * width);
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask, shape);
        OnnxTensor segmentTensor = OnnxTensor.createTensor(environment, segments, shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", segmentTensor))) {
      return pooled((float[][][]) result.get(0).getValue(), batch);
    } catch (OrtException e) {
      throw new IllegalStateException("the model of meanings failed: " + e.getMessage(), e);
    }
  }

  /** The mean over a sentence's pieces, brought to length 1. */
  private static float[][] pooled(float[][][] states, long[][] batch) {
    float[][] meanings = new float[batch.length][SIZE];
    for (int i = 0; i < batch.length; i++) {
      for (int j = 0; j < batch[i].length; j++) {
        for (int k = 0; k < SIZE; k++) {
          meanings[i][k] += states[i][j][k];
        }
      }
      normalise(meanings[i]);
    }
    return meanings;
  }

  private static void normalise(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += (double) value * value;
    }
    float length = (float) Math.max(1e-9, Math.sqrt(sum));
    for (int i = 0; i < values.length; i++) {
      values[i] /= length;
    }
  }
}
