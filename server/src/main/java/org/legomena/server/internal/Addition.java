package org.legomena.server.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.legomena.reading.Fault;

/**
 * Something being added: a text, a file, an address, the samples. Safe for use by several threads
 * at once.
 */
final class Addition {
  private final String id;
  private final String label;
  private final List<Consumer<State>> listeners = new ArrayList<>();
  private final List<Stored> stored = new ArrayList<>();
  private final List<Trouble> faults = new ArrayList<>();
  private Phase phase = Phase.WAITING;
  private int known;
  private int events;

  Addition(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** How far it has come. */
  enum Phase {
    WAITING,
    READING,
    DONE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How far an addition has come.
   *
   * @param phase waiting, reading or done
   * @param documents those that are new in the ledger
   * @param known how many were there already
   * @param events in the new documents
   * @param faults what could not be read, and why
   */
  record State(
      String id,
      String label,
      String phase,
      List<Stored> documents,
      int known,
      int events,
      List<Trouble> faults) {
    @com.fasterxml.jackson.annotation.JsonIgnore
    boolean isDone() {
      return phase.equals(Phase.DONE.label());
    }
  }

  /** A document that is new in the ledger. */
  record Stored(String id, String title, int events) {}

  /** What could not be read, and why. */
  record Trouble(String id, String place, String message) {
    static Trouble of(Fault fault) {
      return new Trouble(fault.id(), fault.place(), fault.message());
    }
  }

  String id() {
    return id;
  }

  synchronized State state() {
    return new State(
        id, label, phase.label(), List.copyOf(stored), known, events, List.copyOf(faults));
  }

  /** Tells how far it is now, and whenever it gets farther, until it is done. */
  void follow(Consumer<State> listener) {
    State now;
    synchronized (this) {
      now = state();
      listeners.add(listener);
    }
    listener.accept(now);
  }

  void begin() {
    change(() -> phase = Phase.READING);
  }

  void store(Stored document) {
    change(
        () -> {
          stored.add(document);
          events += document.events();
        });
  }

  void know() {
    change(() -> known++);
  }

  void fail(Trouble trouble) {
    change(() -> faults.add(trouble));
  }

  void end() {
    change(() -> phase = Phase.DONE);
  }

  private void change(Runnable change) {
    State now;
    List<Consumer<State>> told;
    synchronized (this) {
      change.run();
      now = state();
      told = List.copyOf(listeners);
    }
    told.forEach(listener -> listener.accept(now));
  }
}
