package factcheck.verdict;

import com.google.common.collect.ImmutableSet;

/** Verbs whose subject and object can change places: who meets whom does not matter. */
final class Symmetric {
  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of(
          "meet",
          "agree",
          "share",
          "talk",
          "border",
          "marry",
          "discuss",
          "negotiate",
          "debate",
          "differ",
          "correspond",
          "clash",
          "collide",
          "cooperate",
          "exchange",
          "argue",
          "merge",
          "resemble",
          "match",
          "equal",
          "quarrel",
          "chat",
          "converse");

  private Symmetric() {}

  static boolean contains(String predicate) {
    return VERBS.contains(predicate);
  }
}
