package org.legomena.cli;

import org.legomena.coding.Status;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a status as output writes it: {@code not-happened}. */
final class StatusConverter implements ITypeConverter<Status> {
  @Override
  public Status convert(String value) {
    return Status.find(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + value
                        + "' is no status; there are happened, ongoing, planned, possible,"
                        + " demanded, not-happened"));
  }
}
