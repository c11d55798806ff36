package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.Argument;
import factcheck.fact.Fact;
import factcheck.fact.FactSheet;
import factcheck.text.Span;
import java.util.List;

/** Whose words a passage of an article is. */
final class Speakers {
  /** How well a fact must align with the claim's for its speakers to be the passage's. */
  private static final double ALIGNED = 0.5;

  private Speakers() {}

  /** The speakers of the first of its facts that has some; empty where the article speaks. */
  static ImmutableList<Argument> of(FactSheet article, Span passage) {
    return article.facts().stream()
        .filter(fact -> fact.span().overlaps(passage) && !fact.speakers().isEmpty())
        .findFirst()
        .map(fact -> ImmutableList.copyOf(fact.speakers()))
        .orElse(ImmutableList.of());
  }

  /** Whose words a passage is as evidence for what was read. */
  static ImmutableList<Argument> of(PartReading reading, Span passage) {
    return of(reading.facts(), reading.article(), passage);
  }

  /**
   * Whose words a passage is as evidence for some facts: "The bridge opened in 2010 and Ann Lee
   * said it was safe" is her word for the one and nobody's for the other. The facts of the passage
   * that align best decide, and where none aligns the first that somebody says.
   */
  static ImmutableList<Argument> of(List<FactReading> facts, FactSheet article, Span passage) {
    ImmutableList<Fact> said =
        facts.stream()
            .flatMap(
                fact ->
                    fact.alignments().stream()
                        .filter(alignment -> alignment.evidence().span().overlaps(passage))
                        .limit(1))
            .filter(alignment -> alignment.score() >= ALIGNED)
            .map(Alignment::evidence)
            .collect(ImmutableList.toImmutableList());
    return said.isEmpty()
        ? of(article, passage)
        : said.stream()
            .filter(fact -> !fact.speakers().isEmpty())
            .findFirst()
            .map(fact -> ImmutableList.copyOf(fact.speakers()))
            .orElse(ImmutableList.of());
  }
}
