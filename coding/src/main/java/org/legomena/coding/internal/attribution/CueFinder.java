package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/** Finds cues: judges every word that may be one by itself. */
final class CueFinder {
  private static final int REASONS = 4;

  private final AttributionCues cues;
  private final ChainModel model;

  /**
   * @param model two labels, the second for a cue
   */
  CueFinder(AttributionCues cues, ChainModel model) {
    this.cues = cues;
    this.model = model;
  }

  /** The cues of an article in order of the text, those with at least these log-odds. */
  List<Cue> find(Scene scene, float least) {
    List<Cue> found = new ArrayList<>();
    CueFeatures features = new CueFeatures(scene, cues);
    for (Sentence sentence : scene.sentences()) {
      for (Word word : sentence.words()) {
        if (CueFeatures.isCandidate(word)) {
          Cue cue = judge(sentence, word, features.of(sentence, word), least);
          if (cue.logOdds() >= least) {
            found.add(cue);
          }
        }
      }
    }
    return found;
  }

  private Cue judge(Sentence sentence, Word word, List<String> features, float least) {
    float[] scores = model.scores(features);
    float logOdds = scores[1] - scores[0];
    return new Cue(
        sentence, word, logOdds, logOdds < least ? List.of() : model.reasons(features, 1, REASONS));
  }
}
