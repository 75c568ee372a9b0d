package org.legomena.coding.internal.attribution;

import java.util.List;
import java.util.Optional;
import org.legomena.coding.SourceKind;
import org.legomena.language.Entity;
import org.legomena.reading.Span;

/**
 * An attribution before it has its number.
 *
 * @param vouched the parts of the content for which the source vouches
 * @param because why its cue counts as one: base form, log-odds, the features that weighed most
 * @param entities whom the source's words mean
 */
public record FoundAttribution(
    List<Span> source,
    List<Span> cues,
    List<Span> content,
    SourceKind kind,
    List<Entity> entities,
    boolean quoted,
    List<Span> vouched,
    String because) {
  public FoundAttribution {
    source = List.copyOf(source);
    cues = List.copyOf(cues);
    content = List.copyOf(content);
    vouched = List.copyOf(vouched);
    entities = List.copyOf(entities);
  }

  /** Where it begins, for the order of the text. */
  public int start() {
    int start = Integer.MAX_VALUE;
    for (List<Span> spans : List.of(source, cues, content)) {
      for (Span span : spans) {
        start = Math.min(start, span.start());
      }
    }
    return start;
  }

  /** Whether every character of the span is content. */
  public boolean holds(Span span) {
    return content.stream().anyMatch(part -> part.contains(span));
  }

  /** Whether the source vouches for every character of the span. */
  public boolean vouchesFor(Span span) {
    return vouched.stream().anyMatch(part -> part.contains(span));
  }

  /** The number of characters of content; the innermost attribution has the fewest. */
  public int size() {
    return content.stream().mapToInt(Span::length).sum();
  }

  /** The single entity that speaks, if it is one. */
  public Optional<Entity> speaker() {
    return entities.size() == 1 ? Optional.of(entities.get(0)) : Optional.empty();
  }
}
