package org.legomena.cli.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.legomena.coding.CodedDocument;
import org.legomena.reading.Article;
import org.legomena.reading.ArticleReader;
import org.legomena.reading.Fault;
import org.legomena.reading.ReadResult;

/**
 * One thread that reads, several that code, and the caller's own that takes the outcomes in order.
 *
 * <p>The first outcome is handed over as soon as it is there. At most {@value #AHEAD_PER_THREAD}
 * documents a thread are held at a time, however many the input has. What is coded does not depend
 * on the number of threads.
 *
 * <p>The coder is loaded when there is something to code, while the next input is being read. An
 * exception of the coder becomes a fault of its document, {@code internal-error} or {@code
 * out-of-memory}, and the rest goes on.
 */
public final class CodingPipeline {
  private static final int AHEAD_PER_THREAD = 4;

  /** Trees are walked by recursion, and those of hostile texts are deep. */
  private static final long STACK_BYTES = 16L << 20;

  private static final Future<Optional<Outcome>> END =
      CompletableFuture.completedFuture(Optional.empty());

  private final int threads;
  private final Supplier<Function<Article, CodedDocument>> loader;

  /**
   * @param threads how many articles are coded at a time; 1 or more
   * @param loader gives the coder; called once a run at most, on a thread of its own
   */
  public CodingPipeline(int threads, Supplier<Function<Article, CodedDocument>> loader) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, got " + threads);
    }
    this.threads = threads;
    this.loader = loader;
  }

  /**
   * Reads and codes everything and returns when the last outcome has been taken.
   *
   * @throws IOException if the receiver throws it
   * @throws EngineUnavailableException if the coder cannot be loaded
   */
  public void run(ArticleReader reader, List<String> inputs, OutcomeReceiver receiver)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, named("coding"));
    ExecutorService attendants = Executors.newCachedThreadPool(named("reading"));
    BlockingQueue<Future<Optional<Outcome>>> pending =
        new ArrayBlockingQueue<>(AHEAD_PER_THREAD * threads);
    try {
      OnDemand<Function<Article, CodedDocument>> coder = new OnDemand<>(loader, attendants);
      Future<?> reading =
          attendants.submit(
              () -> {
                read(reader, inputs, result -> put(pending, submit(result, coder, workers)));
                put(pending, END);
              });
      deliver(pending, reading, receiver);
    } finally {
      workers.shutdownNow();
      attendants.shutdownNow();
    }
  }

  private static void read(
      ArticleReader reader, List<String> inputs, Consumer<ReadResult> receiver) {
    try {
      reader.read(inputs, receiver);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      receiver.accept(new ReadResult.Unreadable(internalError(String.join(" ", inputs), e)));
    }
  }

  private static Future<Optional<Outcome>> submit(
      ReadResult result,
      OnDemand<Function<Article, CodedDocument>> coder,
      ExecutorService workers) {
    if (result instanceof ReadResult.Read read) {
      coder.start();
      return workers.submit(() -> Optional.of(code(read.article(), coder.get())));
    }
    Fault fault = ((ReadResult.Unreadable) result).fault();
    return CompletableFuture.completedFuture(Optional.of(new Outcome.Failed(fault)));
  }

  private static Outcome code(Article article, Function<Article, CodedDocument> coder) {
    try {
      return new Outcome.Coded(coder.apply(article));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome.Failed(internalError(article.provenance().origin(), e));
    }
  }

  private static Fault internalError(String place, Throwable problem) {
    if (problem instanceof OutOfMemoryError) {
      return Fault.error(
          "out-of-memory",
          place,
          "the memory given to Java is too small for this document; use fewer --threads, or set"
              + " LEGOMENA_JAVA_OPTS=-Xmx6g");
    }
    return Fault.error(
        "internal-error",
        place,
        "Legomena made a mistake, please report it: "
            + problem.getClass().getSimpleName()
            + ": "
            + problem.getMessage());
  }

  private static void put(
      BlockingQueue<Future<Optional<Outcome>>> pending, Future<Optional<Outcome>> outcome) {
    try {
      pending.put(outcome);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was ended");
    }
  }

  private static void deliver(
      BlockingQueue<Future<Optional<Outcome>>> pending, Future<?> reading, OutcomeReceiver receiver)
      throws IOException {
    try {
      Optional<Outcome> outcome = pending.take().get();
      while (outcome.isPresent()) {
        receiver.accept(outcome.get());
        outcome = pending.take().get();
      }
      reading.get();
    } catch (ExecutionException e) {
      throw new EngineUnavailableException(rootOf(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was ended");
    }
  }

  private static Throwable rootOf(Throwable problem) {
    Throwable at = problem;
    while ((at instanceof ExecutionException || at instanceof CompletionException)
        && at.getCause() != null) {
      at = at.getCause();
    }
    return at;
  }

  private static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(null, task, name + "-" + count.incrementAndGet(), STACK_BYTES);
      thread.setDaemon(true);
      return thread;
    };
  }
}
