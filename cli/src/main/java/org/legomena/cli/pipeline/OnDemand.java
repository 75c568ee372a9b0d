package org.legomena.cli.pipeline;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * A thing that takes long to make, made once, and only if it is wanted. Safe for several threads.
 */
final class OnDemand<T> {
  private final Supplier<T> maker;
  private final Executor executor;
  private Optional<CompletableFuture<T>> made = Optional.empty();

  OnDemand(Supplier<T> maker, Executor executor) {
    this.maker = maker;
    this.executor = executor;
  }

  /** Begins to make it, if nobody has yet. */
  @SuppressWarnings("FutureReturnValueIgnored") // get() tells what goes wrong
  void start() {
    var unused = future();
  }

  /** The thing; waits until it is made. */
  T get() {
    return future().join();
  }

  private synchronized CompletableFuture<T> future() {
    if (made.isEmpty()) {
      made = Optional.of(CompletableFuture.supplyAsync(maker, executor));
    }
    return made.get();
  }
}
