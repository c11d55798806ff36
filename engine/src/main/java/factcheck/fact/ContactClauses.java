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
    if (ArgumentReader.isTime(noun) || CIRCUMSTANCES.contains(noun.lemma())) {
      return Optional.empty();
    }
    Optional<String> stranded = stranded(sentence, clause).map(Token::text);
    return stranded.isEmpty() && SpeechVerbs.contains(sentence.token(clause).lemma())
        ? Optional.empty()
        : stranded.or(() -> Optional.of("obj").filter(role -> lacks(sentence, clause)));
  }

  /** "The results that we had hoped for": they are no object but what was hoped for. */
  static String strandedRole(Sentence sentence, int clause, String role) {
    return role.equals("obj") && !ArgumentReader.isPassive(sentence, clause)
        ? stranded(sentence, clause).map(Token::text).orElse(role)
        : role;
  }

  /** The preposition that a relative clause leaves behind its verb. */
  private static Optional<Token> stranded(Sentence sentence, int clause) {
    return sentence.dependents(clause).stream()
        .map(below -> sentence.token(below.dependent()))
        .filter(token -> token.index() > clause && isStranded(sentence, token))
        .findFirst();
  }

  /** Whether the word is a preposition with nothing behind it. */
  static boolean isStranded(Sentence sentence, Token token) {
    return (token.tag().equals("IN") || token.tag().equals("TO"))
        && sentence.dependents(token.index()).isEmpty();
  }

  /**
   * The edge above the clause, or above the one that it goes on from: "a boat we saw and liked".
   */
  static Optional<Dependency> first(Sentence sentence, int clause) {
    Optional<Dependency> edge = sentence.governor(clause);
    if (edge.filter(above -> carriesOn(sentence, above)).isPresent()) {
      return first(sentence, edge.get().governor());
    }
    return edge.filter(above -> above.is("conj") && isBare(sentence, clause))
        .map(above -> sentence.governor(above.governor()))
        .orElse(edge);
  }

  /**
   * "The box they asked us to open", "the law they tried to repeal": the infinitive lacks what the
   * clause above leaves out. "The man they asked to leave" is asked himself.
   */
  private static boolean carriesOn(Sentence sentence, Dependency edge) {
    if (!edge.is("xcomp") || !sentence.token(edge.dependent()).tag().equals("VB")) {
      return false;
    }
    String lemma = sentence.token(edge.governor()).lemma();
    return Embedding.linked(sentence, lemma, edge.dependent())
        .or(() -> Embedding.of(lemma))
        .filter(
            embedding ->
                !embedding.byObject()
                    || !sentence.dependents(edge.governor(), "obj", "iobj").isEmpty())
        .isPresent();
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
    Optional<Dependency> above =
        sentence.governor(clause).filter(edge -> edge.is("conj") || carriesOn(sentence, edge));
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
