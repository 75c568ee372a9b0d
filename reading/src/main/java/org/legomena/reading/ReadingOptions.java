package org.legomena.reading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user says about inputs that do not say it themselves.
 *
 * @param published day of publication for documents that carry none
 * @param outlet name of the outlet for documents that carry none
 */
public record ReadingOptions(Optional<LocalDate> published, Optional<String> outlet) {
  /** Nothing said. */
  public static final ReadingOptions NONE = new ReadingOptions(Optional.empty(), Optional.empty());

  public ReadingOptions {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(outlet, "outlet");
  }
}
