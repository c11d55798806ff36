package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Puts the claims of a set to an answerer. Each distinct article is read once. A claim that the
 * answerer refuses or fails on is recorded as such and the run goes on.
 */
final class Runner {
  private static final long REPORT_EVERY = TimeUnit.SECONDS.toNanos(30);

  private final Answerer answerer;
  private final int threads;
  private final PrintStream progress;

  /**
   * Creates a runner.
   *
   * @param threads how many articles are worked on at a time, at least 1
   * @param progress where faults, and a line every half minute, are written
   */
  Runner(Answerer answerer, int threads, PrintStream progress) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + ", must be at least 1");
    }
    this.answerer = answerer;
    this.threads = threads;
    this.progress = progress;
  }

  Run run(LabelledSet set) throws InterruptedException {
    List<Example> examples = set.examples();
    ImmutableListMultimap<String, Integer> byArticle =
        Multimaps.index(
            IntStream.range(0, examples.size()).boxed().iterator(), i -> examples.get(i).article());
    Progress shown = new Progress(set);
    Scored[] scored = new Scored[examples.size()];
    long begin = System.nanoTime();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> tasks = new ArrayList<>();
      for (Collection<Integer> rows : byArticle.asMap().values()) {
        tasks.add(pool.submit(() -> answer(set, rows, scored, shown)));
      }
      for (Future<?> task : tasks) {
        task.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the run of " + set.name() + " broke off", e.getCause());
    } finally {
      pool.shutdownNow();
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new Run(set, ImmutableList.copyOf(scored), byArticle.keySet().size(), seconds);
  }

  private void answer(LabelledSet set, Collection<Integer> rows, Scored[] scored, Progress shown) {
    String text = set.examples().get(rows.iterator().next()).article();
    Answerer.ArticleAnswerer article;
    try {
      article = answerer.read(text, set.scale());
    } catch (RuntimeException | StackOverflowError e) {
      article =
          claim -> {
            throw e;
          };
    }
    for (int row : rows) {
      scored[row] = score(set.examples().get(row), set.scale(), article);
      shown.step();
    }
  }

  private Scored score(Example example, Scale scale, Answerer.ArticleAnswerer article) {
    try {
      return Scored.of(example, scale, article.answer(example.claim()));
    } catch (RuntimeException | StackOverflowError e) {
      return fault(example, scale, e);
    }
  }

  private Scored fault(Example example, Scale scale, Throwable fault) {
    Scored failed = Scored.failed(example, scale, fault);
    progress.println(
        example.location()
            + (failed.sound() ? ": refused: " + fault.getMessage() : ": failed: " + fault));
    return failed;
  }

  /** Counts claims and now and then says how far the run has come. */
  private final class Progress {
    private final LabelledSet set;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong next = new AtomicLong(System.nanoTime() + REPORT_EVERY);

    Progress(LabelledSet set) {
      this.set = set;
    }

    void step() {
      int count = done.incrementAndGet();
      long now = System.nanoTime();
      long due = next.get();
      if (now - due >= 0 && next.compareAndSet(due, now + REPORT_EVERY)) {
        progress.println(set.name() + ": " + count + " of " + set.examples().size());
      }
    }
  }
}
