package org.legomena.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legomena.coding.internal.ArticleCoding;
import org.legomena.coding.internal.Resources;
import org.legomena.language.AnnotatedArticle;

/** {@link Coder} by the dictionaries of the codebook's sixteen types. */
public final class DictionaryCoder implements Coder {
  private final Resources resources;

  private DictionaryCoder(Resources resources) {
    this.resources = resources;
  }

  /**
   * Loads and checks the shipped dictionaries.
   *
   * @throws org.legomena.language.resource.ResourceException if one has a fault
   */
  public static DictionaryCoder load() {
    return new DictionaryCoder(Resources.shipped());
  }

  /** Ids of all dictionary entries, in the order of the files. */
  public List<String> entries() {
    return resources.entryIds();
  }

  /** An entry as a user reads it: its words, conditions, frame and examples. */
  public Optional<String> explain(String entry) {
    return resources.explain(entry);
  }

  /** Why an event of an article was coded as it was; empty if it has no event with this id. */
  public Optional<Explanation> explain(AnnotatedArticle article, String event) {
    return new ArticleCoding(article, resources).explain(event);
  }

  @Override
  public CodedDocument code(AnnotatedArticle article) {
    ArticleCoding coding = new ArticleCoding(article, resources);
    List<String> warnings = new ArrayList<>(article.warnings());
    article.article().warnings().forEach(fault -> warnings.add(fault.toString()));
    return new CodedDocument(
        article.article(),
        article.sentences().stream().map(sentence -> sentence.span()).toList(),
        article.participants().all(),
        article.places().all(),
        article.times(),
        coding.attributions(),
        coding.events(),
        warnings);
  }
}
