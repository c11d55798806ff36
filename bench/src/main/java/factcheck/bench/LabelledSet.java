package factcheck.bench;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * Claims that are reported together.
 *
 * @param name short name for tables
 * @param scale when an answer counts as right
 * @param examples the claims in file order, at least one
 */
record LabelledSet(String name, Scale scale, List<Example> examples) {
  LabelledSet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(scale, "scale");
    examples = ImmutableList.copyOf(examples);
  }

  /** The same set with at most {@code size} of its claims, chosen by {@code seed}. */
  LabelledSet sample(int size, long seed) {
    return new LabelledSet(name, scale, Sampler.sample(examples, size, seed));
  }
}
