package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * The arithmetic of the figures, all of it on labels and answers as the set's {@link Scale} sees
 * them. A claim without an answer counts as wrong.
 */
final class Metrics {
  private Metrics() {}

  /** Right answers among all claims. */
  static Share accuracy(Collection<Scored> scored) {
    return Share.of(scored, Scored::right);
  }

  /** The mean F1 of the labels that occur among the human labels. */
  static OptionalDouble macroF1(Collection<Scored> scored) {
    ImmutableSet<Gold> labels =
        scored.stream().map(Scored::gold).collect(ImmutableSet.toImmutableSet());
    return labels.stream().mapToDouble(label -> f1(scored, label)).average();
  }

  private static double f1(Collection<Scored> scored, Gold label) {
    long gold = count(scored, s -> s.gold() == label);
    long answered = count(scored, s -> s.answered().filter(label::equals).isPresent());
    long both = count(scored, s -> s.gold() == label && s.right());
    return 2.0 * both / (gold + answered);
  }

  /**
   * The mean of two recalls: SUPPORTED answered as such, and anything else not answered as
   * SUPPORTED. Empty where the human labels have only one of the two.
   */
  static OptionalDouble balancedAccuracy(Collection<Scored> scored) {
    OptionalDouble supported =
        Share.of(filter(scored, s -> s.gold() == Gold.SUPPORTED), Scored::right).value();
    OptionalDouble rest =
        Share.of(
                filter(scored, s -> s.gold() != Gold.SUPPORTED),
                s -> s.answer().isPresent() && !s.says(Gold.SUPPORTED))
            .value();
    return supported.isPresent() && rest.isPresent()
        ? OptionalDouble.of((supported.getAsDouble() + rest.getAsDouble()) / 2)
        : OptionalDouble.empty();
  }

  /** Right ones among the answers REFUTED; in a two-way set any claim not supported will do. */
  static Share refutedPrecision(Collection<Scored> scored) {
    return Share.of(filter(scored, s -> s.says(Gold.REFUTED)), Scored::right);
  }

  private static long count(Collection<Scored> scored, Predicate<Scored> test) {
    return scored.stream().filter(test).count();
  }

  private static List<Scored> filter(Collection<Scored> scored, Predicate<Scored> test) {
    return scored.stream().filter(test).collect(ImmutableList.toImmutableList());
  }
}
