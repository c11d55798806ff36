package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** What a pronoun of the third person can stand for. */
enum PronounKind {
  /** He, she: one person. */
  PERSON("he", "him", "his", "she", "her", "hers"),
  /** It: one thing, or a body of persons. */
  THING("it", "its"),
  /** They: several, or a body of persons. */
  GROUP("they", "them", "their", "theirs");

  private final ImmutableSet<String> words;

  PronounKind(String... words) {
    this.words = ImmutableSet.copyOf(words);
  }

  /** The kind of a token; empty where it is no pronoun of the third person, or a reflexive one. */
  static Optional<PronounKind> of(Token token) {
    if (token.isPronoun()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      for (PronounKind kind : values()) {
        if (kind.words.contains(word)) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }
}
