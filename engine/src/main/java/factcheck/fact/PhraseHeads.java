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

  /** Whether two words belong to one phrase or row, however far apart in it. */
  static boolean areOfOneRow(Sentence sentence, int one, int other) {
    if (one < 0 || other < 0) {
      return false;
    }
    int first = top(sentence, one);
    int second = top(sentence, other);
    // "Obama, Merkel and Hollande said", where the parser reads two subjects.
    return first == second
        || subjectOf(sentence, first) >= 0
            && subjectOf(sentence, first) == subjectOf(sentence, second);
  }

  private static int subjectOf(Sentence sentence, int word) {
    return sentence
        .governor(word)
        .filter(edge -> edge.is("nsubj"))
        .map(Dependency::governor)
        .orElse(-1);
  }

  /** What the phrase or row of a word hangs on; -1 for nothing. */
  static int above(Sentence sentence, int word) {
    return sentence.governor(top(sentence, word)).map(Dependency::governor).orElse(-1);
  }

  /** The word of its phrase or row that all others hang on. */
  private static int top(Sentence sentence, int word) {
    int at = word;
    for (int i = 0; i < sentence.tokens().size() && hangsWithin(sentence, at); i++) {
      int above = sentence.governor(at).orElseThrow().governor();
      if (above < 0) {
        return at;
      }
      at = above;
    }
    return at;
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
