package org.legomena.ledger.internal.meaning;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.legomena.ledger.internal.Database;
import org.legomena.ledger.internal.Statements;

/** The meanings of sentences that hold events: kept in the ledger, and searched. */
public final class Meanings {
  private static final int CANDIDATES = 1500;
  private static final int MOST = 500;
  private static final int DOCUMENTS_AT_ONCE = 16;
  private static final double LEAST_COSINE = 0.25;

  private static final String MISSING =
      " FROM document d WHERE NOT EXISTS"
          + " (SELECT 1 FROM meaning_sketch m WHERE m.document = d.key)"
          + " AND EXISTS (SELECT 1 FROM event e WHERE e.key BETWEEN d.key * 1048576"
          + " AND d.key * 1048576 + 1048575 AND e.sentence IS NOT NULL)";

  private volatile Sketches sketches = Sketches.none();

  /** How many documents with events have no meanings yet. */
  public long missing(Handle handle) {
    return handle.createQuery("SELECT count(*)" + MISSING).mapTo(Long.class).one();
  }

  /**
   * Works out the meanings that are missing; each document's are stored as soon as they are there.
   *
   * @param progress told how many documents are done
   */
  public void complete(Database database, LongConsumer progress) {
    List<Long> keys =
        database.read(
            handle ->
                handle
                    .createQuery("SELECT d.key" + MISSING + " ORDER BY d.key")
                    .mapTo(Long.class)
                    .list());
    for (int at = 0; at < keys.size(); at += DOCUMENTS_AT_ONCE) {
      List<Long> some = keys.subList(at, Math.min(keys.size(), at + DOCUMENTS_AT_ONCE));
      store(database, database.read(handle -> sentences(handle, some)));
      progress.accept(at + some.size());
    }
  }

  private static Map<Long, String> sentences(Handle handle, List<Long> documents) {
    Map<Long, String> sentences = new LinkedHashMap<>();
    for (long document : documents) {
      handle
          .createQuery(
              "SELECT key, words FROM sentence_words WHERE key IN (SELECT sentence FROM event"
                  + " WHERE key BETWEEN :first AND :last) ORDER BY key")
          .bind("first", document << 20)
          .bind("last", (document << 20) + (1 << 20) - 1)
          .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
          .forEach(entry -> sentences.put(entry.getKey(), entry.getValue()));
    }
    return sentences;
  }

  private static void store(Database database, Map<Long, String> sentences) {
    List<Long> keys = List.copyOf(sentences.keySet());
    float[][] meanings = SentenceModel.shared().meanings(List.copyOf(sentences.values()));
    Map<Long, List<Integer>> byDocument =
        java.util.stream.IntStream.range(0, keys.size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    i -> keys.get(i) >> 20, LinkedHashMap::new, Collectors.toList()));
    database.write(
        statements -> {
          for (Map.Entry<Long, List<Integer>> entry : byDocument.entrySet()) {
            store(statements, entry.getKey(), entry.getValue(), keys, meanings);
          }
          return true;
        });
  }

  private static void store(
      Statements statements,
      long document,
      List<Integer> which,
      List<Long> keys,
      float[][] meanings)
      throws SQLException {
    ByteBuffer numbers = ByteBuffer.allocate(which.size() * Character.BYTES);
    ByteBuffer signs = ByteBuffer.allocate(which.size() * Packing.SIGN_LONGS * Long.BYTES);
    ByteBuffer values = ByteBuffer.allocate(which.size() * Packing.NUMBER_BYTES);
    for (int i : which) {
      numbers.putChar((char) (keys.get(i) & 0xFFFF));
      Packing.putSigns(meanings[i], signs);
      Packing.putNumbers(meanings[i], values);
    }
    statements.update(
        "INSERT OR REPLACE INTO meaning_sketch (document, sentences, signs)"
            + " SELECT key, ?, ? FROM document WHERE key = ?",
        numbers.array(),
        signs.array(),
        document);
    statements.update(
        "INSERT OR REPLACE INTO meaning (document, numbers)"
            + " SELECT key, ? FROM document WHERE key = ?",
        values.array(),
        document);
  }

  /**
   * Sentences that mean about the same, by their keys, with the cosine; the nearest 500 at most.
   */
  public Map<Long, Double> near(Handle handle, String sentence) {
    float[] wanted = SentenceModel.shared().meanings(List.of(sentence))[0];
    return near(handle, wanted);
  }

  Map<Long, Double> near(Handle handle, float[] wanted) {
    Sketches current = sketches.upToDate(handle);
    sketches = current;
    List<Long> candidates = current.nearest(Packing.signs(wanted), CANDIDATES);
    Map<Long, Double> scores = new HashMap<>();
    score(handle, wanted, candidates, scores);
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_COSINE)
        .sorted(
            Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static void score(
      Handle handle, float[] wanted, List<Long> candidates, Map<Long, Double> scores) {
    Map<Long, List<Long>> byDocument = new HashMap<>();
    for (long sentence : candidates) {
      byDocument.computeIfAbsent(sentence >> 20, key -> new ArrayList<>()).add(sentence);
    }
    String list =
        byDocument.keySet().stream()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(",", "[", "]"));
    handle
        .createQuery(
            "SELECT m.document, k.sentences, m.numbers FROM json_each(:list) j"
                + " CROSS JOIN meaning m ON m.document = j.value"
                + " CROSS JOIN meaning_sketch k ON k.document = j.value")
        .bind("list", list)
        .map(
            (row, context) -> {
              score(row.getLong(1), row.getBytes(2), row.getBytes(3), wanted, byDocument, scores);
              return true;
            })
        .forEach(done -> {});
  }

  private static void score(
      long document,
      byte[] sentences,
      byte[] numbers,
      float[] wanted,
      Map<Long, List<Long>> byDocument,
      Map<Long, Double> scores) {
    ByteBuffer buffer = ByteBuffer.wrap(sentences);
    List<Long> among = byDocument.getOrDefault(document, List.of());
    for (int index = 0; buffer.hasRemaining(); index++) {
      long key = (document << 20) + buffer.getChar();
      if (among.contains(key)) {
        scores.put(key, Packing.cosine(wanted, numbers, index));
      }
    }
  }
}
