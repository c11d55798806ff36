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

  /** Whether a word in lower case denies, contractions ("didn't") and "cannot" among them. */
  static boolean contains(String word) {
    return ALL.contains(word)
        || word.endsWith("n't")
        || word.endsWith("n’t")
        || word.equals("cannot");
  }

  /** These and more. */
  static ImmutableSet<String> and(String... more) {
    return ImmutableSet.<String>builder().addAll(ALL).add(more).build();
  }
}
