package org.legomena.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.legomena.ledger.Facet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a facet as it is written: {@code source-kind}. */
final class FacetConverter implements ITypeConverter<Facet> {
  private static final List<String> NAMES =
      Arrays.stream(Facet.values()).map(Facet::toString).toList();

  @Override
  public Facet convert(String value) {
    for (Facet facet : Facet.values()) {
      if (facet.toString().equals(value)) {
        return facet;
      }
    }
    throw new TypeConversionException(
        "'" + value + "' is no facet; there are " + String.join(", ", NAMES));
  }

  /** All facets by name. */
  static final class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return NAMES.iterator();
    }
  }
}
