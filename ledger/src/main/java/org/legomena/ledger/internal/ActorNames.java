package org.legomena.ledger.internal;

import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.legomena.ledger.QueryException;

/** Finds actors by what users call them. */
public final class ActorNames {
  private static final int MOST_SUGGESTIONS = 3;

  private ActorNames() {}

  /**
   * Keys of all actors that go by a name: that have just this name, or else one that holds it as
   * whole words. {@code #17} is the actor with the key 17.
   *
   * @throws QueryException if there is none; it tells which names are near
   */
  public static List<Long> find(Handle handle, String name) {
    List<Long> found = name.matches("#\\d{1,18}") ? byKey(handle, name) : byName(handle, name);
    if (found.isEmpty()) {
      throw QueryException.unknown("actor", name, near(handle, name));
    }
    return found;
  }

  private static List<Long> byKey(Handle handle, String name) {
    return handle
        .createQuery("SELECT COALESCE(merged_into, key) FROM actor WHERE key = :key")
        .bind("key", Long.parseLong(name.substring(1)))
        .mapTo(Long.class)
        .list();
  }

  private static List<Long> byName(Handle handle, String name) {
    String folded = Folding.fold(name);
    List<Long> exact =
        handle
            .createQuery(
                "SELECT DISTINCT COALESCE(a.merged_into, a.key) FROM actor_name n"
                    + " JOIN actor a ON a.key = n.actor WHERE n.folded = :name ORDER BY 1")
            .bind("name", folded)
            .mapTo(Long.class)
            .list();
    if (!exact.isEmpty() || folded.isEmpty()) {
      return exact;
    }
    return handle
        .createQuery(
            "SELECT DISTINCT COALESCE(a.merged_into, a.key) FROM actor_name n"
                + " JOIN actor a ON a.key = n.actor"
                + " WHERE instr(' ' || n.folded || ' ', ' ' || :name || ' ') > 0 ORDER BY 1")
        .bind("name", folded)
        .mapTo(Long.class)
        .list();
  }

  private static List<String> near(Handle handle, String name) {
    String folded = Folding.fold(name);
    int most = Math.max(1, folded.length() / 4);
    record Near(String name, int distance) {}
    return handle
        .createQuery(
            "SELECT n.folded, min(a.name) FROM actor_name n JOIN actor a ON a.key = n.actor"
                + " WHERE length(n.folded) >= :least GROUP BY n.folded")
        .bind("least", folded.length() - most)
        .map((row, context) -> new Near(row.getString(2), distance(folded, row.getString(1), most)))
        .stream()
        .filter(near -> near.distance() <= most)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name)
        .distinct()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  /** One word may be meant for the last of a name: "Haftr" for "Khalifa Haftar". */
  private static int distance(String wanted, String name, int most) {
    int whole =
        Math.abs(wanted.length() - name.length()) > most
            ? most + 1
            : EditDistance.of(wanted, name, most);
    return Folding.isOneWord(wanted)
        ? Math.min(whole, EditDistance.of(wanted, Folding.lastWord(name), most))
        : whole;
  }
}
