package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/** Finds cues and what stands around them by two models: which word is a cue, and its scope. */
final class CueScoping {
  private final AttributionCues cues;
  private final ChainModel cueModel;
  private final ChainModel scopeModel;

  /**
   * @param cueModel two labels, the second for a cue
   * @param scopeModel the labels of {@link Label}
   */
  CueScoping(AttributionCues cues, ChainModel cueModel, ChainModel scopeModel) {
    this.cues = cues;
    this.cueModel = cueModel;
    this.scopeModel = scopeModel;
  }

  /**
   * The cues of an article with their scopes, in order, those scoring at least {@code threshold}.
   */
  List<ScopedCue> scopedCues(Scene scene, float threshold) {
    List<ScopedCue> scoped = new ArrayList<>();
    CueFeatures features = new CueFeatures(scene, cues);
    for (Sentence sentence : scene.sentences()) {
      for (Word word : sentence.words()) {
        if (CueFeatures.isCandidate(word)) {
          float[] scores = cueModel.scores(features.of(sentence, word));
          float score = scores[1] - scores[0];
          if (score >= threshold) {
            scoped.add(scope(scene, sentence, word, score));
          }
        }
      }
    }
    return scoped;
  }

  ScopedCue scope(Scene scene, Sentence sentence, Word cue, float score) {
    Window window = Window.around(scene, sentence, cue);
    ScopeFeatures features = new ScopeFeatures(scene, cues, window);
    List<float[]> units = new ArrayList<>();
    List<float[]> steps = new ArrayList<>();
    for (int place = 0; place < window.units().size(); place++) {
      units.add(scopeModel.scores(features.at(place)));
      steps.add(scopeModel.stepScores(features.step(place)));
    }
    int[] labels = scopeModel.best(units, steps, Label.CONTENT.ordinal());
    return ScopedCue.of(window, labels, score);
  }
}
