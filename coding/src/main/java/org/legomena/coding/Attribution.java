package org.legomena.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.legomena.reading.Span;

/**
 * The text credits words or thoughts to somebody.
 *
 * @param id {@code s1}, {@code s2} and so on, in order of the text
 * @param source the words that name the source; none if the text names nobody
 * @param cues the words that credit it: {@code said}, {@code according to}
 * @param content what is credited; one span or, if the cue stands inside, several
 * @param kind what kind of source; never {@link SourceKind#AUTHOR}
 * @param actor id of the actor who is the source, if it is one
 * @param quoted whether the content stands in quotation marks, wholly or mostly
 */
public record Attribution(
    String id,
    List<Span> source,
    List<Span> cues,
    List<Span> content,
    SourceKind kind,
    Optional<String> actor,
    boolean quoted) {
  public Attribution {
    Objects.requireNonNull(id, "id");
    source = List.copyOf(source);
    cues = List.copyOf(cues);
    content = List.copyOf(content);
    Objects.requireNonNull(actor, "actor");
    if (kind == SourceKind.AUTHOR) {
      throw new IllegalArgumentException("attribution " + id + " cannot be to the author");
    }
  }
}
