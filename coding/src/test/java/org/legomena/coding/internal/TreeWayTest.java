package org.legomena.coding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.legomena.language.NameKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.reading.Span;

class TreeWayTest {
  private static final Sentence SENTENCE =
      sentence(
          "Kenya NNP 2 nsubj",
          "refuse VBD 0 root",
          "to TO 4 mark",
          "talk VB 2 xcomp",
          "with IN 6 case",
          "rebel NNS 4 obl",
          "and CC 8 cc",
          "trader NNS 6 conj");

  @Test
  void prepositionTakesThePlaceOfItsRelation() {
    assertThat(TreeWay.between(SENTENCE, SENTENCE.word(2), SENTENCE.word(6)).down())
        .containsExactly("xcomp", "with");
  }

  @Test
  void conjunctIsNoStepOfItsOwn() {
    assertThat(TreeWay.between(SENTENCE, SENTENCE.word(4), SENTENCE.word(8)).down())
        .containsExactly("with");
  }

  @Test
  void wayClimbsToTheWordThatHoldsBoth() {
    TreeWay way = TreeWay.between(SENTENCE, SENTENCE.word(6), SENTENCE.word(1));

    assertThat(way.up()).containsExactly("^with", "^xcomp");
    assertThat(way.down()).containsExactly("nsubj");
    assertThat(way.length()).isEqualTo(3);
  }

  private static Sentence sentence(String... lines) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      String[] columns = line.split(" ");
      Span span = new Span(start, start + columns[0].length());
      words.add(
          new Word(
              words.size() + 1,
              span,
              columns[0],
              columns[0],
              columns[1],
              Integer.parseInt(columns[2]),
              columns[3],
              NameKind.NONE));
      start = span.end() + 1;
    }
    return new Sentence(0, words);
  }
}
