package org.legomena.cli.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legomena.cli.Documents;
import org.legomena.coding.CodedDocument;
import org.legomena.reading.Article;
import org.legomena.reading.ArticleReader;
import org.legomena.reading.Fault;
import org.legomena.reading.ReadResult;

@Timeout(60)
class CodingPipelineTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void outcomesComeInTheOrderOfTheInput(int threads) throws IOException {
    long seed = 41;
    Random random = new Random(seed);
    List<Long> pauses = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      pauses.add((long) random.nextInt(500_000));
    }
    Function<Article, CodedDocument> coder =
        article -> {
          LockSupport.parkNanos(pauses.get(Integer.parseInt(article.id())));
          return Documents.empty(article);
        };

    List<String> taken = run(threads, coder, numbered(200));

    assertThat(taken).as("seed %d", seed).isEqualTo(numbers(200));
  }

  @Test
  void exceptionOfTheCoderIsAFaultOfItsDocumentAlone() throws IOException {
    Function<Article, CodedDocument> coder =
        article -> {
          if (article.id().equals("1")) {
            throw new IllegalStateException("no root");
          }
          return Documents.empty(article);
        };

    assertThat(run(2, coder, numbered(3)))
        .containsExactly(
            "0",
            "1.txt: Legomena made a mistake, please report it: IllegalStateException: no root"
                + " (internal-error)",
            "2");
  }

  @Test
  void endlessRecursionIsAFaultToo() throws IOException {
    Function<Article, CodedDocument> coder =
        article -> {
          throw new StackOverflowError();
        };

    assertThat(run(1, coder, numbered(1)))
        .singleElement()
        .asString()
        .contains("StackOverflowError")
        .endsWith("(internal-error)");
  }

  @Test
  void lackOfMemorySaysWhatToDo() throws IOException {
    Function<Article, CodedDocument> coder =
        article -> {
          throw new OutOfMemoryError("Java heap space");
        };

    assertThat(run(1, coder, numbered(1)))
        .singleElement()
        .asString()
        .contains("LEGOMENA_JAVA_OPTS")
        .endsWith("(out-of-memory)");
  }

  @Test
  void mistakeOfTheReaderEndsReadingAndIsTold() throws IOException {
    ArticleReader reader =
        (inputs, receiver) -> {
          receiver.accept(new ReadResult.Read(Documents.article("0", "text")));
          throw new IllegalStateException("lost");
        };

    assertThat(run(2, Documents::empty, reader))
        .hasSize(2)
        .last()
        .asString()
        .contains("lost")
        .endsWith("(internal-error)");
  }

  @Test
  void unreadableInputsKeepTheirPlace() throws IOException {
    ArticleReader reader =
        (inputs, receiver) -> {
          receiver.accept(new ReadResult.Read(Documents.article("0", "text")));
          receiver.accept(new ReadResult.Unreadable(Fault.error("empty", "b.txt", "no text")));
          receiver.accept(new ReadResult.Read(Documents.article("2", "text")));
        };

    assertThat(run(2, Documents::empty, reader))
        .containsExactly("0", "b.txt: no text (empty)", "2");
  }

  @Test
  void coderThatCannotBeLoadedEndsTheRun() {
    CodingPipeline pipeline =
        new CodingPipeline(
            2,
            () -> {
              throw new IllegalStateException("model x is missing");
            });

    assertThatThrownBy(() -> pipeline.run(numbered(100), List.of(), outcome -> {}))
        .isInstanceOf(EngineUnavailableException.class)
        .hasMessageContaining("model x is missing");
  }

  @Test
  void firstDocumentIsTakenBeforeTheLastIsRead() throws IOException {
    CountDownLatch taken = new CountDownLatch(1);
    ArticleReader reader =
        (inputs, receiver) -> {
          receiver.accept(new ReadResult.Read(Documents.article("0", "text")));
          await(taken);
          receiver.accept(new ReadResult.Read(Documents.article("1", "text")));
        };

    new CodingPipeline(1, () -> Documents::empty)
        .run(reader, List.of(), outcome -> taken.countDown());

    assertThat(taken.getCount()).isZero();
  }

  @Test
  void readerIsNeverFarAhead() throws IOException {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger farthest = new AtomicInteger();
    ArticleReader reader =
        (inputs, receiver) -> {
          for (int i = 0; i < 500; i++) {
            int ahead = read.incrementAndGet() - taken.get();
            farthest.accumulateAndGet(ahead, Math::max);
            receiver.accept(new ReadResult.Read(Documents.article(String.valueOf(i), "text")));
          }
        };

    new CodingPipeline(2, () -> Documents::empty)
        .run(
            reader,
            List.of(),
            outcome -> {
              LockSupport.parkNanos(10_000);
              taken.incrementAndGet();
            });

    assertThat(farthest.get()).isLessThanOrEqualTo(2 * 4 + 2);
  }

  @Test
  void receiverThatCannotWriteEndsTheRun() {
    AtomicInteger read = new AtomicInteger();
    ArticleReader reader =
        (inputs, receiver) -> {
          for (int i = 0; i < 1_000_000; i++) {
            read.incrementAndGet();
            receiver.accept(new ReadResult.Read(Documents.article("0", "text")));
          }
        };
    CodingPipeline pipeline = new CodingPipeline(2, () -> Documents::empty);

    assertThatThrownBy(
            () ->
                pipeline.run(
                    reader,
                    List.of(),
                    outcome -> {
                      throw new IOException("Broken pipe");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(read.get()).isLessThan(100);
  }

  private static List<String> run(
      int threads, Function<Article, CodedDocument> coder, ArticleReader reader)
      throws IOException {
    List<String> taken = new ArrayList<>();
    new CodingPipeline(threads, () -> coder)
        .run(
            reader,
            List.of("input"),
            outcome -> {
              if (outcome instanceof Outcome.Coded coded) {
                taken.add(coded.document().article().id());
              } else if (outcome instanceof Outcome.Failed failed) {
                taken.add(failed.fault().toString());
              }
            });
    return taken;
  }

  private static ArticleReader numbered(int count) {
    return (inputs, receiver) ->
        numbers(count)
            .forEach(id -> receiver.accept(new ReadResult.Read(Documents.article(id, "text"))));
  }

  private static List<String> numbers(int count) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(String.valueOf(i));
    }
    return numbers;
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nothing was taken in 30 seconds");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
