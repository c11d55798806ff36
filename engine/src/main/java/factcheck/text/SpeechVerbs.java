package factcheck.text;

import com.google.common.collect.ImmutableSet;

/** Verbs that report what somebody said, asked, thinks or believes. */
public final class SpeechVerbs {
  private static final ImmutableSet<String> LEMMAS =
      ImmutableSet.of(
          "say", "tell", "state", "add", "claim", "announce", "declare", "report", "argue", "note",
          "explain", "insist", "maintain", "assert", "allege", "admit", "acknowledge", "concede",
          "confirm", "warn", "stress", "reveal", "disclose", "suggest", "predict", "complain",
          "comment", "remark", "reply", "respond", "answer", "write", "tweet", "post", "testify", "estimate",
          "think", "believe", "consider", "hold", "feel", "fear", "expect", "hope", "deny", "vow",
          "promise", "pledge", "threaten", "urge", "ask", "wonder", "reason", "describe", "recall",
          "contend", "conclude", "find", "observe", "emphasize", "emphasise", "point", "quote", "speculate", "rule",
          "determine", "inform", "assure", "remind", "accuse", "charge", "call", "quip", "joke", "read", "show");

  private SpeechVerbs() {}

  /** Whether the verb reports words or thoughts of its subject. */
  public static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
