package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.legomena.coding.SourceKind;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Entity;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * Finds who is credited with what: verbs of saying, thinking and wanting with their clauses and
 * quotations, "according to", claims and statements, and quotations that go on over sentences.
 *
 * <p>Spans follow PolNeAR (Newell, Margolin and Ruths, "An attribution relations corpus for
 * political news", LREC 2018), from whose train part the two models are learned: which word is a
 * cue, and which words around a cue are source and content ({@code docs/decisions}). Immutable; for
 * any number of threads.
 */
public final class AttributionFinder {
  private static final String CUE_MODEL = "/org/legomena/coding/model/attribution-cue.txt.gz";
  private static final String SCOPE_MODEL = "/org/legomena/coding/model/attribution-scope.txt.gz";

  /** Log-odds from which a word counts as a cue; where held-out articles score best. */
  private static final float THRESHOLD = -0.4f;

  private final AttributionCues cues;
  private final CueFinder cueFinder;
  private final ScopeReader scopeReader;
  private final SourceNaming naming;

  private AttributionFinder(AttributionCues cues, ChainModel cueModel, ChainModel scopeModel) {
    this.cues = cues;
    this.cueFinder = new CueFinder(cues, cueModel);
    this.scopeReader = new ScopeReader(cues, scopeModel);
    this.naming = new SourceNaming(cues);
  }

  /**
   * Loads the models that ship with the program.
   *
   * @throws org.legomena.language.resource.ResourceException if one is missing or has a fault
   */
  public static AttributionFinder shipped(AttributionCues cues) {
    ChainModel cueModel = WeightsFile.resource(AttributionFinder.class, CUE_MODEL);
    ChainModel scopeModel = WeightsFile.resource(AttributionFinder.class, SCOPE_MODEL);
    return new AttributionFinder(cues, cueModel, scopeModel);
  }

  /** The attributions of an article in order of the text. */
  public List<FoundAttribution> find(AnnotatedArticle article) {
    Scene scene =
        new Scene(article.article().text(), article.sentences(), article.quotations(), cues);
    Vouching vouching = new Vouching(cues, article);
    List<FoundAttribution> found = new ArrayList<>();
    for (Cue cue : cueFinder.find(scene, THRESHOLD)) {
      Scope scope = scopeReader.read(scene, cue);
      found.add(credit(article, scope, vouching.vouched(scope), cue.because()));
    }
    found.sort(Comparator.comparingInt(FoundAttribution::start).thenComparing(a -> -a.size()));
    return found;
  }

  private FoundAttribution credit(
      AnnotatedArticle article, Scope scope, List<Span> vouched, String because) {
    Optional<Word> head = SourceNaming.head(scope.sentence(), scope.source());
    List<Entity> entities =
        head.map(word -> article.participants().at(scope.sentence(), word)).orElse(List.of());
    SourceKind kind =
        head.map(word -> naming.kind(scope.sentence(), word, entities)).orElse(SourceKind.UNNAMED);
    return new FoundAttribution(
        scope.sourceSpans(),
        scope.cueSpans(),
        scope.content(),
        kind,
        entities,
        isQuoted(article, scope.content()),
        vouched,
        because);
  }

  private static boolean isQuoted(AnnotatedArticle article, List<Span> content) {
    return content.stream()
        .anyMatch(span -> article.quotations().stream().anyMatch(q -> q.span().overlaps(span)));
  }
}
