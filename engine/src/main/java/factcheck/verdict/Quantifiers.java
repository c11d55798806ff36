package factcheck.verdict;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.value.Comparison;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of a group a phrase speaks of: "all members" cannot hold where the article has "most
 * members" or "nearly all", while "most" follows from "all" but not from "some". That there is none
 * of something is a matter of polarity.
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
          .put("half", Share.HALF)
          .put("few", Share.FEW)
          .buildOrThrow();

  private static final ImmutableSet<String> NEARLY = ImmutableSet.of("nearly", "almost");

  private Quantifiers() {}

  private enum Share {
    FEW,
    PART,
    HALF,
    MOST,
    NEARLY_ALL,
    ALL
  }

  /**
   * How the share of which an article speaks stands to that of a claim; empty where one of them
   * speaks of none.
   */
  static Optional<Comparison> compare(Argument claim, Argument evidence) {
    Optional<Share> said = of(evidence);
    return of(claim).flatMap(claimed -> said.map(share -> compare(claimed, share)));
  }

  private static Comparison compare(Share claimed, Share said) {
    if (claimed == said) {
      return Comparison.AGREE;
    }
    return switch (claimed) {
      case ALL -> Comparison.DIFFER;
      // "Some" leaves open whether it was most; "half" and "few" do not.
      case MOST, NEARLY_ALL ->
          said == Share.PART || said == Share.MOST
              ? Comparison.UNKNOWN
              : claimed == Share.MOST && said.compareTo(Share.MOST) > 0
                  ? Comparison.AGREE
                  : Comparison.DIFFER;
      case FEW, PART, HALF -> Comparison.AGREE;
    };
  }

  /** Whether a word says how much of a group is meant. */
  static boolean contains(String lemma) {
    return WORDS.containsKey(lemma) || NEARLY.contains(lemma);
  }

  private static Optional<Share> of(Argument argument) {
    String[] words = argument.text().strip().toLowerCase(Locale.ROOT).split("[\\s,]+", 3);
    if (words.length > 1 && NEARLY.contains(words[0])) {
      return WORDS.get(words[1]) == Share.ALL ? Optional.of(Share.NEARLY_ALL) : Optional.empty();
    }
    return Optional.ofNullable(WORDS.get(words[0]));
  }
}
