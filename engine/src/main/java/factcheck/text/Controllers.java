package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Says who does what an infinitive tells, where a clause above it names that one: an "it" that is
 * done something there is somebody or something else.
 */
final class Controllers {
  private static final ImmutableSet<String> MEASURES =
      ImmutableSet.of("DURATION", "DATE", "MONEY", "PERCENT");

  private Controllers() {}

  /**
   * Who does what the infinitive around an object tells: the subject of the verb that governs it
   * ("Parliament must be allowed to vote on it", "the firm plans to sell it"), or whom it takes an
   * effort ("it took the bank two years to sell it").
   *
   * @return empty where that stays open
   */
  static Optional<Token> of(Sentence sentence, int object) {
    int clause = sentence.governor(object).map(Dependency::governor).orElse(-1);
    while (clause >= 0 && isInfinitive(sentence, clause)) {
      Dependency edge = sentence.governor(clause).orElseThrow();
      int above = edge.governor();
      if (above < 0) {
        return Optional.empty();
      }
      if (Expletives.isEffort(sentence, above)) {
        return receiver(sentence, above).or(() -> estimator(sentence, above));
      }
      // "Hired a lawyer to defend it": either may be the one that does it.
      if (!edge.is("xcomp") || sentence.dependent(above, "obj").isPresent()) {
        return Optional.empty();
      }
      Optional<Token> subject = sentence.dependent(above, "nsubj");
      if (subject.isPresent()) {
        return subject;
      }
      clause = above;
    }
    return Optional.empty();
  }

  /** The bank in "it took the bank two years"; neither years nor money. */
  private static Optional<Token> receiver(Sentence sentence, int effort) {
    return sentence.dependents(effort, "iobj", "obj").stream()
        .filter(token -> !MEASURES.contains(token.entity()))
        .findFirst();
  }

  /** The owner in "the owner said it would take a month". */
  private static Optional<Token> estimator(Sentence sentence, int effort) {
    return sentence
        .governor(effort)
        .filter(edge -> edge.is("ccomp") && edge.governor() >= 0)
        .filter(edge -> SpeechVerbs.contains(sentence.token(edge.governor()).lemma()))
        .flatMap(edge -> sentence.dependent(edge.governor(), "nsubj"));
  }

  private static boolean isInfinitive(Sentence sentence, int verb) {
    return sentence.dependents(verb, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"))
        && sentence.dependent(verb, "nsubj").isEmpty();
  }
}
