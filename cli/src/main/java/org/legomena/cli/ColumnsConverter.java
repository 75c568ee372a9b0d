package org.legomena.cli;

import org.legomena.reading.ColumnNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which column holds what: {@code text=body,title=headline}. */
final class ColumnsConverter implements ITypeConverter<ColumnNames> {
  @Override
  public ColumnNames convert(String value) {
    try {
      return ColumnNames.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
