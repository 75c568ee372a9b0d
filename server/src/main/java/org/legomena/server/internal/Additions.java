package org.legomena.server.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.legomena.coding.CodedDocument;
import org.legomena.ledger.Added;
import org.legomena.ledger.Ledger;
import org.legomena.reading.Article;
import org.legomena.reading.ArticleReader;
import org.legomena.reading.ReadResult;
import org.legomena.server.DeskOptions;

/**
 * Reads, codes and stores what is added, one thing after the other, on a thread of its own, so that
 * those who read need not wait. Safe for use by several threads at once.
 */
public final class Additions implements AutoCloseable {
  private static final int WAITING = 1000;
  private static final int REMEMBERED = 200;

  /** Trees are walked by recursion, and those of hostile texts are deep. */
  private static final long STACK_BYTES = 16L << 20;

  private final Ledger ledger;
  private final Supplier<Function<Article, CodedDocument>> loader;
  private final DeskOptions options;
  private final AtomicLong numbers = new AtomicLong();
  private final ThreadPoolExecutor worker;
  private final Map<String, Addition> remembered =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Addition> eldest) {
          return size() > REMEMBERED + WAITING;
        }
      };
  private Optional<Function<Article, CodedDocument>> coder = Optional.empty();

  /**
   * @param loader gives what codes an article; called once, when something is first added
   */
  public Additions(
      Ledger ledger, Supplier<Function<Article, CodedDocument>> loader, DeskOptions options) {
    this.ledger = ledger;
    this.loader = loader;
    this.options = options;
    this.worker =
        new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Additions::thread);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(null, task, "adding", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /** What is read, and what is cleared away afterwards. */
  interface Input extends AutoCloseable {
    /** Reads it. */
    ArticleReader reader();

    /** As {@link ArticleReader#read} takes them. */
    List<String> inputs();

    @Override
    default void close() {}
  }

  /**
   * Queues something.
   *
   * @param label what it is, for a reader
   * @throws ProblemException if too much is waiting
   */
  Addition add(String label, Input input) {
    Addition addition = new Addition(String.valueOf(numbers.incrementAndGet()), label);
    synchronized (remembered) {
      remembered.put(addition.id(), addition);
    }
    try {
      worker.execute(() -> run(addition, input));
    } catch (RejectedExecutionException e) {
      input.close();
      throw new ProblemException(
          Problem.Kind.BUSY, WAITING + " additions are waiting already; add this one later");
    }
    return addition;
  }

  Optional<Addition> find(String id) {
    synchronized (remembered) {
      return Optional.ofNullable(remembered.get(id));
    }
  }

  private void run(Addition addition, Input input) {
    addition.begin();
    try (input) {
      input.reader().read(input.inputs(), result -> take(result, addition));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      addition.fail(mistake(addition, e));
    } finally {
      addition.end();
    }
  }

  private void take(ReadResult result, Addition addition) {
    if (result instanceof ReadResult.Unreadable unreadable) {
      addition.fail(Addition.Trouble.of(unreadable.fault()));
    } else if (result instanceof ReadResult.Read read) {
      if (ledger.find(read.article()).isPresent()) {
        addition.know();
      } else {
        store(read.article(), addition);
      }
    }
  }

  private void store(Article article, Addition addition) {
    try {
      CodedDocument coded = coder().apply(article);
      Added added = ledger.add(coded).get(0);
      if (added.outcome() == Added.Outcome.KNOWN) {
        addition.know();
      } else {
        String title = article.title().orElse(added.id());
        addition.store(new Addition.Stored(added.id(), title, coded.events().size()));
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      addition.fail(mistake(addition, e));
    }
  }

  /** Only the worker asks. */
  private Function<Article, CodedDocument> coder() {
    if (coder.isEmpty()) {
      coder = Optional.of(loader.get());
    }
    return coder.get();
  }

  private Addition.Trouble mistake(Addition addition, Throwable problem) {
    String message = problem.getClass().getSimpleName() + ": " + problem.getMessage();
    options.notices().accept(addition.state().label() + ": " + message);
    return new Addition.Trouble("internal-error", addition.state().label(), message);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
