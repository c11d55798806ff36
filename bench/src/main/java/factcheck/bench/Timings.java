package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import java.util.List;
import java.util.Locale;

/**
 * How long the same thing took, again and again.
 *
 * @param millis at least one
 */
record Timings(List<Double> millis) {
  Timings {
    millis = ImmutableList.copyOf(millis);
    if (millis.isEmpty()) {
      throw new IllegalArgumentException("no timings");
    }
  }

  /**
   * Times a task.
   *
   * @param warmUp runs before the first that counts
   * @param runs runs that count, at least 1
   */
  static Timings of(int warmUp, int runs, NumberedTask task) {
    for (int i = 0; i < warmUp; i++) {
      task.run(i);
    }
    ImmutableList.Builder<Double> millis = ImmutableList.builder();
    for (int i = 0; i < runs; i++) {
      long begin = System.nanoTime();
      task.run(i);
      millis.add((System.nanoTime() - begin) / 1e6);
    }
    return new Timings(millis.build());
  }

  /** A percentile, interpolated: 50 is the median. */
  double percentile(int percent) {
    return Quantiles.percentiles().index(percent).compute(millis);
  }

  /** Such as "median 31.2 ms, p95 48.0 ms, 200 runs". */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "median %.1f ms, p95 %.1f ms, %d runs",
        percentile(50),
        percentile(95),
        millis.size());
  }

  /** A task that is told how many times it has run. */
  interface NumberedTask {
    /** Runs once; {@code run} counts from 0 both in warm-up and in what counts. */
    void run(int run);
  }
}
