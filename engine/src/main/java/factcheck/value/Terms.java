package factcheck.value;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Token;
import java.util.Locale;
import java.util.Optional;

/** Tells content words from function words. */
public final class Terms {
  private static final ImmutableSet<String> EMPTY_LEMMAS =
      ImmutableSet.of(
          "be", "have", "do", "will", "would", "can", "could", "may", "might", "shall", "should",
          "must", "a", "an", "the", "this", "that", "these", "those", "it", "they", "he", "she",
          "there", "not", "'s", "who", "which", "what", "own");

  private Terms() {}

  /** The token as a content word; empty for function words. */
  public static Optional<Term> of(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (!token.isWord() || EMPTY_LEMMAS.contains(lemma) || token.isPronoun()) {
      return Optional.empty();
    }
    if (token.tag().equals("CD")) {
      return Optional.of(new Term(lemma, Term.Kind.NUMBER));
    }
    if (token.isProperNoun()
        || token.isEntity()
            && !(token.entity().equals("DATE") || token.entity().equals("TIME"))
            && Character.isUpperCase(token.text().codePointAt(0))) {
      return Optional.of(
          new Term(Names.canonical(token.text()).toLowerCase(Locale.ROOT), Term.Kind.NAME));
    }
    if (token.isNoun()) {
      return Optional.of(new Term(lemma, Term.Kind.NOUN));
    }
    if (token.isVerb()) {
      return Optional.of(new Term(lemma, Term.Kind.VERB));
    }
    if (token.isAdjective()) {
      return Optional.of(new Term(lemma, Term.Kind.ADJECTIVE));
    }
    if (token.tag().startsWith("RB")) {
      return Optional.of(new Term(lemma, Term.Kind.ADVERB));
    }
    return Optional.empty();
  }
}
