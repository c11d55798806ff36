package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.Slot;
import java.util.List;
import java.util.Optional;

/**
 * The claim's doer is whom the article has it done to, and the other way round.
 *
 * @param subject the claim's subject
 * @param other the claim's filler that is the evidence's subject
 * @param doer the evidence's subject
 * @param claim the claim's fact
 * @param evidence the article's fact
 */
record Exchange(Argument subject, Argument other, Argument doer, Fact claim, Fact evidence) {
  /**
   * The exchange between two facts of one predicate; empty for none, and where it does not matter
   * who does it to whom ({@link Symmetric}).
   *
   * @param offered the arguments of the article's fact, its subject among them
   */
  static Optional<Exchange> find(
      Fact claim, Fact evidence, List<Argument> offered, FillerComparer comparer) {
    if (claim.subject().isEmpty()
        || evidence.subject().isEmpty()
        || claim.predicate().equals("be")
        || !claim.predicate().equals(evidence.predicate())
        || Symmetric.contains(claim.predicate())) {
      return Optional.empty();
    }
    Argument subject = claim.subject().get();
    Argument doer = evidence.subject().get();
    boolean doneTo =
        offered.stream()
            .anyMatch(
                argument -> argument.slot() != Slot.SUBJECT && comparer.same(subject, argument));
    if (!doneTo || comparer.same(subject, doer)) {
      return Optional.empty();
    }
    return claim.arguments().stream()
        .filter(argument -> argument.slot() != Slot.TIME && comparer.same(argument, doer))
        .findFirst()
        .map(other -> new Exchange(subject, other, doer, claim, evidence));
  }

  boolean contains(Argument argument) {
    return argument.equals(subject) || argument.equals(other);
  }

  /** That the subjects clash, and that the predicates agree. */
  ImmutableList<SlotComparison> slots() {
    String why =
        String.format(
            "the other way round: the article has %s %s, not %s",
            doer.text(), evidence.predicate(), subject.text());
    return ImmutableList.of(
        SlotComparison.of(Slot.SUBJECT, Outcome.MISMATCH, subject, doer, why),
        new SlotComparison(
            Slot.PREDICATE,
            Outcome.MATCH,
            claim.predicate(),
            Optional.of(claim.predicateSpan()),
            evidence.predicate(),
            Optional.of(evidence.predicateSpan()),
            "both are about who does it"));
  }
}
