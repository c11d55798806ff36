package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.Optional;

/**
 * Relative clauses without a pronoun: "the boat he bought", "the clerk they spoke to". The noun is
 * what the clause leaves out.
 */
final class ContactClauses {
  /** Nouns of which such a clause tells when, where, why or how: "the day he left". */
  private static final ImmutableSet<String> CIRCUMSTANCES =
      ImmutableSet.of(
          "time", "day", "night", "week", "month", "year", "moment", "hour", "minute", "place",
          "reason", "way", "manner", "fact", "point", "extent", "instant", "season", "period");

  private ContactClauses() {}

  /** The role of the noun above in the clause, "obj" or a preposition; empty where it has none. */
  static Optional<String> role(Sentence sentence, int clause) {
    Optional<Dependency> edge =
        first(sentence, clause).filter(above -> above.relation().equals("acl:relcl"));
    if (edge.isEmpty() || !sentence.token(clause).isVerb() || isOpened(sentence, clause)) {
      return Optional.empty();
    }
    Token noun = sentence.token(edge.get().governor());
    if (ArgumentReader.isTime(noun)
        || SpeechVerbs.contains(sentence.token(clause).lemma())
        || CIRCUMSTANCES.contains(noun.lemma())) {
      return Optional.empty();
    }
    Optional<Token> stranded =
        sentence.dependents(clause).stream()
            .map(below -> sentence.token(below.dependent()))
            .filter(token -> token.tag().equals("IN") || token.tag().equals("TO"))
            .filter(token -> token.index() > clause)
            .filter(token -> sentence.dependents(token.index()).isEmpty())
            .findFirst();
    return stranded
        .map(Token::text)
        .or(() -> Optional.of("obj").filter(role -> lacks(sentence, clause)));
  }

  /**
   * The edge above the clause, or above the one that it goes on from: "a boat we saw and liked".
   */
  static Optional<Dependency> first(Sentence sentence, int clause) {
    Optional<Dependency> edge = sentence.governor(clause);
    return edge.filter(above -> above.is("conj") && isBare(sentence, clause))
        .map(above -> sentence.governor(above.governor()))
        .orElse(edge);
  }

  private static boolean isBare(Sentence sentence, int clause) {
    return sentence.dependents(clause, "nsubj", "obl", "advmod").isEmpty();
  }

  /** Whether the clause has no object, nor a clause in the place of one. */
  private static boolean lacks(Sentence sentence, int clause) {
    return sentence.dependents(clause, "obj", "ccomp", "xcomp").isEmpty()
        && !ArgumentReader.isPassive(sentence, clause);
  }

  /** Whether it has a relative pronoun, or no subject of its own. */
  private static boolean isOpened(Sentence sentence, int clause) {
    Optional<Dependency> above = sentence.governor(clause).filter(edge -> edge.is("conj"));
    if (above.isPresent()) {
      return isOpened(sentence, above.get().governor());
    }
    Optional<Token> subject = sentence.dependent(clause, "nsubj");
    return subject.isEmpty()
        || sentence.subtree(clause).headSet(clause).stream()
            .map(sentence::token)
            .anyMatch(
                token -> token.tag().startsWith("W") || token.text().equalsIgnoreCase("that"));
  }
}
