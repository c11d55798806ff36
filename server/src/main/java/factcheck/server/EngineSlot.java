package factcheck.server;

import factcheck.v1.ErrorReason;
import io.grpc.Status;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Holds the engine's place while it loads. */
final class EngineSlot implements AutoCloseable {
  private final CompletableFuture<Engine> engine = new CompletableFuture<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * Loads the engine, then runs {@code ready}, on a thread of its own: the workers have to turn
   * away calls meanwhile, even where there is only one.
   */
  void load(Supplier<Engine> loader, Runnable ready) {
    Thread thread = new Thread(() -> fill(loader, ready), "factcheck-load");
    thread.setDaemon(true);
    thread.start();
  }

  private void fill(Supplier<Engine> loader, Runnable ready) {
    try {
      engine.complete(loader.get());
      ready.run();
    } catch (Throwable failure) {
      // Whoever waits in await() is told; the server never becomes ready.
      engine.completeExceptionally(failure);
    }
  }

  /**
   * The engine.
   *
   * @throws ServiceException if it is still loading
   */
  Engine get() {
    if (!engine.isDone()) {
      throw new ServiceException(
          Status.Code.UNAVAILABLE,
          ErrorReason.ERROR_REASON_MODELS_LOADING,
          "the server is still loading its models; try again in some seconds");
    }
    return engine.join();
  }

  /**
   * Waits until the engine is there.
   *
   * @throws CompletionException if it could not be loaded
   */
  void await() throws InterruptedException {
    try {
      engine.get();
    } catch (ExecutionException failure) {
      throw new CompletionException("the models cannot be loaded", failure.getCause());
    }
  }

  /** Frees the engine; one that is still loading, as soon as it is there. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      var unused = engine.thenAccept(Engine::close);
    }
  }
}
