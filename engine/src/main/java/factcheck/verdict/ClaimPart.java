package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.text.Span;
import factcheck.value.Term;
import java.util.List;

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
}
