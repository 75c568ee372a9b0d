package org.legomena.cli;

import org.legomena.ledger.Near;
import picocli.CommandLine.ITypeConverter;

/** Reads a point: {@code 32.88,13.19}. */
final class PointConverter implements ITypeConverter<Near> {
  @Override
  public Near convert(String value) {
    return new NearConverter().convert(value + ",1");
  }
}
