package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.List;

/** Tells what around a cue is its source, what its content and what its own words. */
final class ScopeReader {
  private final AttributionCues cues;
  private final ChainModel model;

  /**
   * @param model the labels of {@link Label}
   */
  ScopeReader(AttributionCues cues, ChainModel model) {
    this.cues = cues;
    this.model = model;
  }

  /** The scope of a cue; its content is never empty. */
  Scope read(Scene scene, Cue cue) {
    Window window = Window.around(scene, cue.sentence(), cue.word());
    ScopeFeatures features = new ScopeFeatures(scene, cues, window);
    List<float[]> units = new ArrayList<>();
    List<float[]> steps = new ArrayList<>();
    for (int place = 0; place < window.units().size(); place++) {
      units.add(model.scores(features.at(place)));
      steps.add(model.stepScores(features.step(place)));
    }
    return Scope.of(window, model.best(units, steps, Label.CONTENT.number()));
  }
}
