package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;

/**
 * Infinitives that tell what came of a deed and not what it was for: "closed up 3% to end at 40".
 */
final class Outcomes {
  /** Infinitives that tell how it ended: "lost two points to close at 12". */
  private static final ImmutableSet<String> RESULTS =
      ImmutableSet.of(
          "close", "end", "finish", "become", "settle", "stand", "clinch", "seal", "claim", "earn");

  /** Verbs behind which an infinitive of {@link #OUTCOMES} tells what came of it. */
  private static final ImmutableSet<String> FINISHING =
      ImmutableSet.of(
          "finish", "recover", "rally", "surge", "storm", "battle", "fight", "hold", "climb",
          "rise", "score", "survive", "shoot", "beat", "sprint", "edge", "cruise", "race", "hang");

  private static final ImmutableSet<String> OUTCOMES =
      ImmutableSet.of(
          "win", "reach", "take", "post", "lead", "set", "make", "finish", "beat", "secure", "lift",
          "level", "retain", "book", "top", "hit", "score", "claim", "snatch", "tie");

  private Outcomes() {}

  /** Whether the infinitive below {@code head} is one; "to win, they must score" has none. */
  static boolean is(Sentence sentence, int head, int infinitive) {
    String lemma = sentence.token(infinitive).lemma();
    boolean result =
        RESULTS.contains(lemma)
            || OUTCOMES.contains(lemma) && FINISHING.contains(sentence.token(head).lemma());
    return result && infinitive > head && !DependentClauses.isInOrderTo(sentence, infinitive);
  }
}
