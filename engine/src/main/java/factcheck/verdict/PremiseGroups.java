package factcheck.verdict;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which sentences of an article are read together as evidence, each group in text order. */
final class PremiseGroups {
  /** As many sentences as most claims need, with one to spare. */
  private static final int FEW = 3;

  /** As many as hold the evidence of nearly every claim. */
  private static final int MORE = 5;

  private PremiseGroups() {}

  /** The best three sentences; fewer where there are fewer. */
  static NavigableSet<Integer> three(List<Retriever.Ranked> ranked) {
    return best(ranked, FEW);
  }

  /** The best five sentences; fewer where there are fewer. */
  static NavigableSet<Integer> five(List<Retriever.Ranked> ranked) {
    return best(ranked, MORE);
  }

  /**
   * The best sentence with the one before and the one after it, where those are ranked too; empty
   * where nothing is ranked.
   */
  static NavigableSet<Integer> near(List<Retriever.Ranked> ranked) {
    if (ranked.isEmpty()) {
      return new TreeSet<>();
    }
    int best = ranked.get(0).sentence();
    return new TreeSet<>(
        ranked.stream()
            .map(Retriever.Ranked::sentence)
            .filter(sentence -> Math.abs(sentence - best) <= 1)
            .toList());
  }

  private static NavigableSet<Integer> best(List<Retriever.Ranked> ranked, int most) {
    return new TreeSet<>(ranked.stream().limit(most).map(Retriever.Ranked::sentence).toList());
  }
}
