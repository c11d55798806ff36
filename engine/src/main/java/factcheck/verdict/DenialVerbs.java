package factcheck.verdict;

import com.google.common.collect.ImmutableSet;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.fact.Polarity;
import java.util.Optional;

/** Who answers another party by denying what it says. */
final class DenialVerbs {
  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of("deny", "dispute", "reject", "dismiss", "refute", "rebut");

  private DenialVerbs() {}

  /** Who denies something in a sentence; empty where nobody does. */
  static Optional<Argument> denier(FactSheet article, int sentence) {
    return article.facts().stream()
        .filter(fact -> fact.sentence() == sentence && VERBS.contains(fact.predicate()))
        .filter(fact -> fact.polarity() == Polarity.POSITIVE)
        .map(Fact::subject)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
