package org.legomena.coding.internal.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * The stretch of text around a cue in which its source and content are looked for: its sentence
 * word by word, its neighbours piece by piece, and on as long as quotations go on. Bounded, however
 * long a quotation is.
 *
 * @param cue the word that credits
 * @param units in order of the text
 * @param before number of units before the cue's sentence
 */
record Window(Sentence sentence, Word cue, List<Unit> units, int before) {
  private static final int SENTENCES_BEFORE = 5;
  private static final int SENTENCES_AFTER = 20;

  static Window around(Scene scene, Sentence sentence, Word cue) {
    List<Unit> units = new ArrayList<>(before(scene, sentence));
    int before = units.size();
    for (Word word : sentence.words()) {
      int number = word.number();
      units.add(new Unit(sentence, number, number, scene.quotation(sentence, word), true));
    }
    units.addAll(after(scene, sentence));
    return new Window(sentence, cue, List.copyOf(units), before);
  }

  private static List<Unit> before(Scene scene, Sentence sentence) {
    List<Unit> units = new ArrayList<>();
    int first = Math.max(0, sentence.number() - SENTENCES_BEFORE);
    for (int i = sentence.number() - 1; i >= first; i--) {
      List<Unit> pieces = pieces(scene, scene.sentences().get(i));
      boolean apart = scene.startsParagraph(scene.sentences().get(i + 1));
      if (!pieces.get(pieces.size() - 1).isQuoted() && (apart || i < sentence.number() - 1)) {
        break;
      }
      Collections.reverse(pieces);
      units.addAll(pieces);
      if (pieces.stream().anyMatch(piece -> !piece.isQuoted())) {
        break;
      }
    }
    Collections.reverse(units);
    return units;
  }

  private static List<Unit> after(Scene scene, Sentence sentence) {
    List<Unit> units = new ArrayList<>();
    int last = Math.min(scene.sentences().size() - 1, sentence.number() + SENTENCES_AFTER);
    for (int i = sentence.number() + 1; i <= last; i++) {
      Sentence next = scene.sentences().get(i);
      List<Unit> pieces = pieces(scene, next);
      boolean near = i == sentence.number() + 1 && !scene.startsParagraph(next);
      if (!pieces.get(0).isQuoted() && !near) {
        break;
      }
      units.addAll(pieces);
      if (pieces.stream().anyMatch(piece -> !piece.isQuoted()) && !near) {
        break;
      }
    }
    return units;
  }

  /** A sentence cut where quotations begin and end. */
  private static List<Unit> pieces(Scene scene, Sentence sentence) {
    List<Unit> pieces = new ArrayList<>();
    int from = 1;
    int size = sentence.words().size();
    for (int number = 1; number <= size; number++) {
      int quotation = scene.quotation(sentence, sentence.word(number));
      boolean ends =
          number == size || scene.quotation(sentence, sentence.word(number + 1)) != quotation;
      if (ends) {
        pieces.add(new Unit(sentence, from, number, quotation, false));
        from = number + 1;
      }
    }
    return pieces;
  }

  /** The place of the cue among the units, from 0. */
  int cueAt() {
    return before + cue.number() - 1;
  }
}
