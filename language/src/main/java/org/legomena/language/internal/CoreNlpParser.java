package org.legomena.language.internal;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructureFactory;
import edu.stanford.nlp.util.Filters;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.legomena.language.NameKind;
import org.legomena.language.Parser;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * {@link Parser} on Stanford CoreNLP: PTB tokeniser, left-three-words maximum entropy tagger, CRF
 * names of three classes, and the greedy shift-reduce constituency parser (Zhu et al., "Fast and
 * Accurate Shift-Reduce Constituent Parsing", ACL 2013), whose trees CoreNLP converts to basic
 * Universal Dependencies.
 *
 * <p>Sentences longer than {@link #LONGEST_SENTENCE} words are cut, so that time and stack stay
 * bounded whatever the text.
 */
public final class CoreNlpParser implements Parser {
  /** Words after which a sentence is cut; longer ones in news are tables, not sentences. */
  static final int LONGEST_SENTENCE = 160;

  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TOKENIZER_OPTIONS =
      "invertible=true,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep,"
          + "quotes=original,ellipses=original,dashes=original";

  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final ShiftReduceParser parser;
  private final UniversalEnglishGrammaticalStructureFactory structures =
      new UniversalEnglishGrammaticalStructureFactory(Filters.acceptFilter());

  private CoreNlpParser(
      MaxentTagger tagger, CRFClassifier<CoreLabel> names, ShiftReduceParser parser) {
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
  }

  /**
   * Loads the models, in parallel; takes some seconds.
   *
   * @throws IllegalStateException if a model is missing from the class path or cannot be read
   */
  public static CoreNlpParser load() {
    edu.stanford.nlp.util.logging.RedwoodConfiguration.current().clear().apply();
    CompletableFuture<ShiftReduceParser> parser =
        CompletableFuture.supplyAsync(
            () -> ShiftReduceParser.loadModel(MODELS + "srparser/englishSR.ser.gz"));
    CompletableFuture<CRFClassifier<CoreLabel>> names =
        CompletableFuture.supplyAsync(CoreNlpParser::loadNames);
    MaxentTagger tagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
    try {
      return new CoreNlpParser(tagger, names.join(), parser.join());
    } catch (CompletionException e) {
      throw new IllegalStateException("a language model could not be loaded: " + e.getCause(), e);
    }
  }

  private static CRFClassifier<CoreLabel> loadNames() {
    try {
      return CRFClassifier.getClassifier(MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Sentence> parse(String text) {
    Morphology morphology = new Morphology();
    ParserQuery query = parser.parserQuery();
    List<Sentence> sentences = new ArrayList<>();
    for (Span block : Blocks.of(text)) {
      for (List<CoreLabel> tokens : split(tokens(text, block))) {
        sentences.add(sentence(sentences.size(), text, tokens, morphology, query));
      }
    }
    return sentences;
  }

  private static List<CoreLabel> tokens(String text, Span block) {
    List<CoreLabel> tokens =
        new PTBTokenizer<>(
                new StringReader(block.of(text)),
                new CoreLabelTokenFactory(true),
                TOKENIZER_OPTIONS)
            .tokenize();
    int last = 0;
    List<CoreLabel> kept = new ArrayList<>(tokens.size());
    for (CoreLabel token : tokens) {
      if (token.endPosition() > token.beginPosition() && token.beginPosition() >= last) {
        last = token.endPosition();
        token.setBeginPosition(token.beginPosition() + block.start());
        token.setEndPosition(token.endPosition() + block.start());
        kept.add(token);
      }
    }
    return kept;
  }

  private static List<List<CoreLabel>> split(List<CoreLabel> tokens) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
      for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
        sentences.add(sentence.subList(from, Math.min(from + LONGEST_SENTENCE, sentence.size())));
      }
    }
    return sentences;
  }

  private Sentence sentence(
      int number, String text, List<CoreLabel> tokens, Morphology morphology, ParserQuery query) {
    tagger.tagCoreLabels(tokens);
    List<CoreLabel> named = names.classifySentence(tokens);
    int[] heads = new int[tokens.size() + 1];
    String[] relations = new String[tokens.size() + 1];
    draw(tokens, query, heads, relations);
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      Span span = new Span(token.beginPosition(), token.endPosition());
      String form = span.of(text);
      words.add(
          new Word(
              i + 1,
              span,
              form,
              lemma(form, token.tag(), morphology),
              token.tag(),
              heads[i + 1],
              relations[i + 1],
              nameKind(named.get(i).get(CoreAnnotations.AnswerAnnotation.class))));
    }
    return new Sentence(number, words);
  }

  private void draw(List<CoreLabel> tokens, ParserQuery query, int[] heads, String[] relations) {
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
    }
    if (query.parse(tokens)) {
      Tree tree = query.getBestParse();
      GrammaticalStructure structure = structures.newGrammaticalStructure(tree);
      for (TypedDependency dependency : structure.typedDependencies()) {
        int dependent = dependency.dep().index();
        heads[dependent] = Math.max(0, dependency.gov().index());
        relations[dependent] = dependency.reln().toString();
      }
    }
    TreeRepair.repair(heads, relations);
  }

  private static String lemma(String form, String tag, Morphology morphology) {
    String lemma = morphology.lemma(form, tag);
    String lower = (lemma == null || lemma.isBlank() ? form : lemma).toLowerCase(Locale.ROOT);
    return lower.isEmpty() ? form : lower.replaceAll("\\s", " ");
  }

  private static NameKind nameKind(String answer) {
    return switch (answer == null ? "O" : answer) {
      case "PERSON" -> NameKind.PERSON;
      case "ORGANIZATION" -> NameKind.ORGANISATION;
      case "LOCATION" -> NameKind.LOCATION;
      default -> NameKind.NONE;
    };
  }
}
