package org.legomena.cli;

import org.legomena.language.Place.Point;
import org.legomena.ledger.Near;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a point and a distance: {@code 32.88,13.19,50}. */
final class NearConverter implements ITypeConverter<Near> {
  @Override
  public Near convert(String value) {
    String[] parts = value.split(",", -1);
    try {
      if (parts.length == 3) {
        Point point = new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        return new Near(point, Double.parseDouble(parts[2]));
      }
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + value + "': " + e.getMessage());
    }
    throw new TypeConversionException(
        "'" + value + "' is not LAT,LON,KM; write for example 32.88,13.19,50");
  }
}
