package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Sentence;
import factcheck.text.Token;
import java.util.Optional;

/**
 * Phrases that name whose word a sentence is: "according to Ann Lee", "in Lee's view", "by the
 * firm's own account", "in the words of Ann Lee".
 */
final class Sources {
  private static final String ACCORDING = "according to";

  private static final ImmutableSet<String> PREPOSITIONS = ImmutableSet.of("in", "by", "on");

  private static final ImmutableSet<String> NOUNS =
      ImmutableSet.of(
          "account",
          "admission",
          "belief",
          "estimate",
          "estimation",
          "eye",
          "judgement",
          "judgment",
          "opinion",
          "reckoning",
          "telling",
          "tell",
          "version",
          "view",
          "word");

  private Sources() {}

  /**
   * The word that names the speaker, if a word heads such a phrase.
   *
   * @param token a word of the sentence
   */
  static Optional<Token> speaker(Sentence sentence, Token token) {
    if (sentence.dependents(token.index(), "case").isEmpty()) {
      return Optional.empty();
    }
    String preposition = ArgumentReader.preposition(sentence, token);
    if (preposition.equals(ACCORDING)) {
      return Optional.of(token);
    }
    if (!PREPOSITIONS.contains(preposition)
        || !NOUNS.contains(token.lemma())
        || !standsApart(sentence, token)) {
      return Optional.empty();
    }
    boolean article = !sentence.dependents(token.index(), "det").isEmpty();
    return sentence.dependents(token.index()).stream()
        .filter(edge -> edge.relation().equals("nmod:poss") || article && edge.is("nmod"))
        .map(edge -> sentence.token(edge.dependent()))
        .filter(owner -> isOwner(sentence, owner))
        .findFirst();
  }

  /** At the beginning of the sentence, or behind a comma. */
  private static boolean standsApart(Sentence sentence, Token token) {
    return sentence.dependents(token.index(), "case").stream()
        .map(Token::index)
        .anyMatch(first -> first == 0 || sentence.token(first - 1).text().equals(","));
  }

  /** "Lee's", "the firm's", "his", "of Ann Lee"; not "of 2010". */
  private static boolean isOwner(Sentence sentence, Token owner) {
    String preposition = ArgumentReader.preposition(sentence, owner);
    return !ArgumentReader.isTime(owner)
        && (owner.tag().equals("PRP$")
            || preposition.equals("of")
            || preposition.startsWith("'")
            || preposition.startsWith("’"));
  }
}
