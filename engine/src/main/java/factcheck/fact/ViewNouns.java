package factcheck.fact;

import com.google.common.collect.ImmutableSet;

/** Nouns whose "that" clause is what somebody holds: "the view that", "speculation that". */
final class ViewNouns {
  private static final ImmutableSet<String> LEMMAS =
      ImmutableSet.of(
          "view",
          "claim",
          "belief",
          "opinion",
          "allegation",
          "suggestion",
          "statement",
          "account",
          "argument",
          "fear",
          "concern",
          "hope",
          "speculation",
          "rumor",
          "rumour",
          "report",
          "accusation",
          "position",
          "stance",
          "idea",
          "assertion",
          "warning",
          "notion",
          "theory",
          "suspicion",
          "impression",
          "assumption",
          "perception",
          "conviction",
          "prediction",
          "expectation",
          "contention",
          "insistence",
          "complaint",
          "worry",
          "myth",
          "misconception");

  private static final ImmutableSet<String> SIGNS =
      ImmutableSet.of("evidence", "proof", "indication", "sign");

  private ViewNouns() {}

  /** Nouns whose "that" clause is what they point to: it may be so, and nobody says it. */
  static boolean isSign(String lemma) {
    return SIGNS.contains(lemma);
  }

  static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
