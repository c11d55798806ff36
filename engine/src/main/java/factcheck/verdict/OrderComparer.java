package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.fact.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares which of two things came first. Where a claim says "A after B" and the article, which
 * has both, says "A before B", A's time clashes.
 */
final class OrderComparer {
  private OrderComparer() {}

  /** The readings of a part's facts, with a clash of time added where an order is turned round. */
  static ImmutableList<FactReading> compare(
      ClaimPart part, FactSheet article, List<FactReading> readings) {
    List<FactReading> compared = new ArrayList<>(readings);
    List<Fact> facts = readings.stream().map(FactReading::fact).toList();
    for (ClauseOrder claimed : ClauseOrder.of(part.claim().annotated(), facts)) {
      Optional<Fact> first = evidence(claimed.first(), readings);
      Optional<Fact> then = evidence(claimed.then(), readings);
      if (first.isEmpty() || then.isEmpty()) {
        continue;
      }
      List<ClauseOrder> said =
          ClauseOrder.of(article.annotated(), List.of(first.get(), then.get()));
      Optional<ClauseOrder> turned =
          said.stream().filter(order -> order.orders(then.get(), first.get())).findFirst();
      if (turned.isPresent()) {
        int at = facts.indexOf(claimed.main());
        Fact beside = claimed.main().equals(claimed.first()) ? first.get() : then.get();
        compared.set(
            at, compared.get(at).clashing(beside, clash(part, article, claimed, turned.get())));
      }
    }
    return ImmutableList.copyOf(compared);
  }

  private static Optional<Fact> evidence(Fact fact, List<FactReading> readings) {
    return readings.stream()
        .filter(reading -> reading.fact().equals(fact))
        .findFirst()
        .flatMap(FactReading::support)
        .map(Alignment::evidence);
  }

  private static SlotComparison clash(
      ClaimPart part, FactSheet article, ClauseOrder claimed, ClauseOrder said) {
    String claimWords = claimed.words().of(part.claim().text());
    String articleWords = said.words().of(article.text());
    return new SlotComparison(
        Slot.TIME,
        Outcome.MISMATCH,
        claimWords,
        Optional.of(claimed.words()),
        articleWords,
        Optional.of(said.words()),
        "claimed " + claimWords + ", the article says " + articleWords);
  }
}
