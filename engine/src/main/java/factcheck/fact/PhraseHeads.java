package factcheck.fact;

import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.Token;
import java.util.Optional;

/** Finds the word that a phrase hangs by. */
final class PhraseHeads {
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
}
