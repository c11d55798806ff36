package factcheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import factcheck.check.CheckOptions;
import factcheck.check.FactChecker;
import factcheck.fact.FactSheet;
import factcheck.fact.Slot;
import factcheck.text.Span;
import factcheck.verdict.Evidence;
import factcheck.verdict.Outcome;
import factcheck.verdict.SlotComparison;
import factcheck.verdict.Stance;
import factcheck.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** The whole engine: article in, verdict out. */
final class EngineAnswerer implements Answerer {
  /** How many candidates count as found. */
  static final int CANDIDATES = 5;

  private final FactChecker checker;
  private final CheckOptions options;
  private final Optional<CandidateFinder> finder;

  EngineAnswerer(FactChecker checker, CheckOptions options, Optional<CandidateFinder> finder) {
    this.checker = checker;
    this.options = options;
    this.finder = finder;
  }

  @Override
  public ArticleAnswerer read(String article, Scale scale) {
    FactSheet sheet = checker.read(article, Optional.empty());
    return claim -> answer(claim, sheet);
  }

  private Answer answer(String claim, FactSheet article) {
    Verdict verdict = checker.check(claim, article, options);
    return new Answer(
        Gold.of(verdict.label()),
        verdict.confidence(),
        verdict.support(),
        Optional.of(new Explanation(quotes(verdict), mismatches(verdict))),
        finder.<List<Span>>map(f -> f.candidates(claim, article, CANDIDATES)));
  }

  /** What carries the verdict; the nearest passage of an undecided claim carries nothing. */
  private static ImmutableList<Span> quotes(Verdict verdict) {
    return verdict.evidence().stream()
        .filter(e -> e.stance() != Stance.RELATED)
        .map(Evidence::span)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<Slot> mismatches(Verdict verdict) {
    return verdict.parts().stream()
        .flatMap(part -> part.slots().stream())
        .filter(slot -> slot.outcome() == Outcome.MISMATCH)
        .map(SlotComparison::slot)
        .collect(ImmutableSet.toImmutableSet());
  }
}
