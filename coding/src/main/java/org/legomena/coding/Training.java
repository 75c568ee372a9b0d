package org.legomena.coding;

import java.util.List;
import java.util.Map;
import org.legomena.coding.internal.Lessons;
import org.legomena.coding.internal.Resources;
import org.legomena.language.AnnotatedArticle;

/**
 * Learns the coder's models from annotated articles: whether a matched word is an act, whether the
 * act has been done, and who took part. The same articles in the same order give the same models.
 * For one thread.
 */
public final class Training {
  private final Lessons lessons;

  private Training(Resources resources) {
    this.lessons = new Lessons(resources);
  }

  /** Starts with the shipped dictionaries and nothing learned. */
  public static Training start() {
    return new Training(Resources.shipped());
  }

  /** Takes an annotated article in. */
  public void learn(AnnotatedArticle article, List<Lesson> events) {
    lessons.learn(article, events);
  }

  /**
   * The models as files: the text by the name of the file.
   *
   * @param header lines that say what they were learned from
   */
  public Map<String, String> finish(List<String> header) {
    return lessons.finish(header);
  }
}
