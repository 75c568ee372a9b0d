package org.legomena.cli.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.coding.EventType;
import org.legomena.coding.Lesson;
import org.legomena.language.Entity;
import org.legomena.reading.Article;
import org.legomena.reading.Span;

/**
 * Gold annotations as lessons for the coder: offsets in UTF-16 units, participants found by name.
 */
public final class GoldLessons {
  private final Map<String, GoldDocument> documents;

  private GoldLessons(Map<String, GoldDocument> documents) {
    this.documents = documents;
  }

  /**
   * Reads a folder of annotations.
   *
   * @throws GoldException if a file is missing or is not as it should be
   */
  public static GoldLessons read(Path folder) {
    return new GoldLessons(new GoldReader(folder).read());
  }

  /** Whether the document is annotated. */
  public boolean has(String id) {
    return documents.containsKey(id);
  }

  /**
   * The annotated events of a document; those of an unknown type are left out.
   *
   * @throws GoldException if the article's text is not the annotated one
   */
  public List<Lesson> of(Article article) {
    GoldDocument document = documents.get(article.id());
    if (document == null || !document.text().equals(article.text())) {
      throw new GoldException(article.id() + ": the text is not the annotated one");
    }
    List<Lesson> lessons = new ArrayList<>();
    for (ScoredEvent event : document.events()) {
      lesson(event, document).ifPresent(lessons::add);
    }
    return lessons;
  }

  private static Optional<Lesson> lesson(ScoredEvent event, GoldDocument document) {
    GoldDocument.Bounds sentence = document.sentences().get(event.sentence);
    return EventType.find(event.type)
        .map(
            type ->
                new Lesson(
                    span(document.text(), event.start, event.end),
                    span(document.text(), sentence.start(), sentence.end()),
                    type,
                    event.sure,
                    entity -> isOne(entity, event.actors),
                    entity -> isOne(entity, event.recipients)));
  }

  private static Span span(String text, int start, int end) {
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private static boolean isOne(Entity entity, List<ScoredEntity> annotated) {
    ScoredEntity coded =
        new ScoredEntity(
            entity.name(), entity.aliases(), entity.country().orElse(""), entity.sectors());
    return annotated.stream().anyMatch(wanted -> wanted.isSame(coded));
  }
}
