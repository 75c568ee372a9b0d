package org.legomena.ledger.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.legomena.ledger.ActorChange;
import org.legomena.ledger.Change;
import org.legomena.ledger.EventChange;

/** The written form of changes: a word for the kind, and {@link RecordJson}. */
public final class Changes {
  /** Never change a word that a release has written. */
  private static final Map<String, Class<? extends Record>> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("type", EventChange.SetType.class),
              Map.entry("status", EventChange.SetStatus.class),
              Map.entry("actors", EventChange.SetActors.class),
              Map.entry("recipients", EventChange.SetRecipients.class),
              Map.entry("source", EventChange.SetSource.class),
              Map.entry("place", EventChange.SetPlace.class),
              Map.entry("time", EventChange.SetTime.class),
              Map.entry("reject", EventChange.Reject.class),
              Map.entry("add", EventChange.Add.class),
              Map.entry("note", EventChange.Note.class),
              Map.entry("rename", ActorChange.Rename.class),
              Map.entry("codes", ActorChange.SetCodes.class),
              Map.entry("merge", ActorChange.Merge.class),
              Map.entry("split", ActorChange.Split.class)));

  private Changes() {}

  /** The word for the kind of change: {@code status}. */
  public static String kind(Change change) {
    for (Map.Entry<String, Class<? extends Record>> entry : KINDS.entrySet()) {
      if (entry.getValue() == change.getClass()) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("no word for " + change.getClass());
  }

  static String write(Change change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      RecordJson.write((Record) change, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * The change that was written.
   *
   * @throws IOException if it is none
   */
  static Change read(String kind, String json) throws IOException {
    Class<? extends Record> type = KINDS.get(kind);
    if (type == null) {
      throw new IOException("'" + kind + "' is no kind of change that this program knows");
    }
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return (Change) RecordJson.read(type, new ByteArrayInputStream(bytes));
  }
}
