package factcheck.verdict;

import com.google.common.collect.ImmutableMap;
import factcheck.fact.Argument;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of a group a phrase speaks of: "all members" cannot hold where the article has "most
 * members", while "most" follows from "all". That there is none of something is a matter of
 * polarity.
 */
final class Quantifiers {
  private static final ImmutableMap<String, Share> WORDS =
      ImmutableMap.<String, Share>builder()
          .put("all", Share.ALL)
          .put("every", Share.ALL)
          .put("each", Share.ALL)
          .put("both", Share.ALL)
          .put("everyone", Share.ALL)
          .put("everybody", Share.ALL)
          .put("most", Share.MOST)
          .put("many", Share.PART)
          .put("some", Share.PART)
          .put("several", Share.PART)
          .put("half", Share.PART)
          .put("few", Share.PART)
          .buildOrThrow();

  private Quantifiers() {}

  private enum Share {
    PART,
    MOST,
    ALL
  }

  /** Whether the claim speaks of all of what the article speaks of in part. */
  static boolean exclude(Argument claim, Argument evidence) {
    Optional<Share> claimed = of(claim);
    Optional<Share> said = of(evidence);
    if (claimed.isEmpty() || said.isEmpty() || claimed.get() == said.get()) {
      return false;
    }
    return claimed.get() == Share.ALL;
  }

  /** Whether a word says how much of a group is meant. */
  static boolean contains(String lemma) {
    return WORDS.containsKey(lemma);
  }

  private static Optional<Share> of(Argument argument) {
    String first = argument.text().strip().split("[\\s,]+", 2)[0].toLowerCase(Locale.ROOT);
    return Optional.ofNullable(WORDS.get(first));
  }
}
