package factcheck.fact;

import com.google.common.collect.ImmutableSet;

/** Kinds of verbs by what they make of the clause below them. */
final class ClauseVerbs {
  private static final ImmutableSet<String> OWN_WORDS =
      ImmutableSet.of(
          "deny", "admit", "acknowledge", "concede", "claim", "recall", "report", "plead");

  private static final ImmutableSet<String> PERCEPTIONS =
      ImmutableSet.of("see", "hear", "watch", "notice", "witness", "observe");

  private static final ImmutableSet<String> ACKNOWLEDGEMENTS =
      ImmutableSet.of(
          "recognize",
          "recognise",
          "acknowledge",
          "accept",
          "admit",
          "concede",
          "confirm",
          "agree");

  private static final ImmutableSet<String> PLAIN_SPEECH =
      ImmutableSet.of("say", "tell", "state", "add", "announce", "report");

  private static final ImmutableSet<String> ASKING =
      ImmutableSet.of("ask", "wonder", "inquire", "enquire", "question", "query");

  /** Verbs of what brings an answer to a question: "tests will show where she lived". */
  private static final ImmutableSet<String> ANSWERING =
      ImmutableSet.of(
          "show",
          "reveal",
          "determine",
          "find",
          "explain",
          "indicate",
          "disclose",
          "know",
          "learn",
          "understand",
          "work",
          "establish");

  /** Verbs whose subject holds of the object what follows: "considers the seizure illegal". */
  private static final ImmutableSet<String> JUDGEMENTS =
      ImmutableSet.of(
          "consider",
          "deem",
          "believe",
          "find",
          "declare",
          "rule",
          "think",
          "judge",
          "call",
          "label",
          "brand",
          "dub",
          "pronounce");

  /** Those of them that only say what somebody thinks: what is declared is so from then on. */
  private static final ImmutableSet<String> DEEMING =
      ImmutableSet.of("consider", "deem", "believe", "think", "judge", "label", "brand");

  /** Verbs that pass on what nobody is named for. */
  private static final ImmutableSet<String> HEARSAY =
      ImmutableSet.of(
          "allege",
          "report",
          "claim",
          "say",
          "rumour",
          "rumor",
          "suspect",
          "fear",
          "understand",
          "suggest",
          "assume",
          "speculate");

  /** Verbs whose object does what the clause without "to" behind it tells. */
  private static final ImmutableSet<String> DEEDS =
      ImmutableSet.of("help", "let", "see", "make", "have", "watch", "hear");

  private static final ImmutableSet<String> HOLDING =
      ImmutableSet.of(
          "think",
          "believe",
          "expect",
          "feel",
          "consider",
          "suppose",
          "imagine",
          "guess",
          "reckon",
          "accept",
          "agree",
          "see",
          "find",
          "intend",
          "plan",
          "want",
          "recommend",
          "advise");

  private ClauseVerbs() {}

  /** Verbs whose gerund or infinitive is what their subject says: "denied taking it". */
  static boolean tellsOwnWords(String lemma) {
    return OWN_WORDS.contains(lemma);
  }

  /**
   * Whether a gerund or infinitive below the verb is what its subject says: "denied taking it",
   * and, where a word links the two, "accused him of lying".
   */
  static boolean says(String lemma, boolean linked) {
    return tellsOwnWords(lemma) || linked && (lemma.equals("accuse") || lemma.equals("suspect"));
  }

  /** Verbs of perception: who did not see a thing done does not deny that it was. */
  static boolean perceives(String lemma) {
    return PERCEPTIONS.contains(lemma);
  }

  /** Verbs that take what follows for true. */
  static boolean acknowledges(String lemma) {
    return ACKNOWLEDGEMENTS.contains(lemma);
  }

  /** Verbs whose clause is a question: "asked him how he got in". */
  static boolean asks(String lemma) {
    return ASKING.contains(lemma);
  }

  /** Verbs of bringing an answer: "tests will show where she lived". */
  static boolean brings(String lemma) {
    return ANSWERING.contains(lemma);
  }

  /** Verbs of holding something for true: "does not think that P" is "thinks that not P". */
  static boolean holds(String lemma) {
    return HOLDING.contains(lemma);
  }

  /** Verbs that say no more than that something was said. */
  static boolean plainlySays(String lemma) {
    return PLAIN_SPEECH.contains(lemma);
  }

  /** Verbs that call somebody something: "called it unfair". */
  static boolean judges(String lemma) {
    return JUDGEMENTS.contains(lemma);
  }

  /** Verbs that call somebody what others may not: "was deemed unfair". */
  static boolean deems(String lemma) {
    return DEEMING.contains(lemma);
  }

  /** Verbs that pass on what nobody is named for: "it was alleged that". */
  static boolean passesOn(String lemma) {
    return HEARSAY.contains(lemma);
  }

  /** Verbs whose object does what follows: "let the country grow". */
  static boolean hasDeed(String lemma) {
    return DEEDS.contains(lemma);
  }
}
