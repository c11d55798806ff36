package factcheck.server;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that the engine runs on, one for each processor. Calls beyond that wait here, so that
 * those that run are not slowed down; whatever needs no engine has threads of gRPC's own.
 */
final class WorkerPool implements Executor, AutoCloseable {
  /** Calls that may wait for each thread: an inline article takes it about a second. */
  static final int MAX_WAITING = 64;

  private final int size = Runtime.getRuntime().availableProcessors();
  private final ThreadPoolExecutor threads;

  WorkerPool() {
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            size,
            size,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> new Worker(this, task, "factcheck-" + number.incrementAndGet()));
  }

  /** The number of threads. */
  int size() {
    return size;
  }

  /** Whether one more call may wait. Work of calls that were taken is never turned away. */
  boolean hasRoom() {
    return threads.getQueue().size() < MAX_WAITING * size;
  }

  /** Whether the current thread is one of these. */
  boolean runsThisThread() {
    return Thread.currentThread() instanceof Worker worker && worker.pool == this;
  }

  @Override
  public void execute(Runnable task) {
    threads.execute(task);
  }

  /** Takes no more tasks; those that run may finish. */
  @Override
  public void close() {
    threads.shutdown();
  }

  /** Waits until the last task of a closed pool has ended; returns whether it has. */
  boolean awaitEnd(Duration patience) {
    try {
      return threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static final class Worker extends Thread {
    private final WorkerPool pool;

    Worker(WorkerPool pool, Runnable task, String name) {
      super(task, name);
      this.pool = pool;
      setDaemon(true);
    }
  }
}
