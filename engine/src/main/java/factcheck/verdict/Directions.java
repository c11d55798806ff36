package factcheck.verdict;

import com.google.common.collect.ImmutableSetMultimap;
import factcheck.fact.Argument;

/** Prepositions that cannot both be right of one thing: "from Oslo" and "to Oslo". */
final class Directions {
  private static final ImmutableSetMultimap<String, String> OPPOSITES =
      bothWays(
          ImmutableSetMultimap.<String, String>builder()
              .putAll("from", "to", "into", "onto", "towards", "toward")
              .putAll("before", "after", "following", "since")
              .put("for", "against")
              .put("with", "without")
              .put("inside", "outside")
              .put("within", "outside")
              .build());

  private Directions() {}

  private static ImmutableSetMultimap<String, String> bothWays(
      ImmutableSetMultimap<String, String> pairs) {
    return ImmutableSetMultimap.<String, String>builder()
        .putAll(pairs)
        .putAll(pairs.inverse())
        .build();
  }

  /** Whether the prepositions of two fillers with the same words exclude each other. */
  static boolean exclude(Argument claimed, Argument said) {
    return OPPOSITES.containsEntry(claimed.role(), said.role());
  }

  /** The clash of two fillers that have the same words behind other prepositions. */
  static SlotComparison clash(Argument claimed, Argument said) {
    return SlotComparison.of(
        claimed.slot(),
        Outcome.MISMATCH,
        claimed,
        said,
        "claimed "
            + claimed.role()
            + " "
            + claimed.text()
            + ", the article says "
            + said.role()
            + " "
            + said.text());
  }
}
