package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws a stable random sample: each row's rank is a hash of seed, id and claim, so the choice
 * depends neither on the order of the rows nor on the Java version.
 */
final class Sampler {
  private Sampler() {}

  /** At most {@code size} of the examples, in their order. */
  static ImmutableList<Example> sample(List<Example> examples, int size, long seed) {
    long[] ranks = examples.stream().mapToLong(e -> rank(e, seed)).toArray();
    return IntStream.range(0, ranks.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> ranks[i]).thenComparing(i -> i))
        .limit(size)
        .sorted()
        .map(examples::get)
        .collect(ImmutableList.toImmutableList());
  }

  private static long rank(Example example, long seed) {
    return Hashing.sha256()
        .newHasher()
        .putLong(seed)
        .putString(example.id(), StandardCharsets.UTF_8)
        .putChar('\n')
        .putString(example.claim(), StandardCharsets.UTF_8)
        .hash()
        .asLong();
  }
}
