package org.legomena.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Coder;
import org.legomena.coding.DictionaryCoder;
import org.legomena.language.Annotator;
import org.legomena.language.EnglishAnnotator;
import org.legomena.reading.Article;

/**
 * The two stages between reading and output. Safe for use by several threads at once, as both
 * stages are.
 *
 * @param annotator finds sentences, participants, places and times
 * @param coder finds attributions and events
 */
public record Engine(Annotator annotator, Coder coder) {
  public Engine {
    Objects.requireNonNull(annotator, "annotator");
    Objects.requireNonNull(coder, "coder");
  }

  /**
   * Loads models and dictionaries, side by side; takes some seconds.
   *
   * @throws IllegalStateException if a model or dictionary is missing or broken; the message says
   *     which
   */
  public static Engine load() {
    return load(List.of());
  }

  /**
   * Loads models and dictionaries, and above the shipped catalogue the user's.
   *
   * @throws IllegalStateException if a model, dictionary or catalogue is missing or broken; the
   *     message says which, and for a catalogue the line
   */
  public static Engine load(List<Path> catalogues) {
    CompletableFuture<Coder> coder = CompletableFuture.supplyAsync(DictionaryCoder::load);
    Annotator annotator = EnglishAnnotator.load(catalogues);
    try {
      return new Engine(annotator, coder.join());
    } catch (CompletionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw new IllegalStateException(cause.getMessage(), cause);
    }
  }

  /** What the article reports. */
  public CodedDocument code(Article article) {
    return coder.code(annotator.annotate(article));
  }
}
