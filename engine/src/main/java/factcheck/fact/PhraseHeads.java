package factcheck.fact;

import com.google.common.collect.ImmutableSet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.Optional;

/** Finds the word that a phrase hangs by. */
final class PhraseHeads {
  /** Edges between words of one phrase or row, either of which may be named. */
  private static final ImmutableSet<String> WITHIN =
      ImmutableSet.of("appos", "conj", "flat", "compound", "nummod", "fixed");

  private PhraseHeads() {}

  /** The token of a phrase that hangs on something outside it; -1 for none. */
  static int of(Sentence sentence, Span phrase) {
    for (Token token : sentence.tokens()) {
      if (!phrase.contains(token.span())) {
        continue;
      }
      Optional<Dependency> edge = sentence.governor(token.index());
      if (edge.isPresent()
          && !edge.get().is("punct")
          && (edge.get().governor() < 0
              || !phrase.contains(sentence.token(edge.get().governor()).span()))) {
        return token.index();
      }
    }
    return -1;
  }

  /** Whether one of two words hangs on the other as a part of the same phrase or row. */
  static boolean areOfOne(Sentence sentence, int one, int other) {
    return hangsWithin(sentence, one, other) || hangsWithin(sentence, other, one);
  }

  /** What the phrase or row of a word hangs on; -1 for nothing. */
  static int above(Sentence sentence, int word) {
    int at = word;
    while (at >= 0 && hangsWithin(sentence, at)) {
      at = sentence.governor(at).orElseThrow().governor();
    }
    return at < 0 ? -1 : sentence.governor(at).map(Dependency::governor).orElse(-1);
  }

  private static boolean hangsWithin(Sentence sentence, int word) {
    return sentence.governor(word).filter(edge -> WITHIN.stream().anyMatch(edge::is)).isPresent();
  }

  private static boolean hangsWithin(Sentence sentence, int word, int on) {
    return word >= 0
        && on >= 0
        && hangsWithin(sentence, word)
        && sentence.governor(word).orElseThrow().governor() == on;
  }
}
