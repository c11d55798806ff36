package factcheck.bench;

import factcheck.fact.FactSheet;
import factcheck.text.Span;
import java.util.List;

/** The engine's search for evidence, before anything is decided. */
interface CandidateFinder {
  /** At most {@code limit} spans of the article, the likeliest evidence for the claim first. */
  List<Span> candidates(String claim, FactSheet article, int limit);
}
