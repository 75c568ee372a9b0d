package org.legomena.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legomena.language.Parser;
import org.legomena.language.Sentence;
import org.legomena.language.Sentences;

class StoredParsesTest {
  private static final Sentence SENTENCE =
      Sentences.of(
          """
          Rebels rebel NNS 2 nsubj
          fled flee VBD 0 root
          . . . 2 punct
          """);

  @TempDir Path folder;

  @Test
  void textIsParsedOnce() {
    AtomicInteger calls = new AtomicInteger();
    Parser counting =
        text -> {
          calls.incrementAndGet();
          return List.of(SENTENCE);
        };
    String text = Sentences.text(SENTENCE);
    List<Sentence> first = new StoredParses(counting, folder).parse(text);
    List<Sentence> second = new StoredParses(counting, folder).parse(text);
    assertThat(calls).hasValue(1);
    assertThat(second.toString()).isEqualTo(first.toString());
    assertThat(second.get(0).words()).isEqualTo(first.get(0).words());
  }

  @Test
  void nothingHalfWrittenIsLeft() throws Exception {
    new StoredParses(text -> List.of(SENTENCE), folder).parse(Sentences.text(SENTENCE));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).singleElement().asString().endsWith(".conllu");
    }
  }
}
