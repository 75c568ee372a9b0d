package org.legomena.reading.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legomena.reading.Article;
import org.legomena.reading.Fault;
import org.legomena.reading.InputKind;
import org.legomena.reading.Provenance;

/** A document while it is being read: its text, and what has been found out about it so far. */
final class Draft {
  private final String id;
  private final String text;
  private final InputKind kind;
  private final String origin;
  private final String sha256;
  private final List<Fault> warnings = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> author = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private Optional<LocalDate> fileDay = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<String> language = Optional.empty();

  Draft(String id, String text, InputKind kind, String origin, String sha256) {
    this.id = id;
    this.text = text;
    this.kind = kind;
    this.origin = origin;
    this.sha256 = sha256;
  }

  String id() {
    return id;
  }

  String text() {
    return text;
  }

  String origin() {
    return origin;
  }

  Draft title(Optional<String> found) {
    title = found;
    return this;
  }

  Draft outlet(Optional<String> found) {
    outlet = found;
    return this;
  }

  Draft author(Optional<String> found) {
    author = found;
    return this;
  }

  /** The day a file says it was made or last changed: taken if nobody says when it appeared. */
  Draft fileDay(Optional<LocalDate> found) {
    fileDay = found;
    return this;
  }

  Draft published(Optional<LocalDate> found) {
    published = found;
    return this;
  }

  Draft url(Optional<String> found) {
    url = found;
    return this;
  }

  Draft language(Optional<String> found) {
    language = found;
    return this;
  }

  Draft warn(Fault warning) {
    warnings.add(warning);
    return this;
  }

  Draft warnAll(List<Fault> more) {
    warnings.addAll(more);
    return this;
  }

  /** Takes what the surroundings of the document say, where it does not say so itself. */
  Draft orElse(Optional<LocalDate> day, Optional<String> address) {
    published = published.or(() -> day);
    url = url.or(() -> address);
    return this;
  }

  /** The finished article. What the document leaves open is taken from the run. */
  Article finish(RunSettings settings) {
    Optional<LocalDate> said = published.or(() -> settings.options().published());
    if (said.isEmpty() && fileDay.isPresent()) {
      warn(
          FaultKind.DATE_OF_FILE.at(
              origin,
              "it does not say when it appeared; the day of the file, %s, is taken (--published says another)"
                  .formatted(fileDay.get())));
    }
    return new Article(
        id,
        title,
        text,
        outlet.or(() -> settings.options().outlet()),
        author,
        said.or(() -> fileDay),
        url.map(Addresses::cleaned),
        language.orElseGet(() -> settings.languages().detect(title.orElse("") + "\n" + text)),
        new Provenance(origin, kind, sha256, settings.clock().instant()),
        warnings);
  }
}
