package factcheck.server;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that the engine runs on, one for each processor. Calls beyond that wait here, so that
 * those that run are not slowed down; health checks and cancellations have threads of gRPC's own.
 */
final class WorkerPool implements Executor, AutoCloseable {
  private final int size = Runtime.getRuntime().availableProcessors();
  private final ExecutorService threads;

  WorkerPool() {
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newFixedThreadPool(
            size,
            task -> {
              Thread thread = new Thread(task, "factcheck-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** The number of threads. */
  int size() {
    return size;
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
}
