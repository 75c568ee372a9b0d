package org.legomena.ledger.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.LedgerException;
import org.legomena.ledger.LedgerException.Problem;

/** Reads whole documents, and keeps those read last. Safe for use by several threads at once. */
public final class Documents {
  private static final int KEPT = 512;
  private static final int LONGEST_KEPT = 100_000;

  private final Path path;
  private final Map<Long, Kept> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param path the ledger, for messages
   */
  public Documents(Path path) {
    this.path = path;
  }

  /**
   * A document as the ledger has it.
   *
   * @param key of the table
   * @param document after corrections
   * @param actors the actor of every entity, by the entity's id
   */
  public record Stored(long key, CodedDocument document, Map<String, Long> actors) {
    public Stored {
      actors = Map.copyOf(actors);
    }
  }

  private record Kept(long revision, Stored stored) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(String id, byte[] content, String text, byte[] coding) {}

  /** The document with this key, as it stands after corrections. */
  public Stored load(Handle handle, long key) {
    long revision =
        handle
            .createQuery("SELECT revision FROM document WHERE key = :key")
            .bind("key", key)
            .mapTo(Long.class)
            .one();
    synchronized (kept) {
      Kept found = kept.get(key);
      if (found != null && found.revision() == revision) {
        return found.stored();
      }
    }
    Stored stored = loadAnew(handle, key);
    if (stored.document().article().text().length() <= LONGEST_KEPT) {
      synchronized (kept) {
        kept.put(key, new Kept(revision, stored));
      }
    }
    return stored;
  }

  /** The document with this key, read from the file even if it has been read before. */
  Stored loadAnew(Handle handle, long key) {
    Corrected corrected = Corrections.apply(handle, key, coded(handle, key), actors(handle, key));
    return new Stored(key, corrected.document(), corrected.links());
  }

  /** The document with this id, as it stands after corrections. */
  public Optional<Stored> find(Handle handle, String id) {
    return key(handle, id).map(key -> load(handle, key));
  }

  /** The key of the document with this id. */
  public static Optional<Long> key(Handle handle, String id) {
    return handle
        .createQuery("SELECT key FROM document WHERE id = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .findOne();
  }

  /**
   * The document as the coder found it.
   *
   * @throws LedgerException if what is stored is not what was written
   */
  public CodedDocument coded(Handle handle, long key) {
    Row row =
        handle
            .createQuery(
                "SELECT d.id, d.content, b.text, b.coding FROM document d"
                    + " JOIN body b ON b.document = d.key WHERE d.key = :key")
            .bind("key", key)
            .map(
                (found, context) ->
                    new Row(
                        found.getString(1),
                        found.getBytes(2),
                        found.getString(3),
                        found.getBytes(4)))
            .findOne()
            .orElseThrow(() -> damaged("document " + key + " has no text", null));
    try {
      CodedDocument document = Coding.unpack(row.coding(), row.text());
      if (!Arrays.equals(Content.hash(document.article()), row.content())) {
        throw damaged("document " + row.id() + " is not what was stored", null);
      }
      return document;
    } catch (IOException e) {
      throw damaged("the coding of document " + row.id() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private LedgerException damaged(String what, @org.jspecify.annotations.Nullable Throwable cause) {
    return new LedgerException(
        Problem.DAMAGED,
        "ledger " + path + " is damaged: " + what + "; run 'legomena check', and restore a copy",
        cause);
  }

  /** The actor of every entity that the coder found, by the entity's id. */
  static Map<String, Long> actors(Handle handle, long key) {
    Map<String, Long> actors = new HashMap<>();
    handle
        .createQuery("SELECT entity, actor FROM appearance WHERE document = :key")
        .bind("key", key)
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(entry -> actors.put(entry.getKey(), entry.getValue()));
    return actors;
  }
}
