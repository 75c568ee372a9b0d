package org.legomena.reading.internal;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.legomena.reading.Fault;

/**
 * Takes what reading a source gives, as it comes.
 *
 * @param documents takes each document
 * @param faults takes what could not be read, or was left out
 */
record Sink(Consumer<Draft> documents, Consumer<Fault> faults) {
  void document(Draft draft) {
    documents.accept(draft);
  }

  void fault(Fault fault) {
    faults.accept(fault);
  }

  /** A sink that changes each document before it hands it on to this one. */
  Sink completing(UnaryOperator<Draft> change) {
    return new Sink(draft -> documents.accept(change.apply(draft)), faults);
  }
}
