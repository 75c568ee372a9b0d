package org.legomena.reading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user says about inputs that do not say it themselves.
 *
 * @param published day of publication for documents that carry none
 * @param outlet name of the outlet for documents that carry none
 * @param columns which column or field holds what, where its name does not tell
 * @param allowPrivate whether addresses on this machine and in private networks may be fetched; a
 *     program that takes addresses from others should not
 */
public record ReadingOptions(
    Optional<LocalDate> published,
    Optional<String> outlet,
    ColumnNames columns,
    boolean allowPrivate) {
  /** Nothing said. */
  public static final ReadingOptions NONE = new ReadingOptions(Optional.empty(), Optional.empty());

  public ReadingOptions {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(columns, "columns");
  }

  /** Only the day and the outlet are said. */
  public ReadingOptions(Optional<LocalDate> published, Optional<String> outlet) {
    this(published, outlet, ColumnNames.USUAL, false);
  }
}
