package org.legomena.coding.internal.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legomena.language.EnglishAnnotator;
import org.legomena.language.Parser;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.WordRef;
import org.legomena.language.resource.YamlNode;

/**
 * Remakes the models of {@link AttributionFinder} from annotated news: {@code TrainAttribution
 * CORPUS OUTPUT}, where CORPUS is a compartment of PolNeAR with {@code text} and {@code
 * attributions}. The system property {@code legomena.parses} names a folder to keep parses in.
 */
final class TrainAttribution {
  private static final ChainTraining.Settings CUE = new ChainTraining.Settings(.02f, 3, 6, 2);
  private static final ChainTraining.Settings SCOPE = new ChainTraining.Settings(.02f, 5, 6, 3);

  private final AttributionCues cues;
  private final ChainTraining cueTraining = new ChainTraining(2);
  private final ChainTraining scopeTraining = new ChainTraining(Label.values().length);

  private TrainAttribution(AttributionCues cues) {
    this.cues = cues;
  }

  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]);
    TrainAttribution training =
        new TrainAttribution(
            AttributionCues.read(
                YamlNode.resource(
                    AttributionCues.class, "/org/legomena/coding/dictionary/attribution.yaml")));
    Parser parser = EnglishAnnotator.load().parser();
    for (String id : AnnotatedNews.ids(corpus)) {
      training.add(AnnotatedNews.read(corpus, id, parser));
    }
    WeightsText.write(
        training.cueTraining.learn(CUE),
        "whether a word credits something to somebody",
        output.resolve("attribution-cue.txt.gz"));
    WeightsText.write(
        training.scopeTraining.learn(SCOPE),
        "which words around a cue are source (1), content (2) and cue (3)",
        output.resolve("attribution-scope.txt.gz"));
  }

  private void add(AnnotatedNews news) {
    Scene scene = new Scene(news.text(), news.sentences(), news.quotations(), cues);
    Map<WordRef, AnnotatedNews.Marked> marked = new HashMap<>();
    for (AnnotatedNews.Marked attribution : news.marked()) {
      news.cueWord(attribution).ifPresent(word -> marked.putIfAbsent(word, attribution));
    }
    CueFeatures features = new CueFeatures(scene, cues);
    for (Sentence sentence : news.sentences()) {
      for (Word word : sentence.words()) {
        if (CueFeatures.isCandidate(word)) {
          Optional<AnnotatedNews.Marked> attribution =
              Optional.ofNullable(marked.get(WordRef.of(sentence, word)));
          int label = attribution.isPresent() ? 1 : 0;
          cueTraining.add(
              List.of(features.of(sentence, word)), List.of(List.of()), new int[] {label});
          attribution
              .filter(found -> !found.content().isEmpty())
              .ifPresent(found -> addScope(scene, Window.around(scene, sentence, word), found));
        }
      }
    }
  }

  private void addScope(Scene scene, Window window, AnnotatedNews.Marked attribution) {
    ScopeFeatures features = new ScopeFeatures(scene, cues, window);
    List<List<String>> units = new ArrayList<>();
    List<List<String>> steps = new ArrayList<>();
    int[] right = new int[window.units().size()];
    for (int place = 0; place < right.length; place++) {
      units.add(features.at(place));
      steps.add(features.step(place));
      right[place] = attribution.label(window.units().get(place)).number();
    }
    scopeTraining.add(units, steps, right);
  }
}
