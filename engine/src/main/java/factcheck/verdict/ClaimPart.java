package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.fact.Polarity;
import factcheck.text.Span;
import factcheck.value.Term;
import java.util.List;
import java.util.Locale;

/**
 * An atomic claim.
 *
 * @param claim the claim it is a part of
 * @param text the part as a sentence of its own, its subject restored
 * @param span what it covers of the claim
 * @param facts what it states, in text order
 * @param terms its content words
 */
record ClaimPart(FactSheet claim, String text, Span span, List<Fact> facts, List<Term> terms) {
  ClaimPart {
    facts = ImmutableList.copyOf(facts);
    terms = ImmutableList.copyOf(terms);
  }

  /** Whether a fact of it is denied or a word in it negates: "came under no pressure". */
  boolean isNegative() {
    return facts.stream().anyMatch(fact -> fact.polarity() == Polarity.NEGATIVE) || hasNegation();
  }

  /** Whether a word in it negates. */
  boolean hasNegation() {
    return claim.annotated().sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> span.contains(token.span()))
        .anyMatch(token -> NegationWords.contains(token.text().toLowerCase(Locale.ROOT)));
  }
}
