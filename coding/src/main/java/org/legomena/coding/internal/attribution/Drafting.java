package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/** Finds cues and what stands around them by two models: which word is a cue, and its scope. */
final class Drafting {
  private final AttributionCues cues;
  private final ChainModel cueModel;
  private final ChainModel scopeModel;

  /**
   * @param cueModel two labels, the second for a cue
   * @param scopeModel the labels of {@link Label}
   */
  Drafting(AttributionCues cues, ChainModel cueModel, ChainModel scopeModel) {
    this.cues = cues;
    this.cueModel = cueModel;
    this.scopeModel = scopeModel;
  }

  /** The drafts of an article in order of their cues, those scoring at least {@code threshold}. */
  List<Draft> drafts(Scene scene, float threshold) {
    List<Draft> drafts = new ArrayList<>();
    CueFeatures features = new CueFeatures(scene, cues);
    for (Sentence sentence : scene.sentences()) {
      for (Word word : sentence.words()) {
        if (CueFeatures.isCandidate(word)) {
          float[] scores = cueModel.scores(features.of(sentence, word));
          float score = scores[1] - scores[0];
          if (score >= threshold) {
            draft(scene, sentence, word, score).ifPresent(drafts::add);
          }
        }
      }
    }
    return drafts;
  }

  Optional<Draft> draft(Scene scene, Sentence sentence, Word cue, float score) {
    Window window = Window.around(scene, sentence, cue);
    ScopeFeatures features = new ScopeFeatures(scene, cues, window);
    List<float[]> units = new ArrayList<>();
    List<float[]> steps = new ArrayList<>();
    for (int place = 0; place < window.units().size(); place++) {
      units.add(scopeModel.scores(features.at(place)));
      steps.add(scopeModel.stepScores(features.step(place)));
    }
    int[] labels = scopeModel.best(units, steps);
    Draft draft = Draft.of(window, labels, score);
    return draft.content().isEmpty() ? Optional.empty() : Optional.of(draft);
  }
}
