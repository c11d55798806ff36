package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.fact.FactSheet;
import java.util.List;

/**
 * A claim part with all that was found in the article for it: what the decision is made from.
 *
 * @param part the claim part
 * @param article the article
 * @param ranked sentences by how much of the part they cover, best first
 * @param facts the part's facts with what aligns with them
 */
record PartReading(
    ClaimPart part, FactSheet article, List<Retriever.Ranked> ranked, List<FactReading> facts) {
  PartReading {
    ranked = ImmutableList.copyOf(ranked);
    facts = ImmutableList.copyOf(facts);
  }
}
