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

  private ClauseVerbs() {}

  /** Verbs whose gerund or infinitive is what their subject says: "denied taking it". */
  static boolean tellsOwnWords(String lemma) {
    return OWN_WORDS.contains(lemma);
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

  /** Verbs that say no more than that something was said. */
  static boolean plainlySays(String lemma) {
    return PLAIN_SPEECH.contains(lemma);
  }
}
