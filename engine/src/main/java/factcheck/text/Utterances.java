package factcheck.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Which words of a text somebody is quoted with, over as many sentences as the quotation has, and
 * who may be the one: in another's words "he" is seldom the speaker, and "it" seldom anything that
 * stands outside.
 */
final class Utterances {
  private final ImmutableList<Span> spans;
  private final List<Sentence> sentences;

  Utterances(String text, List<Sentence> sentences) {
    this.sentences = sentences;
    this.spans =
        QuotedSpans.of(text).stream()
            .filter(span -> QuotedSpans.isUtterance(text, span))
            .collect(ImmutableList.toImmutableList());
  }

  /** Whether the token stands in a quotation. */
  boolean hold(Sentence sentence, int token) {
    return QuotationMarks.surround(sentence, token) || isIn(sentence.token(token));
  }

  private boolean isIn(Token token) {
    return spans.stream().anyMatch(span -> span.contains(token.span()));
  }

  /** The first sentence of the quotation that the token stands in; its own where there is none. */
  int first(Sentence sentence, int token) {
    int first = sentence.index();
    for (Span span : spans) {
      if (span.contains(sentence.token(token).span())) {
        while (first > 0 && sentences.get(first - 1).span().overlaps(span)) {
          first--;
        }
      }
    }
    while (first > 0 && isWhole(sentences.get(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean isWhole(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(Token::isWord)
        && sentence.tokens().stream().filter(Token::isWord).allMatch(this::isIn);
  }

  /** Subjects of a sentence who say something, and are not themselves quoted. */
  ImmutableList<Token> speakers(Sentence sentence) {
    return Clauses.subjects(sentence).stream()
        .filter(subject -> Clauses.speaks(sentence, subject))
        .filter(subject -> !hold(sentence, subject.index()))
        .collect(ImmutableList.toImmutableList());
  }
}
