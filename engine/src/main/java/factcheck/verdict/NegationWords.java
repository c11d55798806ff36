package factcheck.verdict;

import com.google.common.collect.ImmutableSet;

/**
 * Words that deny what stands beside them, wherever they stand; what they deny is for the trees to
 * say.
 */
final class NegationWords {
  static final ImmutableSet<String> ALL =
      ImmutableSet.of(
          "not", "n't", "n’t", "never", "no", "none", "neither", "nor", "without", "nobody",
          "nothing");

  private NegationWords() {}

  /** These and more. */
  static ImmutableSet<String> and(String... more) {
    return ImmutableSet.<String>builder().addAll(ALL).add(more).build();
  }
}
