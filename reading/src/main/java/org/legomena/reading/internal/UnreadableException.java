package org.legomena.reading.internal;

import org.legomena.reading.Fault;

/**
 * Says that nothing can be read from a place; caught inside this package, where it becomes a value.
 */
final class UnreadableException extends Exception {
  private final transient Fault fault;

  UnreadableException(Fault fault) {
    super(fault.toString(), null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
