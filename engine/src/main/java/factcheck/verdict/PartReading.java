package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.entail.Entailment;
import factcheck.fact.FactSheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A claim part with all that was found in the article for it: what the decision is made from.
 *
 * @param part the claim part
 * @param article the article
 * @param ranked sentences, the likeliest evidence first
 * @param facts the part's facts with what aligns with them
 * @param premises what the entailment model read, single sentences first
 * @param entailments the model's answers, one for each premise
 * @param quotes what became of the part's quotations
 */
record PartReading(
    ClaimPart part,
    FactSheet article,
    List<Retriever.Ranked> ranked,
    List<FactReading> facts,
    List<Premise> premises,
    List<Entailment> entailments,
    List<QuoteCheck> quotes) {
  PartReading {
    ranked = ImmutableList.copyOf(ranked);
    facts = ImmutableList.copyOf(facts);
    premises = ImmutableList.copyOf(premises);
    entailments = ImmutableList.copyOf(entailments);
    quotes = ImmutableList.copyOf(quotes);
  }

  /** The same with more premises and the model's answers to them. */
  PartReading with(List<Premise> more, List<Entailment> answers) {
    return new PartReading(
        part,
        article,
        ranked,
        facts,
        ImmutableList.<Premise>builder().addAll(premises).addAll(more).build(),
        ImmutableList.<Entailment>builder().addAll(entailments).addAll(answers).build(),
        quotes);
  }

  /** How well the first sentence of a premise ranks as evidence; 0 where it is not ranked. */
  double rank(int premise) {
    return ranked(premise).map(Retriever.Ranked::score).orElse(0.0);
  }

  /** The share of the part's words that the first sentence of a premise has; 0 if not ranked. */
  double coverage(int premise) {
    return ranked(premise).map(Retriever.Ranked::coverage).orElse(0.0);
  }

  private Optional<Retriever.Ranked> ranked(int premise) {
    int sentence = premises.get(premise).sentences().get(0);
    return ranked.stream().filter(one -> one.sentence() == sentence).findFirst();
  }

  /** What the model made of these sentences together; empty if it did not read them so. */
  Optional<Entailment> answer(Set<Integer> sentences) {
    for (int i = 0; i < premises.size(); i++) {
      if (new TreeSet<>(premises.get(i).sentences()).equals(sentences)) {
        return Optional.of(entailments.get(i));
      }
    }
    return Optional.empty();
  }

  /** What the model made of the best three sentences together. */
  Optional<Entailment> three() {
    return answer(PremiseGroups.three(ranked));
  }

  /** What the model made of the best five sentences together. */
  Optional<Entailment> five() {
    return answer(PremiseGroups.five(ranked));
  }

  /** What the model made of the best sentence between its neighbours. */
  Optional<Entailment> near() {
    return answer(PremiseGroups.near(ranked));
  }

  /** What the model made of the best two sentences between their neighbours. */
  Optional<Entailment> around() {
    return answer(PremiseGroups.around(ranked));
  }

  /** Numbers of the premises of one sentence. */
  ImmutableList<Integer> singles() {
    ImmutableList.Builder<Integer> singles = ImmutableList.builder();
    for (int i = 0; i < premises.size(); i++) {
      if (premises.get(i).sentences().size() == 1) {
        singles.add(i);
      }
    }
    return singles.build();
  }
}
