package org.legomena.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.legomena.language.internal.CoreNlpParser;
import org.legomena.language.internal.People;
import org.legomena.language.internal.QuotationFinder;
import org.legomena.language.internal.StoredParses;
import org.legomena.language.internal.time.NewsTimeTagger;
import org.legomena.reading.Article;

/** {@link Annotator} for English: parser, times, quotations, participants and places in turn. */
public final class EnglishAnnotator implements Annotator {
  /** System property that names a folder in which parses are kept between runs; unset, none are. */
  public static final String PARSES = "legomena.parses";

  private final Parser parser;
  private final TimeTagger timeTagger;
  private final People people;

  private EnglishAnnotator(Parser parser, TimeTagger timeTagger, People people) {
    this.parser = parser;
    this.timeTagger = timeTagger;
    this.people = people;
  }

  /**
   * Loads the models and the catalogue; takes some seconds.
   *
   * @throws IllegalStateException if a model is missing or broken
   * @throws org.legomena.language.resource.ResourceException if the catalogue has a fault
   */
  public static EnglishAnnotator load() {
    return load(List.of());
  }

  /**
   * Loads the models and the catalogue, and above it files of the user's, later ones above earlier
   * ones; {@code docs/catalogue.md} describes them.
   *
   * @throws IllegalStateException if a model is missing or broken
   * @throws org.legomena.language.resource.ResourceException if a catalogue has a fault
   */
  public static EnglishAnnotator load(List<Path> catalogues) {
    People people = People.load(catalogues);
    return new EnglishAnnotator(parserWithStore(), new NewsTimeTagger(), people);
  }

  private static Parser parserWithStore() {
    Parser parser = CoreNlpParser.load();
    String folder = System.getProperty(PARSES);
    return folder == null ? parser : new StoredParses(parser, Path.of(folder));
  }

  /** The parser alone, for those who need no more. */
  public Parser parser() {
    return parser;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    if (!article.language().equals("en")) {
      return uncoded(article);
    }
    List<Sentence> sentences = parser.parse(article.text());
    List<TimeExpression> times = timeTagger.find(article.text(), sentences, article.published());
    Participants participants = people.participants(article.text(), sentences, article.published());
    List<String> warnings = new ArrayList<>(warnings(times));
    warnings.addAll(People.warnings(participants));
    return new AnnotatedArticle(
        article,
        sentences,
        times,
        QuotationFinder.find(article.text()),
        participants,
        people.places(article.text(), sentences),
        warnings);
  }

  private static List<String> warnings(List<TimeExpression> times) {
    return times.stream()
        .flatMap(time -> time.warning().stream())
        .distinct()
        .map(warning -> "time without days: " + warning)
        .toList();
  }

  private static AnnotatedArticle uncoded(Article article) {
    String warning =
        "language '"
            + article.language()
            + "' cannot be coded, only English (en); nothing was read";
    return new AnnotatedArticle(
        article, List.of(), List.of(), List.of(), Participants.NONE, Places.NONE, List.of(warning));
  }
}
