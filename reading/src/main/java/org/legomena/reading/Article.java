package org.legomena.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One news report as read: its text and what is known about it.
 *
 * @param id name, unique in a run if its sources keep it so; not empty
 * @param title headline, if the input gives one apart from the text
 * @param text the words; all spans refer to it. Line ends are LF, there is no byte order mark, and
 *     no unpaired surrogate
 * @param outlet who published it ({@code source} in the coded document)
 * @param author who wrote it, as the input names them; several are divided by commas
 * @param published day of publication, by which "on Thursday" is reckoned
 * @param url where it was published; without the parameters that only track readers
 * @param language ISO 639-1 code; {@code und} if it could not be found out
 * @param provenance where the text came from
 * @param warnings what was mended on the way, in order
 */
public record Article(
    String id,
    Optional<String> title,
    String text,
    Optional<String> outlet,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> url,
    String language,
    Provenance provenance,
    List<Fault> warnings) {
  public Article {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(provenance, "provenance");
    warnings = List.copyOf(warnings);
  }

  /** An article whose author is not known. */
  public Article(
      String id,
      Optional<String> title,
      String text,
      Optional<String> outlet,
      Optional<LocalDate> published,
      Optional<String> url,
      String language,
      Provenance provenance,
      List<Fault> warnings) {
    this(id, title, text, outlet, Optional.empty(), published, url, language, provenance, warnings);
  }

  /** The article with one warning more. */
  public Article withWarning(Fault warning) {
    List<Fault> all = new ArrayList<>(warnings);
    all.add(warning);
    return new Article(id, title, text, outlet, author, published, url, language, provenance, all);
  }
}
