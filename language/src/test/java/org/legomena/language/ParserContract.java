package org.legomena.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Parser} promises; an implementation's test extends this. */
public abstract class ParserContract {
  private static final String ARTICLE =
      """
      Envoys meet in Geneva

      The foreign minister of Sudan met rebel leaders in Geneva on Monday, according to two diplomats.
      "We will not give up," one of them said. They plan to meet again next week.

      A spokesman for the army denied that its troops had shelled the town.
      """;

  /** The parser under test. */
  protected abstract Parser parser();

  @Test
  void emptyAndBlankTextGiveNoSentences() {
    assertThat(parser().parse("")).isEmpty();
    assertThat(parser().parse(" \n\t\n ")).isEmpty();
  }

  @Test
  void wordsAreTheTextAtTheirSpans() {
    assertSound(ARTICLE, parser().parse(ARTICLE));
  }

  @Test
  void nothingButWhiteSpaceIsLeftOut() {
    StringBuilder rest = new StringBuilder(ARTICLE);
    for (Sentence sentence : parser().parse(ARTICLE)) {
      for (Word word : sentence.words()) {
        for (int i = word.span().start(); i < word.span().end(); i++) {
          rest.setCharAt(i, ' ');
        }
      }
    }
    assertThat(rest.toString()).isBlank();
  }

  @Test
  void paragraphBreakEndsSentenceAndHeadingStandsAlone() {
    List<Sentence> sentences = parser().parse(ARTICLE);
    assertThat(sentences.get(0).span().of(ARTICLE)).isEqualTo("Envoys meet in Geneva");
    assertThat(sentences).hasSize(5);
  }

  @Test
  void hardWrappedLinesAreOneSentence() {
    String text =
        "The governor of the northern province told reporters in the capital that the talks had\n"
            + "failed.";
    assertThat(parser().parse(text)).hasSize(1);
  }

  @Test
  void treesAreBasicUniversalDependencies() {
    Sentence sentence = parser().parse("Rebels attacked the army base on Monday.").get(0);
    Word verb = sentence.root();
    assertThat(verb.lemma()).isEqualTo("attack");
    assertThat(sentence.child(verb, "nsubj").orElseThrow().text()).isEqualTo("Rebels");
    assertThat(sentence.child(verb, "obj").orElseThrow().text()).isEqualTo("base");
    assertThat(sentence.child(verb, "obl").orElseThrow().text()).isEqualTo("Monday");
  }

  @Test
  void passiveSubjectIsMarked() {
    Sentence sentence = parser().parse("Ten protesters were arrested by police.").get(0);
    assertThat(sentence.has(sentence.root(), "nsubj:pass")).isTrue();
  }

  @Test
  void infinitiveInSubjectDoesNotBecomeRoot() {
    Sentence sentence =
        parser()
            .parse("Russia's plans to establish military bases in Libya worry Washington.")
            .get(0);
    assertThat(sentence.root().text()).isEqualTo("worry");
  }

  @Test
  void namesAreFound() {
    Sentence sentence = parser().parse("Angela Merkel visited Warsaw in June.").get(0);
    assertThat(sentence.word(2).name()).isEqualTo(NameKind.PERSON);
    assertThat(sentence.word(4).name()).isEqualTo(NameKind.LOCATION);
  }

  @Test
  void sameTextGivesSameResultOnEveryThread() throws Exception {
    String expected = parser().parse(ARTICLE).toString();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        tasks.add(() -> parser().parse(ARTICLE).toString());
      }
      for (Future<String> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "war ",
        "(",
        "\"",
        "—",
        "a,",
        "http://example.org/",
        "\uD83D\uDE00",
        "\u202E",
        "Mr. "
      })
  void endlessRepetitionIsReadInBoundedTime(String piece) {
    String text = piece.repeat(3000);
    assertSound(text, parser().parse(text));
  }

  @Test
  void randomTextKeepsThePromises() {
    long seed = 20231105L;
    Random random = new Random(seed);
    String letters = "abc ABC .,;:!?\"'“”‘’()[]-–—\n\t$%&0123456789éßжع中\uFEFF\u00A0\u200B";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(200);
      for (int j = 0; j < length; j++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertSound(text.toString(), parser().parse(text.toString()));
    }
  }

  private static void assertSound(String text, List<Sentence> sentences) {
    int end = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      assertThat(sentence.number()).isEqualTo(i);
      for (Word word : sentence.words()) {
        assertThat(word.span().start())
            .as("words in order in %s", text)
            .isGreaterThanOrEqualTo(end);
        assertThat(word.span().of(text)).isEqualTo(word.text());
        end = word.span().end();
      }
      assertThat(sentence.subtree(sentence.root())).hasSize(sentence.words().size());
    }
  }
}
