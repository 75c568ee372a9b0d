package org.legomena.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.Quantity;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.reading.Article;

/**
 * For reading at a terminal: under each document's heading a row an event, and if asked for the
 * sentence each stands on. On a page too narrow for six columns an event is a paragraph instead.
 */
public final class TableFormat implements DocumentFormat {
  private static final int SOURCE_COLUMNS = 60;
  private static final int LEAST_TABLE_COLUMNS = 80;
  private static final String INDENT = "    ";
  private static final String NOTHING = "-";
  private static final List<String> HEADS =
      List.of("when", "status", "what", "who → to whom", "where", "according to");

  private final int columns;
  private final boolean color;
  private final boolean evidence;

  /**
   * @param columns width of the page, 40 or more
   * @param color whether to use colour and other looks
   * @param evidence whether the sentence follows each event
   */
  public TableFormat(int columns, boolean color, boolean evidence) {
    this.columns = columns;
    this.color = color;
    this.evidence = evidence;
  }

  @Override
  public void write(CodedDocument document, Writer out) throws IOException {
    writeText(heading(document.article()), "", out);
    if (document.events().isEmpty()) {
      writeText(StyledText.of("no events", Style.DIM), "", out);
    } else {
      writeEvents(document, out);
    }
    out.write('\n');
  }

  private static StyledText heading(Article article) {
    StyledText heading = StyledText.of(article.id(), Style.BOLD_CYAN);
    article.title().ifPresent(title -> heading.add("  ").add(title, Style.BOLD));
    List<String> rest = new ArrayList<>();
    article.published().ifPresent(day -> rest.add(day.toString()));
    article.outlet().ifPresent(rest::add);
    return rest.isEmpty() ? heading : heading.add("  " + String.join(", ", rest), Style.DIM);
  }

  private void writeEvents(CodedDocument document, Writer out) throws IOException {
    List<List<StyledText>> rows = rows(document);
    List<StyledText> heads = HEADS.stream().map(head -> StyledText.of(head, Style.DIM)).toList();
    Columns table = Columns.fit(with(heads, rows), columns);
    boolean narrow = columns < LEAST_TABLE_COLUMNS;
    if (!narrow) {
      table.write(heads, color, out);
    }
    Evidence sentences = new Evidence(document);
    for (int i = 0; i < rows.size(); i++) {
      if (narrow) {
        writeParagraph(rows.get(i), out);
      } else {
        table.write(rows.get(i), color, out);
      }
      if (evidence) {
        writeEvidence(sentences.of(document.events().get(i)), out);
      }
    }
    if (evidence) {
      writeText(StyledText.of(Evidence.LEGEND, Style.DIM), INDENT, out);
    }
  }

  private static List<List<StyledText>> rows(CodedDocument document) {
    EventWords words = new EventWords(document);
    return document.events().stream().map(event -> row(event, words)).toList();
  }

  private static List<List<StyledText>> with(List<StyledText> heads, List<List<StyledText>> rows) {
    List<List<StyledText>> all = new ArrayList<>();
    all.add(heads);
    all.addAll(rows);
    return all;
  }

  private void writeParagraph(List<StyledText> row, Writer out) throws IOException {
    StyledText paragraph = new StyledText();
    for (StyledText cell : row) {
      paragraph.add(paragraph.isEmpty() ? "" : " · ", Style.DIM).add(cell);
    }
    writeText(paragraph, "", out);
  }

  private void writeEvidence(Optional<StyledText> sentence, Writer out) throws IOException {
    if (sentence.isPresent()) {
      writeText(sentence.get(), INDENT, out);
    }
    out.write('\n');
  }

  private void writeText(StyledText text, String indent, Writer out) throws IOException {
    for (StyledText line : text.lines(columns - indent.length())) {
      out.write(indent);
      out.write(line.render(color));
      out.write('\n');
    }
  }

  private static List<StyledText> row(Event event, EventWords words) {
    return List.of(
        when(event, words),
        status(event.status()),
        what(event, words),
        participants(words.actors(event), words.recipients(event)),
        where(words.place(event)),
        accordingTo(event, words));
  }

  private static StyledText when(Event event, EventWords words) {
    if (event.time().isEmpty()) {
      return StyledText.of(NOTHING, Style.DIM);
    }
    return event
        .time()
        .get()
        .interval()
        .map(interval -> StyledText.of(Days.of(interval), Style.PLAIN))
        .orElseGet(() -> StyledText.of(words.at(event.time().get().span()), Style.DIM));
  }

  private static StyledText status(Status status) {
    return switch (status) {
      case HAPPENED -> StyledText.of("● " + status.label(), Style.PLAIN);
      case ONGOING -> StyledText.of("◐ " + status.label(), Style.GREEN);
      case PLANNED -> StyledText.of("○ " + status.label(), Style.BLUE);
      case POSSIBLE -> StyledText.of("? " + status.label(), Style.YELLOW);
      case DEMANDED -> StyledText.of("! " + status.label(), Style.MAGENTA);
      case NOT_HAPPENED -> StyledText.of("✗ " + status.label(), Style.RED);
    };
  }

  private static StyledText what(Event event, EventWords words) {
    StyledText what = StyledText.of(event.type().name(), quadStyle(event));
    for (String mode : event.modes()) {
      what.add(" " + mode);
    }
    what.add(" (" + words.at(event.trigger()) + ")", Style.DIM);
    for (Map.Entry<String, Quantity> number : event.numbers().entrySet()) {
      what.add(" " + number.getKey() + ": " + EventWords.number(number.getValue()));
    }
    return what;
  }

  private static Style quadStyle(Event event) {
    return switch (event.type().quad()) {
      case VERBAL_COOPERATION -> Style.BOLD_CYAN;
      case MATERIAL_COOPERATION -> Style.BOLD_GREEN;
      case VERBAL_CONFLICT -> Style.BOLD_YELLOW;
      case MATERIAL_CONFLICT -> Style.BOLD_RED;
    };
  }

  private static StyledText participants(List<Entity> actors, List<Entity> recipients) {
    StyledText text = new StyledText();
    addEntities(actors, text);
    if (!recipients.isEmpty()) {
      text.add(" → ", Style.DIM);
      addEntities(recipients, text);
    }
    return text;
  }

  private static void addEntities(List<Entity> entities, StyledText text) {
    if (entities.isEmpty()) {
      text.add(NOTHING, Style.DIM);
    }
    String separator = "";
    for (Entity entity : entities) {
      text.add(separator).add(entity.name());
      entity.country().ifPresent(country -> text.add(" " + country, Style.DIM));
      entity.sectors().stream().findFirst().ifPresent(first -> text.add(" " + first, Style.DIM));
      separator = ", ";
    }
  }

  private static StyledText where(Optional<Place> place) {
    if (place.isEmpty()) {
      return StyledText.of(NOTHING, Style.DIM);
    }
    StyledText where = StyledText.of(place.get().name(), Style.PLAIN);
    place.get().country().ifPresent(country -> where.add(" " + country, Style.DIM));
    return where;
  }

  private static StyledText accordingTo(Event event, EventWords words) {
    SourceKind kind = event.source().kind();
    if (kind == SourceKind.AUTHOR) {
      return StyledText.of(kind.label(), Style.DIM);
    }
    String name =
        words.sourceActor(event).map(Entity::name).or(() -> words.sourceWords(event)).orElse("");
    String clipped = DisplayText.clip(DisplayText.safe(name), SOURCE_COLUMNS);
    if (kind != SourceKind.UNNAMED) {
      return StyledText.of(clipped.isEmpty() ? kind.label() : clipped, Style.PLAIN);
    }
    StyledText unnamed = StyledText.of(kind.label(), Style.DIM);
    return clipped.isEmpty() ? unnamed : unnamed.add(": ", Style.DIM).add(clipped);
  }
}
