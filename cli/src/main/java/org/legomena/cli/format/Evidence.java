package org.legomena.cli.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.language.Entity;
import org.legomena.reading.Span;

/**
 * The sentence an event stands in, with the words marked that it was coded from: the trigger {@code
 * *negotiating*}, the participants {@code [Vladimir Putin]}, the source {@code {officials}}.
 */
final class Evidence {
  /** Explains the marks to a reader. */
  static final String LEGEND = "*trigger*  [participant]  {source}";

  private final CodedDocument document;

  Evidence(CodedDocument document) {
    this.document = document;
  }

  /** A stretch to mark; of those that overlap, the one first in the order of marks wins. */
  private record Marked(Span span, Mark mark) {}

  private enum Mark {
    TRIGGER("*", "*", Style.BOLD_UNDERLINED),
    SOURCE("{", "}", Style.CYAN),
    PARTICIPANT("[", "]", Style.BOLD);

    private final String before;
    private final String after;
    private final Style style;

    Mark(String before, String after, Style style) {
      this.before = before;
      this.after = after;
      this.style = style;
    }
  }

  /** The marked sentence; empty if the trigger stands in none. */
  Optional<StyledText> of(Event event) {
    return sentenceOf(event).map(sentence -> marked(sentence, event));
  }

  private Optional<Span> sentenceOf(Event event) {
    return document.sentenceAt(event.trigger().start()).map(document.sentences()::get);
  }

  private StyledText marked(Span sentence, Event event) {
    StyledText text = new StyledText();
    int at = sentence.start();
    for (Marked marked : marks(sentence, event)) {
      add(text, at, marked.span().start());
      Mark mark = marked.mark();
      text.add(mark.before, mark.style)
          .add(marked.span().of(document.article().text()), mark.style)
          .add(mark.after, mark.style);
      at = marked.span().end();
    }
    return add(text, at, sentence.end());
  }

  private StyledText add(StyledText text, int start, int end) {
    return start < end
        ? text.add(document.article().text().substring(start, end), Style.PLAIN)
        : text;
  }

  private List<Marked> marks(Span sentence, Event event) {
    List<Marked> candidates = new ArrayList<>();
    candidates.add(new Marked(event.trigger(), Mark.TRIGGER));
    event.source().span().ifPresent(span -> candidates.add(new Marked(span, Mark.SOURCE)));
    participants(event).forEach(span -> candidates.add(new Marked(span, Mark.PARTICIPANT)));
    List<Marked> chosen = new ArrayList<>();
    for (Marked candidate : candidates) {
      if (sentence.contains(candidate.span())
          && chosen.stream().noneMatch(other -> other.span().overlaps(candidate.span()))) {
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparing(Marked::span));
    return chosen;
  }

  private List<Span> participants(Event event) {
    List<String> ids = new ArrayList<>(event.actors());
    ids.addAll(event.recipients());
    return ids.stream()
        .flatMap(id -> document.actor(id).stream())
        .map(Entity::mentions)
        .flatMap(List::stream)
        .toList();
  }
}
