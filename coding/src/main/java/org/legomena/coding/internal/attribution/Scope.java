package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * What the models found around one cue, before it is known who the source is.
 *
 * @param sentence where the cue stands
 * @param cue the word that credits
 * @param source words of the cue's sentence that name the source
 * @param contentWords words of the cue's sentence that are content
 * @param cueSpans the cue's own words
 * @param sourceSpans where the source stands; empty if the text names none
 * @param content what is credited; never empty
 */
record Scope(
    Sentence sentence,
    Word cue,
    List<Word> source,
    List<Word> contentWords,
    List<Span> cueSpans,
    List<Span> sourceSpans,
    List<Span> content) {

  /** Reads labels off a window. */
  static Scope of(Window window, int[] labels) {
    return new Scope(
        window.sentence(),
        window.cue(),
        words(window, labels, Label.SOURCE),
        words(window, labels, Label.CONTENT),
        spans(window, labels, Label.CUE),
        spans(window, labels, Label.SOURCE),
        spans(window, labels, Label.CONTENT));
  }

  private static List<Word> words(Window window, int[] labels, Label label) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      Unit unit = window.units().get(i);
      if (labels[i] == label.number() && unit.ownSentence()) {
        words.addAll(unit.words());
      }
    }
    return words;
  }

  private static List<Span> spans(Window window, int[] labels, Label label) {
    List<Span> spans = new ArrayList<>();
    int last = -2;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != label.number()) {
        continue;
      }
      Span span = window.units().get(i).span();
      if (last == i - 1) {
        spans.set(spans.size() - 1, spans.get(spans.size() - 1).cover(span));
      } else {
        spans.add(span);
      }
      last = i;
    }
    return spans;
  }
}
