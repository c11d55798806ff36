package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.fact.Slot;
import factcheck.text.AnnotatedText;
import factcheck.value.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares which of two things came first. Where a claim says "A after B" and the article, which
 * has both, says "A before B", A's time clashes; where it says nothing of their order, it lacks it.
 */
final class OrderComparer {
  private OrderComparer() {}

  /** The readings of a part's facts, with the comparison of their order added. */
  static ImmutableList<FactReading> compare(
      ClaimPart part, FactSheet article, List<FactReading> readings) {
    List<FactReading> compared = new ArrayList<>(readings);
    List<Fact> facts = readings.stream().map(FactReading::fact).toList();
    for (EventOrder claimed : claimed(part, facts)) {
      List<Fact> first = events(claimed.first(), readings);
      List<Fact> then = events(claimed.then(), readings);
      if (!first.isEmpty() && !then.isEmpty()) {
        int at = facts.indexOf(claimed.main());
        compared.set(at, compared.get(at).with(compare(part, article, claimed, first, then)));
      }
    }
    return ImmutableList.copyOf(compared);
  }

  private static List<EventOrder> claimed(ClaimPart part, List<Fact> facts) {
    AnnotatedText text = part.claim().annotated();
    List<EventOrder> all = new ArrayList<>(ClauseOrder.of(text, facts));
    all.addAll(LaterOrder.of(text, part.claim().facts(), facts));
    return all;
  }

  /** A fact with what stands in the article for it. */
  private static List<Fact> events(Fact fact, List<FactReading> readings) {
    return readings.stream()
        .filter(reading -> reading.fact().equals(fact))
        .findFirst()
        .map(FactReading::events)
        .orElse(ImmutableList.of());
  }

  private static SlotComparison compare(
      ClaimPart part, FactSheet article, EventOrder claimed, List<Fact> first, List<Fact> then) {
    String claimWords = claimed.words().of(part.claim().text());
    for (Fact earlier : first) {
      for (Fact later : then) {
        Optional<EventOrder> said = said(article, earlier, later);
        if (said.isPresent()) {
          return compare(
              claimed, said.get(), said.get().orders(later, earlier), claimWords, article);
        }
      }
    }
    return new SlotComparison(
        Slot.TIME,
        Outcome.MISSING,
        claimWords,
        Optional.of(claimed.words()),
        "",
        Optional.empty(),
        "the article does not say which came first");
  }

  /** What the article says of the order of two of its facts. */
  private static Optional<EventOrder> said(FactSheet article, Fact one, Fact two) {
    if (EventOrder.isAt(one, two)) {
      return Optional.empty();
    }
    List<Fact> both = List.of(one, two);
    List<EventOrder> all = new ArrayList<>(ClauseOrder.of(article.annotated(), both));
    all.addAll(LaterOrder.of(article.annotated(), article.facts(), both));
    DateOrder.of(one, two).ifPresent(all::add);
    return all.stream().findFirst();
  }

  private static SlotComparison compare(
      EventOrder claimed, EventOrder said, boolean turned, String claimWords, FactSheet article) {
    String articleWords = said.words().of(article.text());
    boolean clash = turned || claimed.compareApart(said) == Comparison.DIFFER;
    return new SlotComparison(
        Slot.TIME,
        clash ? Outcome.MISMATCH : Outcome.MATCH,
        claimWords,
        Optional.of(claimed.words()),
        articleWords,
        Optional.of(said.words()),
        clash
            ? "claimed " + claimWords + ", the article says " + articleWords
            : "the article gives the same order, " + articleWords);
  }
}
