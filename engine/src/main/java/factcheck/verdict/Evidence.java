package factcheck.verdict;

import com.google.common.collect.ImmutableList;
import factcheck.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A quote of the article and what it does to the claim.
 *
 * @param quote exactly the characters of the article at {@code span}
 * @param span where they stand, in UTF-16 code units of the article's text
 * @param stance what the quote does to the claim part
 * @param basis whether the article reports it itself or somebody's words
 * @param speakers who said it, outermost first; empty where {@code basis} is REPORTED
 * @param set quotes of one answer with the same number are needed together; from 1
 */
public record Evidence(
    String quote, Span span, Stance stance, Basis basis, List<String> speakers, int set) {
  public Evidence {
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(basis, "basis");
    speakers = ImmutableList.copyOf(speakers);
    if (set < 1) {
      throw new IllegalArgumentException("set is " + set + ", must be at least 1");
    }
  }

  /** The same quote in another set. */
  Evidence inSet(int other) {
    return new Evidence(quote, span, stance, basis, speakers, other);
  }
}
