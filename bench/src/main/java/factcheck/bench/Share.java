package factcheck.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * So many of so many.
 *
 * @param hits at least 0
 * @param of at least {@code hits}
 */
record Share(int hits, int of) {
  Share {
    if (hits < 0 || of < hits) {
      throw new IllegalArgumentException("share is " + hits + "/" + of + ", must be within [0, 1]");
    }
  }

  /** How many of {@code all} pass {@code test}. */
  static <T> Share of(Collection<T> all, Predicate<T> test) {
    return new Share((int) all.stream().filter(test).count(), all.size());
  }

  /** Between 0 and 1; empty where there is nothing to share. */
  OptionalDouble value() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / of);
  }

  /** Such as "0.750 (3/4)". */
  @Override
  public String toString() {
    return of == 0
        ? "- (0/0)"
        : String.format(Locale.ROOT, "%.3f (%d/%d)", (double) hits / of, hits, of);
  }
}
