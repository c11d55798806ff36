package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.text.Dependency;
import factcheck.text.Sentence;
import factcheck.text.Span;
import factcheck.text.SpeechVerbs;
import factcheck.text.Token;
import java.util.Optional;

/** Finds whose words a claim says that its quotation is. */
final class QuoteSpeaker {
  /** Relations of clauses that what stands above them does not quote. */
  private static final ImmutableSet<String> OWN = ImmutableSet.of("conj", "acl:relcl", "advcl");

  private QuoteSpeaker() {}

  /** The speaker of what is quoted, or of the clause that the quotation stands in. */
  static Optional<Argument> of(FactSheet claim, Span quotation) {
    ImmutableList<Argument> speakers = Speakers.of(claim, quotation);
    if (!speakers.isEmpty()) {
      return Optional.of(speakers.get(speakers.size() - 1));
    }
    for (Sentence sentence : claim.annotated().sentences()) {
      for (Token token : sentence.tokens()) {
        if (quotation.contains(token.span()) && token.isWord()) {
          return above(claim, sentence, token);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Argument> above(FactSheet claim, Sentence sentence, Token quoted) {
    Token token = quoted;
    while (true) {
      Optional<Argument> subject = speaks(claim, token);
      Optional<Dependency> edge = sentence.governor(token.index());
      boolean ends =
          edge.isEmpty()
              || edge.get().governor() < 0
              || OWN.contains(edge.get().relation()) && hasSubject(sentence, token);
      if (subject.isPresent() || ends) {
        return subject;
      }
      token = sentence.token(edge.get().governor());
    }
  }

  private static Optional<Argument> speaks(FactSheet claim, Token verb) {
    return claim.facts().stream()
        .filter(fact -> fact.predicateSpan().equals(verb.span()))
        .filter(fact -> SpeechVerbs.contains(fact.predicate()))
        .findFirst()
        .flatMap(Fact::subject);
  }

  private static boolean hasSubject(Sentence sentence, Token token) {
    return !sentence.dependents(token.index(), "nsubj", "csubj").isEmpty();
  }
}
