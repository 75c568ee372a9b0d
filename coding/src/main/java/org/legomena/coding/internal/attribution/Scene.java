package org.legomena.coding.internal.attribution;

import java.util.Arrays;
import java.util.List;
import org.legomena.language.Quotation;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * An article as attribution looks at it: its sentences, which of their words stand in which
 * quotation, and where paragraphs begin. Made for one article; not for several threads.
 */
final class Scene {
  /** The number of no quotation. */
  static final int NONE = -1;

  private final String text;
  private final List<Sentence> sentences;
  private final List<Quotation> quotations;
  private final int[][] quotationOf;
  private final boolean[] startsParagraph;
  private final int[] tellers;

  Scene(String text, List<Sentence> sentences, List<Quotation> quotations, AttributionCues cues) {
    this.text = text;
    this.sentences = sentences;
    this.quotations = quotations;
    this.quotationOf = new int[sentences.size()][];
    this.startsParagraph = new boolean[sentences.size()];
    this.tellers = new int[sentences.size()];
    int quotation = 0;
    for (Sentence sentence : sentences) {
      quotation = place(sentence, quotation);
      startsParagraph[sentence.number()] = isParagraphStart(sentence);
      tellers[sentence.number()] = tellers(sentence, cues);
    }
  }

  /** Numbers the quotations of a sentence's words; gives the first quotation not yet passed. */
  private int place(Sentence sentence, int first) {
    int[] numbers = new int[sentence.words().size()];
    Arrays.fill(numbers, NONE);
    int at = first;
    for (Word word : sentence.words()) {
      while (at < quotations.size() && quotations.get(at).span().end() <= word.span().start()) {
        at++;
      }
      if (at < quotations.size() && quotations.get(at).span().overlaps(word.span())) {
        numbers[word.number() - 1] = at;
      }
    }
    quotationOf[sentence.number()] = numbers;
    return at;
  }

  private boolean isParagraphStart(Sentence sentence) {
    if (sentence.number() == 0) {
      return true;
    }
    int end = sentences.get(sentence.number() - 1).span().end();
    return text.substring(end, Math.max(end, sentence.span().start())).indexOf('\n') >= 0;
  }

  private int tellers(Sentence sentence, AttributionCues cues) {
    int count = 0;
    for (Word word : sentence.words()) {
      boolean outside = quotationOf[sentence.number()][word.number() - 1] == NONE;
      if (outside && (word.isVerb() && cues.says(word.lemma()) || word.lemma().equals("accord"))) {
        count++;
      }
    }
    return count;
  }

  String text() {
    return text;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** The number of the quotation a word stands in, its marks included, or {@link #NONE}. */
  int quotation(Sentence sentence, Word word) {
    return quotationOf[sentence.number()][word.number() - 1];
  }

  /** The quotation with this number. */
  Quotation quotation(int number) {
    return quotations.get(number);
  }

  boolean isQuoted(Sentence sentence, Word word) {
    return quotation(sentence, word) != NONE;
  }

  /** Whether some word of the sentence stands in a quotation. */
  boolean hasQuotation(Sentence sentence) {
    for (int number : quotationOf[sentence.number()]) {
      if (number != NONE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence is the first of a paragraph. */
  boolean startsParagraph(Sentence sentence) {
    return startsParagraph[sentence.number()];
  }

  /** How many words of saying stand in the sentence outside of quotations. */
  int tellers(Sentence sentence) {
    return tellers[sentence.number()];
  }
}
