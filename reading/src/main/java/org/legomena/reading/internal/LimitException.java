package org.legomena.reading.internal;

import java.io.IOException;
import org.legomena.reading.Fault;

/**
 * Says that a stream gave more than its limits allow. It is an {@link IOException} so that it gets
 * through code that only reads; whoever opened the stream turns it into its fault.
 */
final class LimitException extends IOException {
  private final transient Fault fault;

  LimitException(Fault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
