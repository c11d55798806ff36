package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.Span;
import java.util.List;

/**
 * An article as the entailment model reads it beside one claim; for training on the very texts that
 * the engine will ask about.
 *
 * @param spans the article's sentences, in text order
 * @param texts the words of each sentence as they are written for the model: persons named, amounts
 *     and dates in the claim's form
 * @param ranked indices of the sentences that can carry evidence, best first
 * @param signs for each of {@code ranked} what it was ranked by, in the order of {@code
 *     SentenceSigns}
 * @param premises the very texts that the model is asked about, single sentences first
 */
public record ClaimView(
    List<Span> spans,
    List<String> texts,
    List<Integer> ranked,
    List<List<Double>> signs,
    List<String> premises) {
  public ClaimView {
    spans = ImmutableList.copyOf(spans);
    texts = ImmutableList.copyOf(texts);
    ranked = ImmutableList.copyOf(ranked);
    signs = ImmutableList.copyOf(signs);
    premises = ImmutableList.copyOf(premises);
  }
}
