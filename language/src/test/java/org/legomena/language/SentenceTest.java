package org.legomena.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class SentenceTest {
  private static final Sentence SENTENCE =
      Sentences.of(
          """
          The the DT 2 det
          rebels rebel NNS 3 nsubj
          left leave VBD 0 root
          Aleppo aleppo NNP 3 obj LOCATION
          """);

  @Test
  void knowsHeadsAndDependents() {
    Word verb = SENTENCE.root();
    assertThat(verb.text()).isEqualTo("left");
    assertThat(SENTENCE.child(verb, "nsubj").orElseThrow().text()).isEqualTo("rebels");
    assertThat(SENTENCE.subtree(SENTENCE.word(2)))
        .extracting(Word::text)
        .containsExactly("The", "rebels");
    assertThat(SENTENCE.dominates(verb, SENTENCE.word(1))).isTrue();
    assertThat(SENTENCE.dominates(SENTENCE.word(1), verb)).isFalse();
  }

  @Test
  void findsWordByOffset() {
    assertThat(SENTENCE.wordAt(5).orElseThrow().text()).isEqualTo("rebels");
    assertThat(SENTENCE.wordAt(3)).isEmpty();
  }

  @Test
  void subtypesCountAsTheirRelation() {
    Word word =
        new Word(1, SENTENCE.word(1).span(), "x", "x", "NN", 2, "nsubj:pass", NameKind.NONE);
    assertThat(word.is("nsubj")).isTrue();
    assertThat(word.is("nsubj:pass")).isTrue();
    assertThat(word.is("nsub")).isFalse();
  }

  @Test
  void twoRootsAreRefused() {
    assertThatThrownBy(() -> Sentences.of("A a DT 0 root\nb b NN 0 root"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two roots");
  }

  @Test
  void cyclesAreRefused() {
    assertThatThrownBy(() -> Sentences.of("A a DT 0 root\nb b NN 3 dep\nc c NN 2 dep"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cycle");
  }
}
