package factcheck.bench;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * A set with all its answers.
 *
 * @param set what was asked
 * @param scored the answers, in the order of the claims
 * @param articles how many texts were read
 * @param seconds wall-clock time for reading and answering
 */
record Run(LabelledSet set, List<Scored> scored, int articles, double seconds) {
  Run {
    Objects.requireNonNull(set, "set");
    scored = ImmutableList.copyOf(scored);
  }
}
