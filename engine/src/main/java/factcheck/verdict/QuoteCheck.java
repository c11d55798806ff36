package factcheck.verdict;

import factcheck.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of words that a claim puts between quotation marks.
 *
 * @param quote the quoted words, as the claim has them
 * @param span where they stand in the claim
 * @param outcome whether the article has them
 * @param found the article's words; empty where the outcome is NOT_FOUND
 * @param foundSpan where they stand in the article; empty where the outcome is NOT_FOUND
 * @param speakers who says them in the article, outermost first; empty where nobody is named
 * @param difference what was changed, "claimed → article's" for each run of words; empty unless the
 *     outcome is ALTERED
 * @param changed the claim's words that were changed or stand where something was left out; empty
 *     unless the outcome is ALTERED
 */
public record QuoteCheck(
    String quote,
    Span span,
    Outcome outcome,
    String found,
    Optional<Span> foundSpan,
    List<String> speakers,
    String difference,
    List<Span> changed) {

  /** Fewer words in quotation marks are a term or a title, and prove nothing. */
  private static final int UTTERANCE = 3;

  /** Whether the article has the words of a quotation. */
  public enum Outcome {
    /** Word for word; case, marks and white space apart. */
    VERBATIM,
    /** With some words changed, left out or put in. */
    ALTERED,
    /** Word for word or altered, but said by somebody else than the claim has it. */
    OTHER_SPEAKER,
    /** Nowhere. */
    NOT_FOUND
  }

  public QuoteCheck {
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(foundSpan, "foundSpan");
    speakers = List.copyOf(speakers);
    Objects.requireNonNull(difference, "difference");
    changed = List.copyOf(changed);
  }

  /**
   * The check as it bears on a part of the claim, for which words changed elsewhere are no matter.
   */
  QuoteCheck within(Span part) {
    return outcome == Outcome.ALTERED && changed.stream().noneMatch(part::overlaps)
        ? new QuoteCheck(quote, span, Outcome.VERBATIM, found, foundSpan, speakers, "", List.of())
        : this;
  }

  /** Whether it is long enough to be what somebody said, not a term or a title. */
  boolean isUtterance() {
    return QuotedWord.of(quote).size() >= UTTERANCE;
  }
}
