package org.legomena.cli.pipeline;

import java.io.IOException;

/** Takes the outcomes one after the other, in the order of the input, always on the same thread. */
@FunctionalInterface
public interface OutcomeReceiver {
  /**
   * Takes the next outcome.
   *
   * @throws IOException if it cannot be written; the run ends
   */
  void accept(Outcome outcome) throws IOException;
}
