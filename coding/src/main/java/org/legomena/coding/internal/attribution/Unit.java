package org.legomena.coding.internal.attribution;

import java.util.List;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * What gets one label: a word of the cue's own sentence, or a piece of another sentence, inside one
 * quotation or outside of all.
 *
 * @param from number of the first word
 * @param to number of the last word
 * @param quotation number of the quotation it stands in, or {@link Scene#NONE}
 * @param ownSentence whether it stands in the sentence of the cue
 */
record Unit(Sentence sentence, int from, int to, int quotation, boolean ownSentence) {
  Word first() {
    return sentence.word(from);
  }

  Word last() {
    return sentence.word(to);
  }

  List<Word> words() {
    return sentence.words().subList(from - 1, to);
  }

  boolean isQuoted() {
    return quotation != Scene.NONE;
  }

  Span span() {
    return first().span().cover(last().span());
  }
}
